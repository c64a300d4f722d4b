// English figures and days.
import type { LocaleRules } from '../locale-rules';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

export const enLocale: LocaleRules = {
  marks: { group: ',', decimal: '.' },
  and: 'and',
  points: (points, figure) => `${figure} ${points === 1 ? 'point' : 'points'}`,
  scope: {
    everything: 'everything',
    service: 'services',
    product: 'products',
    giftcard: 'gift cards sold',
    tip: 'tips',
    other: 'other items',
  },
  category: (name) => `the category “${name}”`,
  item: (name) => `“${name}”`,
  percent: (figure) => `${figure}%`,
  day: (date, month, year) => `${date} ${MONTHS[month - 1]} ${year}`,
};
