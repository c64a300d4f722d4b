// The hours at which mail goes out: nobody is told of points in the middle of the night.
import { addDays, dayAt, type Moment } from '../day';

const FROM = 'T09:00';
const UNTIL = 'T21:00';

export function isSendingHour(moment: Moment): boolean {
  const time = moment.slice(10);
  return time >= FROM && time < UNTIL;
}

/** Whether it is when mail begins to go out on a day. */
export function isOpening(moment: Moment): boolean {
  return moment.slice(10) === FROM;
}

/** The moment itself, or the next one at which mail goes out. */
export function nextSending(moment: Moment): Moment {
  const day = dayAt(moment);
  if (isSendingHour(moment)) return moment;
  return `${moment.slice(10) < FROM ? day : addDays(day, 1)}${FROM}`;
}

/** From when mail goes out again after the day's mails were used up. */
export function nextMorning(moment: Moment): Moment {
  return `${addDays(dayAt(moment), 1)}${FROM}`;
}
