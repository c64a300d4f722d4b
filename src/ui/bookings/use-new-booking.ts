// A booking as it is typed, and what is wrong with it.
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import type { CatalogItem } from '../../app/ports/catalog';
import { addMinutes, type Day, type Moment } from '../../core/day';
import type { Decision } from './booking-status';
import { areMinutesTyped, isDayTyped, isTimeTyped, type When, type WhenField } from './when-fields';

export type TypedBooking = When & {
  readonly client: ClientSummary | null;
  readonly item: CatalogItem | null;
  readonly staff: string;
  /** Null as long as nobody has chosen: then it took place if it is over, and is open otherwise. */
  readonly decision: Decision | 'open' | null;
};

export type BookingField = 'client' | 'item' | WhenField;

const USUAL_MINUTES = '60';

/** @param now what is over by then has taken place, unless somebody says otherwise */
export function useNewBooking(day: Day, now: Moment) {
  const [typed, setTyped] = useState<TypedBooking>({
    client: null,
    item: null,
    day,
    time: '',
    minutes: USUAL_MINUTES,
    staff: '',
    decision: null,
  });
  const [isTried, setTried] = useState(false);
  const wrong = wrongIn(typed);
  return {
    typed,
    decision: typed.decision ?? (isOver(typed, now) ? 'done' : 'open'),
    change: (part: Partial<TypedBooking>) => setTyped({ ...typed, ...part }),
    /** The first field to mend once somebody has tried to save. */
    wrong,
    isWrong: (field: BookingField) => isTried && wrong.includes(field),
    tried: () => setTried(true),
  };
}

function isOver(typed: TypedBooking, now: Moment): boolean {
  const isWhole = isDayTyped(typed) && isTimeTyped(typed) && areMinutesTyped(typed);
  return isWhole && addMinutes(`${typed.day}T${typed.time}`, Number(typed.minutes)) <= now;
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
