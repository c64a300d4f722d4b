// A gift card for points.

import { everyLine } from '../invoice/invoice';
import { wholePoints } from '../settings/number-fields';
import { benefit, defineReward } from './definition';
import { amountOf, cost } from './reward-fields';

/** A code with money on it in exchange for points, to pay with later or to give away (SimplyBook.me). */
export const giftCardReward = defineReward({
  kind: 'giftcard',
  fields: { points: cost({ ...wholePoints(), initial: '100' }), amount: amountOf() },
  scope: () => everyLine,
  cost: ({ points }) => points,
  variablePoints: false,
  // Validity is one setting for all gift cards.
  offer: ({ points, amount }) =>
    benefit({ points, issue: { kind: 'giftcard', amount, percent: 0, months: 0 } }),
  label: { en: 'A gift card', fr: 'Une carte cadeau', nl: 'Een cadeaubon' },
  explain: ({ points, amount }, format) => ({
    en: `a gift card of ${format.money(amount)} for ${format.points(points)}`,
    fr: `une carte cadeau de ${format.money(amount)} pour ${format.points(points)}`,
    nl: `een cadeaubon van ${format.money(amount)} voor ${format.points(points)}`,
  }),
});
