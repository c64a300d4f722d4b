// Narrows what a report lists to a period, a client, a kind, an item and so on: whole rows, never parts of one.
import type { Day } from '../day';
import type { EntryFigures } from './entry-figures';
import { isWithin, type PeriodSpan } from './period';
import type { HolderOf } from './visits';

export const filterNames = [
  'client',
  'kind',
  'state',
  'occasion',
  'item',
  'category',
  'program',
  'reward',
  'staff',
] as const;
export type FilterName = (typeof filterNames)[number];

/** '' for everything. */
export type Filters = { readonly [Name in FilterName]: string };

/** What a row has of each that it can be narrowed to: it is shown if the wanted one is among them. */
export type Holding<Row> = { readonly [Name in FilterName]?: (row: Row) => readonly string[] };

/** The day of a row; '' where nobody knows it, which is in no period that begins on a day. */
type Dated = { readonly day: Day | '' };

const held: Holding<EntryFigures> = {
  client: ({ member }) => [member],
  kind: (movement) => [kindOf(movement)],
  item: ({ lines }) => lines.map(({ name }) => name),
  category: ({ lines }) => lines.map(({ category }) => category),
  program: ({ programs, bonuses }) => [...programs, ...bonuses].map(({ rule }) => rule),
  reward: ({ rewards }) => rewards.map(({ reward }) => reward),
  staff: (movement) => staffOf(movement),
};

/** What people call it: a refund is a reversal, points by hand are an adjustment. */
export function kindOf({
  kind,
  byHand,
  takenBack,
}: EntryFigures): EntryFigures['kind'] | 'byHand' | 'refund' {
  if (byHand) return 'byHand';
  return kind === 'reverse' && takenBack?.isVoid === false ? 'refund' : kind;
}

/** Who is named on it or on one of its lines, each once. */
export function staffOf({ staff, lines }: EntryFigures): readonly string[] {
  return [...new Set([staff, ...lines.map((line) => line.staff ?? '')])].filter((name) => name !== '');
}

export function movementsIn(
  movements: readonly EntryFigures[],
  span: PeriodSpan,
  filters: Filters,
  holderOf: HolderOf = (member) => member,
): readonly EntryFigures[] {
  // A client has what was merged into them.
  const own = { ...held, client: ({ member }: EntryFigures) => [holderOf(member)] };
  return rowsIn(movements, own, { span, filters });
}

/** What can be chosen, each once. */
export function valuesOf(movements: readonly EntryFigures[], name: FilterName): readonly string[] {
  return valuesIn(movements, held, name);
}

/** The same for rows of another kind. */
export function rowsIn<Row extends Dated>(
  rows: readonly Row[],
  holding: Holding<Row>,
  { span, filters }: { readonly span: PeriodSpan; readonly filters: Filters },
): readonly Row[] {
  const wanted = filterNames.filter((name) => filters[name] !== '');
  return rows.filter(
    (row) =>
      isWithin(row.day, span) && wanted.every((name) => holding[name]?.(row).includes(filters[name]) ?? true),
  );
}

export function valuesIn<Row>(
  rows: readonly Row[],
  holding: Holding<Row>,
  name: FilterName,
): readonly string[] {
  const found = new Set<string>();
  for (const row of rows) for (const value of holding[name]?.(row) ?? []) if (value !== '') found.add(value);
  return [...found];
}
