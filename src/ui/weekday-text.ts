// A day with its weekday, from the browser's Intl: `Thu 26 Nov`, `jeu. 26 nov.`
import type { Day } from '../core/day';
import type { Words } from './words';

/** @param today the year is left out if it is the same */
export function weekdayText(
  day: Day,
  today: Day,
  { language, format }: Pick<Words, 'language' | 'format'>,
): string {
  const noon = new Date(`${day}T12:00:00Z`);
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(noon);
  return `${weekday} ${format.dayNear(day, today)}`;
}
