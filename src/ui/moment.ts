// The salon's clock on this page: the time in the server's last answer plus the time elapsed since.
import type { Opened } from '../app/till/open';
import { addHours, type Moment } from '../core/day';

const HOUR_MS = 3_600_000;

let heard: { readonly moment: Moment; readonly at: number } = { moment: '', at: 0 };

/** The current minute by the salon's clock: the browser's clock only measures elapsed time. */
export function momentNow({ moment }: Pick<Opened, 'moment'>): Moment {
  if (heard.moment !== moment) heard = { moment, at: Date.now() };
  return addHours(moment, (Date.now() - heard.at) / HOUR_MS);
}
