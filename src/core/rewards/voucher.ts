// A discount for a later visit, or for a friend.

import { optional } from '../field';
import { count, money, percent, pointsOrNone } from '../number-fields';
import { benefit, defineReward, everyLine } from './definition';

/** Points now for a code that takes an amount or a percentage off one later invoice, whoever brings it (Aimy). */
export const voucherReward = defineReward({
  kind: 'voucher',
  fields: {
    points: pointsOrNone(),
    amount: { ...optional(money(), 0), initial: '10' },
    percent: optional(percent(), 0),
    months: count(0, 120, 6),
  },
  check: ({ amount, percent }) =>
    amount > 0 === percent > 0 ? { code: 'one-of-two', field: 'amount' } : undefined,
  scope: () => everyLine,
  variablePoints: false,
  offer: ({ points, amount, percent, months }) =>
    benefit({ points, issue: { kind: 'voucher', amount, percent, months } }),
  label: {
    en: 'A voucher for later, or for a friend',
    fr: 'Un bon pour plus tard, ou pour un proche',
    nl: 'Een bon voor later, of voor een vriend',
  },
  explain({ points, amount, percent }, format) {
    const worth = amount > 0 ? format.money(amount) : format.percent(percent);
    const price = format.points(points);
    return {
      en: `a voucher of ${worth} off for ${price}`,
      fr: `un bon de ${worth} de remise pour ${price}`,
      nl: `een bon met ${worth} korting voor ${price}`,
    };
  },
});
