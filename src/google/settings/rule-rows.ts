// Parses the rows of programmes, rewards and bonuses into rules.
import type { TabProblem } from '../../app/ports/tabs';
import type { Raw, Reading } from '../../core/settings/field';
import { type RawRule, type Rule, readRule } from '../../core/settings/rules';
import { kindsOf, type RuleFamily } from '../../core/settings/ruleset';
import type { ReadRow } from '../tabs/tab-reading';
import { choiceOf, kindWords, yesNoOf } from '../tabs/words';
import { rawOf } from './field-cells';

/** A row, its name, and its rule or the problem with it. */
export type RuleRow = {
  readonly row: number;
  readonly name: string;
  readonly rule: Rule | null;
  readonly problem: TabProblem | null;
};

/** What is needed to parse cells; `offset` is the sheet's time zone, in milliseconds ahead of UTC. */
export type SheetReading = Reading & { readonly offset: number };

/**
 * All rows, in order.
 * @param last the family's rules in the last ruleset: a row that cannot be read keeps its last rule
 */
export function ruleRows(
  family: RuleFamily,
  rows: readonly ReadRow[],
  last: () => readonly Rule[],
  reading: SheetReading,
): { readonly rows: readonly RuleRow[]; readonly rules: readonly Rule[] } {
  const names = rows.map(nameOf);
  const rules: Rule[] = [];
  const read = rows.map((row, i): RuleRow => {
    const found = ruleOf(family, row, reading, rules);
    const rule = found.problem === null ? found.rule : lastRule(last(), names, i, rules);
    if (rule !== null) rules.push(rule);
    return { row: row.row, name: names[i] ?? '', rule: found.rule, problem: found.problem };
  });
  return { rows: read, rules };
}

function nameOf(row: ReadRow): string {
  return row.text('name').trim();
}

/** The last rule of an unreadable row: found by name or, if the name is the slip, the next rule that no row names. */
function lastRule(
  last: readonly Rule[],
  names: readonly string[],
  index: number,
  before: readonly Rule[],
): Rule | null {
  const isFree = (name: string) => before.every((rule) => rule.name !== name);
  const name = names[index] ?? '';
  const isSlip = name === '' || names.indexOf(name) < index;
  const found = isSlip
    ? last.find((rule) => !names.includes(rule.name) && isFree(rule.name))
    : last.find((rule) => rule.name === name && isFree(name));
  return found ?? null;
}

type Found = { readonly rule: Rule | null; readonly problem: TabProblem | null };

function ruleOf(family: RuleFamily, row: ReadRow, reading: SheetReading, before: readonly Rule[]): Found {
  const on = yesNoOf(row.cell('on'));
  const rule = readRule(
    kindsOf[family],
    { ...rawRuleOf(family, row, reading.offset), on: on === true },
    reading,
    before,
  );
  if (!rule.ok) return { rule: null, problem: row.problem(rule.refusal.field, { ...rule.refusal, family }) };
  if (on !== undefined) return { rule: rule.value, problem: null };
  return { rule: null, problem: row.problem('on', { code: 'choice-unknown', text: row.text('on') }) };
}

function rawRuleOf(family: RuleFamily, row: ReadRow, offset: number): Omit<RawRule, 'on'> {
  const kind = choiceOf(row.text('kind'), kindWords(family));
  const fields = kindsOf[family].find((known) => known.kind === kind)?.fields ?? {};
  const terms = Object.entries(fields).map(([name, field]): [string, Raw] => [
    name,
    rawOf(field, row.cell(name), offset),
  ]);
  return { kind, name: row.text('name'), terms: Object.fromEntries(terms) };
}
