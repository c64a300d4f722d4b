// A month with its name, from the browser's Intl: `November 2027`, `novembre 2027`.
import type { Month } from '../../core/day';
import type { Language } from '../../core/language';

export function monthText(month: Month, language: Language): string {
  const first = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(first);
}
