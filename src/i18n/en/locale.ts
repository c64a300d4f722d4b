// English figures and days.
import { signBefore } from '../currency-sign';
import type { LocaleRules } from '../locale-rules';

const LONG_MONTHS =
  'January February March April May June July August September October November December'.split(' ');
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

export const enLocale: LocaleRules = {
  marks: { group: ',', decimal: '.' },
  and: 'and',
  or: 'or',
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
  longDay: (date, month, year) => `${date} ${LONG_MONTHS[month - 1]} ${year}`,
  // The sign stands before the currency, as on a bank statement.
  amount: signBefore,
};
