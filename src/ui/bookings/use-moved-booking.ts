// When a booking is, as it is changed: what differs from its row, and what is wrong with that. What its row does not say may
// stay empty: something else is mended then.
import { useState } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import type { ListedBooking } from '../../app/bookings/listed-booking';
import { areMinutesTyped, isDayTyped, isTimeTyped, type When, type WhenField } from './when-fields';

type Moved = Pick<CommandOf<'change-booking'>['change'], 'start' | 'minutes'>;

export function useMovedBooking(booking: ListedBooking) {
  const [was] = useState(() => whenOf(booking));
  const [typed, setTyped] = useState(was);
  const [isTried, setTried] = useState(false);
  const isMoved = typed.day !== was.day || typed.time !== was.time;
  const isOtherLong = typed.minutes.trim() !== was.minutes;
  const wrong: readonly WhenField[] = [
    ...(isMoved && !isDayTyped(typed) ? (['day'] as const) : []),
    ...(isMoved && !isTimeTyped(typed) ? (['time'] as const) : []),
    ...(isOtherLong && !areMinutesTyped(typed) ? (['minutes'] as const) : []),
  ];
  const moved: Moved = {
    ...(isMoved ? { start: `${typed.day}T${typed.time}` } : {}),
    ...(isOtherLong ? { minutes: Number(typed.minutes) } : {}),
  };
  return {
    typed,
    change: (part: Partial<When>) => setTyped({ ...typed, ...part }),
    /** The first field to mend comes first. */
    wrong,
    isWrong: (field: WhenField) => isTried && wrong.includes(field),
    tried: () => setTried(true),
    /** For the command. */
    moved,
  };
}

function whenOf({ start, ends }: ListedBooking): When {
  if (start === null) return { day: '', time: '', minutes: '' };
  const minutes = ends === null ? 0 : (Date.parse(`${ends}Z`) - Date.parse(`${start}Z`)) / 60_000;
  return { day: start.slice(0, 10), time: start.slice(11), minutes: minutes === 0 ? '' : String(minutes) };
}
