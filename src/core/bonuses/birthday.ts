import { defineBonus } from './definition';
import { timesThePoints } from './times-the-points';

/** Multiplies the points of every invoice in the birthday month. */
export const birthdayBonus = defineBonus({
  kind: 'birthday',
  fields: { factor: timesThePoints() },
  factorOn: ({ factor }, _day, { birthday }) => (birthday ? factor : 100),
  exclusive: false,
  rank: () => 0,
  label: { en: 'The birthday month', fr: 'Le mois de l’anniversaire', nl: 'De verjaardagsmaand' },
  explain: ({ factor }, format) => ({
    en: `${format.factor(factor)} times the points in the month of the birthday`,
    fr: `${format.factor(factor)} fois les points le mois de l’anniversaire`,
    nl: `${format.factor(factor)} keer de punten in de verjaardagsmaand`,
  }),
});
