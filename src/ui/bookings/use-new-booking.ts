// A booking as it is typed, and what is wrong with it.
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import type { CatalogItem } from '../../app/ports/catalog';
import type { Day } from '../../core/day';
import { areMinutesTyped, isDayTyped, isTimeTyped, type When, type WhenField } from './when-fields';

export type TypedBooking = When & {
  readonly client: ClientSummary | null;
  readonly item: CatalogItem | null;
  readonly staff: string;
};

export type BookingField = 'client' | 'item' | WhenField;

const USUAL_MINUTES = '60';

export function useNewBooking(day: Day) {
  const [typed, setTyped] = useState<TypedBooking>({
    client: null,
    item: null,
    day,
    time: '',
    minutes: USUAL_MINUTES,
    staff: '',
  });
  const [isTried, setTried] = useState(false);
  const wrong = wrongIn(typed);
  return {
    typed,
    change: (part: Partial<TypedBooking>) => setTyped({ ...typed, ...part }),
    /** The first field to mend once somebody has tried to save. */
    wrong,
    isWrong: (field: BookingField) => isTried && wrong.includes(field),
    tried: () => setTried(true),
  };
}

function wrongIn(typed: TypedBooking): readonly BookingField[] {
  const checks: readonly (readonly [BookingField, boolean])[] = [
    ['client', typed.client !== null],
    ['item', typed.item !== null],
    ['day', isDayTyped(typed)],
    ['time', isTimeTyped(typed)],
    ['minutes', areMinutesTyped(typed)],
  ];
  return checks.flatMap(([field, isGood]) => (isGood ? [] : [field]));
}
