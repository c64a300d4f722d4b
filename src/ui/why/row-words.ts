// The title of a group of movements, and what stands below it: the rule, names with how often, days.
import type { ProgramsThen } from '../../app/clients/why-balance';
import { type Day, dayAt } from '../../core/day';
import type { NumberedDraft } from '../../core/journal/entry';
import { whenOf } from '../../core/members/member';
import { expiredIn } from '../../core/points/account';
import { lastDayOf } from '../../core/points/expiry';
import type { Why, WhyKind, WhyRow } from '../../core/points/why-balance';
import { programKind } from '../../core/programs/registry';
import { withCurrency } from '../../i18n/locale';
import type { Told } from './use-entries';
import type { WhyWords } from './why-words';

const MOST_NAMED = 3;

/** The programmes by which an invoice earned, in a sentence; '' where that is not known. */
export function ruleText(
  { ruleset, earned }: NumberedDraft,
  programs: Told['programs'],
  words: WhyWords,
): string {
  const then = earned === null ? undefined : programs.get(ruleset);
  return then === undefined ? '' : explained(then, words);
}

function explained({ programs, currency }: ProgramsThen, { language, words }: WhyWords): string {
  const format = withCurrency(language, currency);
  const sentences = programs.flatMap((program) => {
    const definition = programKind(program.kind);
    return definition === undefined ? [] : [definition.explain(program.terms as never, format)[language]];
  });
  const [first = '', ...others] = sentences;
  return others.length === 0 ? first : words.whyBalance.andMore(first, others.length);
}

export function titleOfRow(row: WhyRow, nameOf: (id: string) => string, { words, format }: WhyWords): string {
  const { whyBalance: said } = words;
  const count = row.entries.length;
  const counted: { readonly [kind in WhyKind]?: (count: number, figure: string) => string } = {
    visits: said.visits,
    bookings: said.bookings,
    voided: said.voided,
    refunded: said.refunded,
  };
  if (row.kind === 'used') {
    const used = rewardsOf(row.entries, words.storedValueKinds.voucher).length;
    return said.used(used, format.number(used));
  }
  const inNumber = counted[row.kind];
  if (inNumber !== undefined) return inNumber(count, format.number(count));
  const names = [...new Set(othersOf(row).map(nameOf))].filter((name) => name !== '');
  if (row.kind === 'merged' && names.length > 0) return said.mergedWith(format.list(names));
  return said.kinds[row.kind as keyof typeof said.kinds];
}

/** @param why for the day after which points were gone that no entry has removed */
export function aboutRow(row: WhyRow, why: Why, all: WhyWords): string {
  const { entries } = row;
  const { words } = all;
  if (row.kind === 'visits') return row.rule;
  if (row.kind === 'used') return counted(rewardsOf(entries, words.storedValueKinds.voucher), all);
  if (row.kind === 'expired') return daysText([...daysOf(entries), ...unwrittenDays(why)], all);
  if (row.kind === 'added' || row.kind === 'taken')
    return counted(
      entries.map(({ note }) => note),
      all,
    );
  const notes =
    row.kind === 'brought'
      ? counted(
          entries.map(({ note }) => note),
          all,
        )
      : '';
  const items = row.kind === 'refunded' || row.kind === 'voided' ? counted(itemsOf(entries), all) : '';
  return [notes, items, daysText(daysOf(entries), all)].filter((part) => part !== '').join(` · `);
}

function rewardsOf(entries: readonly NumberedDraft[], voucher: string): readonly string[] {
  return entries.flatMap(({ redemptions }) =>
    redemptions.filter(({ points }) => points > 0).map(({ reward }) => (reward === '' ? voucher : reward)),
  );
}

function itemsOf(entries: readonly NumberedDraft[]): readonly string[] {
  return entries.flatMap(({ lines }) => lines.map(({ name }) => name));
}

function daysOf(entries: readonly NumberedDraft[]): readonly Day[] {
  return entries.map(({ moment }) => dayAt(moment));
}

/** The last days of points that are gone though no entry says so. */
function unwrittenDays({ unwritten, points: { state } }: Why): readonly Day[] {
  if (unwritten === 0) return [];
  const when = whenOf(state, '9999-12-31T23:59');
  const days = expiredIn(state.account, when).map(({ until }) => lastDayOf(until, when.lastVisit) ?? '');
  return days
    .filter((day) => day !== '')
    .sort()
    .slice(0, 1);
}

function othersOf({ entries }: WhyRow): readonly string[] {
  return entries.flatMap(({ merge, member }) =>
    merge === null ? [] : [merge.into === member ? merge.from : merge.into],
  );
}

/** The first or last few, each with how often. */
function counted(texts: readonly string[], { words, format }: WhyWords): string {
  const times = new Map<string, number>();
  for (const text of texts) if (text !== '') times.set(text, (times.get(text) ?? 0) + 1);
  const all = [...times].sort(([, a], [, b]) => b - a);
  const shown = all
    .slice(0, MOST_NAMED)
    .map(([text, count]) => (count === 1 ? text : words.whyBalance.times(text, format.number(count))));
  const more = all.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` + ${format.number(more)}` : ''}`;
}

/** The only day, or the first and the last. */
function daysText(days: readonly Day[], { words, format }: WhyWords): string {
  const sorted = [...new Set(days)].sort();
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (first === undefined || last === undefined) return '';
  return first === last ? format.day(first) : words.whyBalance.fromTo(format.day(first), format.day(last));
}
