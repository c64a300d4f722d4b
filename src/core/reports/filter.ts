// Narrows what the ledger holds to a period, a client, a kind, an item and so on: whole movements, never parts of one.
import type { EntryFigures } from './entry-figures';
import { isWithin, type Span } from './period';
import type { HolderOf } from './visits';

export const filterNames = ['client', 'kind', 'item', 'category', 'program', 'reward', 'staff'] as const;
export type FilterName = (typeof filterNames)[number];

/** '' for everything. */
export type Filters = { readonly [Name in FilterName]: string };

/** What a movement has of each: it is shown if the wanted one is among them. A client has what was merged into them. */
const held: { readonly [Name in FilterName]: (movement: EntryFigures) => readonly string[] } = {
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
  span: Span,
  filters: Filters,
  holderOf: HolderOf = (member) => member,
): readonly EntryFigures[] {
  const has = (movement: EntryFigures, name: FilterName) =>
    name === 'client' ? [holderOf(movement.member)] : held[name](movement);
  const wanted = filterNames.filter((name) => filters[name] !== '');
  return movements.filter(
    (movement) =>
      isWithin(movement.day, span) && wanted.every((name) => has(movement, name).includes(filters[name])),
  );
}

/** What can be chosen, each once. */
export function valuesOf(movements: readonly EntryFigures[], name: FilterName): readonly string[] {
  const found = new Set<string>();
  for (const movement of movements)
    for (const value of held[name](movement)) if (value !== '') found.add(value);
  return [...found];
}
