// French figures and days.
import type { LocaleRules } from '../locale-rules';

const LONG_MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');

export const frLocale: LocaleRules = {
  // A narrow no-break space.
  marks: { group: '\u202f', decimal: ',' },
  and: 'et',
  or: 'ou',
  // The plural starts at two: « 0 point », « 1 point ».
  points: (points, figure) => `${figure} ${Math.abs(points) < 2 ? 'point' : 'points'}`,
  scope: {
    everything: 'tous les achats',
    service: 'prestations',
    product: 'produits',
    giftcard: 'cartes cadeaux vendues',
    tip: 'pourboires',
    other: 'autres articles',
  },
  // No-break spaces.
  category: (name) => `la catégorie «\u00a0${name}\u00a0»`,
  item: (name) => `«\u00a0${name}\u00a0»`,
  percent: (figure) => `${figure}\u00a0%`,
  day: (date, month, year) => `${date === 1 ? '1er' : date} ${MONTHS[month - 1]} ${year}`,
  longDay: (date, month, year) => `${date === 1 ? '1er' : date} ${LONG_MONTHS[month - 1]} ${year}`,
  amount: (figure, sign) => `${figure}\u00a0${sign}`,
};
