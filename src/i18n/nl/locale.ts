// Dutch figures and days.
import type { LocaleRules } from '../locale-rules';

const LONG_MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const MONTHS = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

export const nlLocale: LocaleRules = {
  marks: { group: '.', decimal: ',' },
  and: 'en',
  or: 'of',
  points: (points, figure) => `${figure} ${points === 1 ? 'punt' : 'punten'}`,
  scope: {
    everything: 'alle aankopen',
    service: 'behandelingen',
    product: 'producten',
    giftcard: 'verkochte cadeaubonnen',
    tip: 'fooien',
    other: 'overige artikelen',
  },
  category: (name) => `de categorie “${name}”`,
  item: (name) => `“${name}”`,
  percent: (figure) => `${figure}%`,
  day: (date, month, year) => `${date} ${MONTHS[month - 1]} ${year}`,
  longDay: (date, month, year) => `${date} ${LONG_MONTHS[month - 1]} ${year}`,
  amount: (figure, sign) => `${sign}\u00a0${figure}`,
};
