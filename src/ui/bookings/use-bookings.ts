// The bookings of a day, read again after each change.
import { useEffect, useState } from 'preact/hooks';
import type { BookingsOfDay, ListedBooking } from '../../app/bookings/listed-booking';
import type { Day } from '../../core/day';
import type { CallRefusal } from '../api';
import { useSession } from '../session';
import { useQuery } from '../use-query';

export type Bookings = {
  readonly day: Day;
  /** Null until the day's answer is there. */
  readonly found: BookingsOfDay | null;
  readonly isAsking: boolean;
  readonly refusal: CallRefusal | null;
  /** What has to be looked at, of any day; then those of the day by what has become of them. */
  readonly look: readonly ListedBooking[];
  readonly waiting: readonly ListedBooking[];
  readonly credited: readonly ListedBooking[];
  readonly none: readonly ListedBooking[];
  go(day: Day): void;
  again(): Promise<void>;
};

export function useBookings(): Bookings {
  const { opened } = useSession();
  const [day, setDay] = useState<Day>(opened.today);
  const { ask, value, isAsking, refusal } = useQuery('list-bookings');
  useEffect(() => void ask({ day }), [ask, day]);
  const found = value?.day === day ? value : null;
  const of = (standing: ListedBooking['standing']) =>
    (found?.bookings ?? []).filter((booking) => booking.standing === standing);
  return {
    day,
    found,
    isAsking,
    refusal,
    look: [...of('look'), ...(found?.look ?? [])],
    waiting: of('waiting'),
    credited: of('credited'),
    none: of('none'),
    go: setDay,
    async again() {
      await ask({ day });
    },
  };
}
