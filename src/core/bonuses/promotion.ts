// More points on some days.
import { dayFields, daysFault, holdsOn } from '../settings/conditions';
import { defineBonus } from './definition';
import { timesThePoints } from './times-the-points';

/** Multiplies the points in a date range or on some weekdays: the week before Christmas, quiet Tuesdays. */
export const promotionBonus = defineBonus({
  kind: 'promotion',
  fields: { factor: timesThePoints(), ...dayFields },
  check: (terms) => daysFault(terms),
  factorOn: (terms, day) => (holdsOn(terms, day) ? terms.factor : 100),
  exclusive: false,
  rank: () => 0,
  label: { en: 'A promotion', fr: 'Une promotion', nl: 'Een actie' },
  explain: ({ factor }, format) => ({
    en: `${format.factor(factor)} times the points`,
    fr: `${format.factor(factor)} fois les points`,
    nl: `${format.factor(factor)} keer de punten`,
  }),
});
