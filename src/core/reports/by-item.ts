// What was sold in a period, by item.
import { catalogKey } from '../invoice/catalog';
import { countedKind, type ItemKind, type Line } from '../invoice/invoice';
import type { Cents } from '../money';
import type { EntryFigures } from './entry-figures';
import type { Filters } from './filter';

export type ItemSums = {
  readonly key: string;
  readonly name: string;
  readonly kind: ItemKind;
  readonly category: string;
  /** Units, those that came back taken off. */
  readonly quantity: number;
  /** As invoiced, before rewards. */
  readonly amount: Cents;
};

/** Lines alone that the filters name: an invoice that is shown for one item has others, too. */
export function sumsByItem(movements: readonly EntryFigures[], filters: Filters): readonly ItemSums[] {
  const found = new Map<string, { -readonly [Key in keyof ItemSums]: ItemSums[Key] }>();
  for (const movement of movements)
    for (const line of movement.lines) {
      if (!isWanted(line, movement, filters)) continue;
      const kind = countedKind(line);
      const key = catalogKey({ kind, code: line.item, name: line.name });
      // A later name of the same code is the one that people know.
      const own = found.get(key) ?? { key, kind, name: '', category: '', quantity: 0, amount: 0 };
      found.set(key, own);
      own.name = line.name;
      own.category = line.category;
      own.quantity += line.kind === 'deduction' ? 0 : line.quantity;
      own.amount += line.amount;
    }
  return [...found.values()];
}

function isWanted(line: Line, { staff }: EntryFigures, filters: Filters): boolean {
  return (
    (filters.item === '' || line.name === filters.item) &&
    (filters.category === '' || line.category === filters.category) &&
    (filters.staff === '' || (line.staff ?? staff) === filters.staff)
  );
}
