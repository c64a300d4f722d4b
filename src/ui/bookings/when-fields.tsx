// The day, the time and the minutes of a booking, as they are typed.
import { MOST_MINUTES } from '../../core/bookings/booking';
import { isDay, isMoment } from '../../core/day';
import { Field } from '../field';
import { useBookingWords } from './bookings-words';

export type When = { readonly day: string; readonly time: string; readonly minutes: string };

export type WhenField = keyof When;

export const whenIds: { readonly [field in WhenField]: string } = {
  day: 'booking-day',
  time: 'booking-time',
  minutes: 'booking-minutes',
};

export function isDayTyped({ day }: When): boolean {
  return isDay(day);
}

export function isTimeTyped({ time }: When): boolean {
  return isMoment(`2000-01-01T${time}`);
}

export function areMinutesTyped({ minutes }: When): boolean {
  const text = minutes.trim();
  return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_MINUTES;
}

type Props = {
  readonly typed: When;
  isWrong(field: WhenField): boolean;
  onType(part: Partial<When>): void;
};

export function WhenFields({ typed, isWrong, onType }: Props) {
  const { words } = useBookingWords();
  const { bookingSheet } = words;
  const errorOf = (field: WhenField, text: string) => (isWrong(field) ? text : undefined);
  return (
    <>
      <Field
        id={whenIds.day}
        label={bookingSheet.day}
        value={typed.day}
        error={errorOf('day', bookingSheet.dayWrong)}
        input={{ type: 'date', min: '2000-01-01', max: '2999-12-31' }}
        onValue={(day) => onType({ day })}
      />
      <div class="two">
        <Field
          id={whenIds.time}
          label={bookingSheet.start}
          value={typed.time}
          error={errorOf('time', bookingSheet.startWrong)}
          input={{ type: 'time' }}
          onValue={(time) => onType({ time })}
        />
        <Field
          id={whenIds.minutes}
          label={bookingSheet.minutes}
          value={typed.minutes}
          error={errorOf('minutes', bookingSheet.minutesWrong)}
          input={{ inputMode: 'numeric', maxLength: 4, class: 'num' }}
          onValue={(minutes) => onType({ minutes })}
        />
      </div>
    </>
  );
}
