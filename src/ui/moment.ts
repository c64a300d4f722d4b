// The salon's clock as this page knows it: what the server said last, and the time that has passed since.
import type { Opened } from '../app/till/open';
import { addHours, type Moment } from '../core/day';

const HOUR_MS = 3_600_000;

let heard: { readonly moment: Moment; readonly at: number } = { moment: '', at: 0 };

/** The minute by the salon's clock: of the browser's own clock only the steps are believed, never the hour. */
export function momentNow({ moment }: Pick<Opened, 'moment'>): Moment {
  if (heard.moment !== moment) heard = { moment, at: Date.now() };
  return addHours(moment, (Date.now() - heard.at) / HOUR_MS);
}
