// Writes the rules that the sidebar saves to the tabs of programmes, rewards and bonuses.
import type { Reading } from '../../core/settings/field';
import { fieldNames, type Rule, writeRule } from '../../core/settings/rules';
import { kindsOf, type RuleFamily, type Ruleset } from '../../core/settings/ruleset';
import { catalogs } from '../../i18n/catalog';
import { withCurrency } from '../../i18n/locale';
import { ruleSentence } from '../../i18n/rule-sentence';
import { literal, textOf } from '../tabs/cells';
import { writeRows } from '../tabs/rows';
import { readTab } from '../tabs/tab-reading';
import { kindWords } from '../tabs/words';
import type { Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { cellOf } from './field-cells';
import { type RuleRow, ruleRows, type SheetReading } from './rule-rows';

/** What a rewrite of a tab needs. */
export type Rewrite = {
  readonly ruleset: Ruleset;
  /** What the tab showed, or null after an interruption, when it may show any mix of two rulesets. */
  readonly before: Ruleset | null;
  /** How to read the existing rows: in the old currency and, if it changes, in the new one. */
  readonly readings: readonly Reading[];
};

/**
 * Rules keep their rows and what people wrote beside them. A removed rule's row is deleted; reordered rules change
 * places among their rows; rows that never held a rule are left alone. If the tab is missing, writes nothing: reading
 * reports that.
 */
export function writeRules(
  workbook: Workbook,
  buffer: WriteBuffer,
  family: RuleFamily,
  rewrite: Rewrite,
): void {
  const { ruleset } = rewrite;
  const there = readTab(workbook, buffer, family).rows;
  const tab = workbook.tab(family); // after the read, which looks up columns that were moved
  if (tab === undefined) return;
  const read = rewrite.readings.map((reading) =>
    ruleRows(family, there, () => [], { ...reading, offset: workbook.offset() }),
  );
  const isReadable = (index: number) => read.some(({ rows }) => rows[index]?.rule != null);
  const { kept, gone } = sorted(family, read[0]?.rows ?? [], isReadable, rewrite);
  buffer.writing();
  for (const row of [...gone].sort((a, b) => b - a)) tab.sheet.deleteRow(row);
  const places = kept.map((row) => row - gone.filter((other) => other < row).length);
  let next = buffer.read(() => tab.sheet.getLastRow()) + 1;
  const rows = ruleset[family].map((rule, index) => ({
    row: places[index] ?? next++,
    values: ruleCells(family, rule, ruleset),
  }));
  buffer.writing();
  writeRows(tab, rows);
}

/** The rows that keep a rule, in order, and the rows to delete. */
function sorted(
  family: RuleFamily,
  rows: readonly RuleRow[],
  isReadable: (index: number) => boolean,
  { ruleset, before }: Rewrite,
): { readonly kept: readonly number[]; readonly gone: readonly number[] } {
  const wanted = new Set(ruleset[family].map(({ name }) => name));
  const known = new Set(before?.[family].map(({ name }) => name));
  const kept: number[] = [];
  const gone: number[] = [];
  for (const [index, { row, name }] of rows.entries()) {
    // A duplicate name is a slip in the second row; after an interrupted write it may be our own.
    const isFirst = before === null || rows.findIndex((other) => other.name === name) === index;
    if (wanted.has(name) && isFirst) kept.push(row);
    else if (isReadable(index) || (known.has(name) && isFirst)) gone.push(row);
  }
  // An interrupted write left more rows than there are rules.
  return { kept: kept.slice(0, wanted.size), gone: [...gone, ...kept.slice(wanted.size)] };
}

/** Says each rule in words beside it: after a set-up, since older sheets have no such column. */
export function explainRules(
  workbook: Workbook,
  buffer: WriteBuffer,
  family: RuleFamily,
  { reading, ruleset }: { readonly reading: SheetReading; readonly ruleset: Ruleset },
): void {
  const there = readTab(workbook, buffer, family).rows;
  const tab = workbook.tab(family); // after the read, which looks up columns that were moved
  if (tab?.positions.says === undefined) return;
  const { rows } = ruleRows(family, there, () => [], reading);
  const due = rows.flatMap(({ row, rule }, i) => {
    const says = rule === null ? '' : saysOf(family, rule, ruleset);
    return textOf(literal(says)) === there[i]?.text('says') ? [] : [{ row, values: { says } }];
  });
  if (due.length === 0) return;
  buffer.writing();
  writeRows(tab, due);
}

/** The rule in the words of the sidebar, as a sentence of its own. */
function saysOf(
  family: RuleFamily,
  rule: Rule,
  { language, currency, rounding }: Pick<Ruleset, 'language' | 'currency' | 'rounding'>,
): string {
  const said = ruleSentence(family, rule, language, { ...withCurrency(language, currency), rounding });
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function ruleCells(family: RuleFamily, rule: Rule, ruleset: Ruleset): { [key: string]: string } {
  const raw = writeRule(kindsOf[family], rule, ruleset.currency);
  const fields = kindsOf[family].find(({ kind }) => kind === rule.kind)?.fields ?? {};
  const terms = fieldNames(kindsOf[family]).map((name): [string, string] => {
    const field = fields[name];
    const value = raw.terms[name];
    return [name, field === undefined || value === undefined ? '' : cellOf(field, value, ruleset.language)];
  });
  const catalog = catalogs[ruleset.language];
  return {
    on: catalog.choices.yesNo[rule.on ? 'yes' : 'no'],
    name: rule.name,
    kind: kindWords(family)(catalog, ruleset.language)[rule.kind] ?? rule.kind,
    says: saysOf(family, rule, ruleset),
    ...Object.fromEntries(terms),
  };
}
