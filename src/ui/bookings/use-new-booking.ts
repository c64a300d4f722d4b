// A booking as it is typed, and what is wrong with it.
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import type { CatalogItem } from '../../app/ports/catalog';
import { MOST_MINUTES } from '../../core/booking';
import { type Day, isDay, isMoment } from '../../core/day';

export type TypedBooking = {
  readonly client: ClientSummary | null;
  readonly item: CatalogItem | null;
  readonly day: string;
  readonly time: string;
  readonly minutes: string;
  readonly staff: string;
};

export type BookingField = 'client' | 'item' | 'day' | 'time' | 'minutes';

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

function wrongIn({ client, item, day, time, minutes }: TypedBooking): readonly BookingField[] {
  const isSome = /^\d{1,4}$/.test(minutes.trim()) && Number(minutes) >= 1 && Number(minutes) <= MOST_MINUTES;
  const checks: readonly (readonly [BookingField, boolean])[] = [
    ['client', client !== null],
    ['item', item !== null],
    ['day', isDay(day)],
    ['time', isMoment(`2000-01-01T${time}`)],
    ['minutes', isSome],
  ];
  return checks.flatMap(([field, isGood]) => (isGood ? [] : [field]));
}
