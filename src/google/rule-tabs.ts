// The tabs of programmes, rewards and bonuses: what people typed becomes rules, and what the sidebar saves becomes rows.
import { MissingTab, type TabProblem } from '../app/ports';
import type { Raw, Reading } from '../core/field';
import { fieldNames, type RawRule, type Rule, readRule, writeRule } from '../core/rules';
import { kindsOf, type RuleFamily, type Ruleset } from '../core/ruleset';
import { catalogs } from '../i18n/catalog';
import { cellOf, rawOf } from './field-cells';
import { writeRows } from './rows';
import { type ReadRow, readTab } from './tab-reading';
import { choiceOf, kindWords, yesNoOf } from './words';
import type { Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

/** The rules that can be read, each with its row, and what is wrong with the others. */
export type RulesRead = {
  readonly rules: readonly Rule[];
  readonly rows: readonly number[];
  readonly problems: readonly TabProblem[];
};

/** @param offset the sheet's time zone, in milliseconds ahead of UTC */
export function rulesIn(
  family: RuleFamily,
  rows: readonly ReadRow[],
  reading: Reading,
  offset: number,
): RulesRead {
  const rules: Rule[] = [];
  const places: number[] = [];
  const problems: TabProblem[] = [];
  for (const row of rows) {
    const on = yesNoOf(row.cell('on'));
    const rule = readRule(kindsOf[family], rawRuleOf(family, row, offset, on === true), reading, rules);
    if (!rule.ok) problems.push(row.problem(rule.refusal.field, { ...rule.refusal, family }));
    else if (on === undefined)
      problems.push(row.problem('on', { code: 'choice-unknown', text: row.text('on') }));
    else {
      rules.push(rule.value);
      places.push(row.row);
    }
  }
  return { rules, rows: places, problems };
}

function rawRuleOf(family: RuleFamily, row: ReadRow, offset: number, on: boolean): RawRule {
  const kind = choiceOf(row.text('kind'), kindWords(family));
  const fields = kindsOf[family].find((known) => known.kind === kind)?.fields ?? {};
  const terms = Object.entries(fields).map(([name, field]): [string, Raw] => [
    name,
    rawOf(field, row.cell(name), offset),
  ]);
  return { kind, name: row.text('name'), on, terms: Object.fromEntries(terms) };
}

/**
 * Rules keep their rows, and what people wrote beside them. One that is gone takes its row along; in another order
 * they change places among their rows; a row that cannot be read is left to whoever typed it.
 * @param reading by what the rows were written: the currency before a change of it
 */
export function writeRules(
  workbook: Workbook,
  buffer: WriteBuffer,
  family: RuleFamily,
  ruleset: Ruleset,
  reading: Reading,
): void {
  const there = readTab(workbook, buffer, family).rows;
  const tab = workbook.tab(family); // after the reading, which looks up columns that were moved
  if (tab === undefined) throw new MissingTab(family);
  const readable = rulesIn(family, there, reading, workbook.offset());
  const wanted = new Set(ruleset[family].map(({ name }) => name));
  const isWanted = (index: number) => wanted.has(readable.rules[index]?.name ?? '');
  const gone = readable.rows.filter((_row, index) => !isWanted(index));
  const kept = readable.rows.filter((_row, index) => isWanted(index));
  buffer.writing();
  for (const row of [...gone].reverse()) tab.sheet.deleteRow(row);
  const places = kept.map((row) => row - gone.filter((other) => other < row).length);
  let next = buffer.read(() => tab.sheet.getLastRow()) + 1;
  const rows = ruleset[family].map((rule, index) => ({
    row: places[index] ?? next++,
    values: ruleCells(family, rule, ruleset),
  }));
  buffer.writing();
  writeRows(tab, rows);
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
    ...Object.fromEntries(terms),
  };
}
