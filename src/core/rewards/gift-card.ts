// A gift card for points.
import { money, wholePoints } from '../fields';
import { defineReward, everyLine, given } from './definition';

/** Points for a code with money on it, to pay with later or to give away (SimplyBook.me). */
export const giftCardReward = defineReward({
  kind: 'giftcard',
  fields: { points: { ...wholePoints(), initial: '100' }, amount: money() },
  scope: () => everyLine,
  asks: false,
  // How long it is good for is the salon's setting for all gift cards.
  offer: ({ points, amount }) =>
    given({ points, issue: { kind: 'giftcard', amount, percent: 0, months: 0 } }),
  label: { en: 'A gift card', fr: 'Une carte cadeau', nl: 'Een cadeaubon' },
  explain: ({ points, amount }, say) => ({
    en: `a gift card of ${say.money(amount)} for ${say.points(points)}`,
    fr: `une carte cadeau de ${say.money(amount)} pour ${say.points(points)}`,
    nl: `een cadeaubon van ${say.money(amount)} voor ${say.points(points)}`,
  }),
});
