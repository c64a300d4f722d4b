// A discount for a later visit, or for a friend.

import { everyLine } from '../invoice/invoice';
import { lessIfTighter } from '../points/less';
import { optional } from '../settings/field';
import { count, money, percent, pointsOrNone } from '../settings/number-fields';
import { term } from '../settings/term-field';
import { benefit, defineReward } from './definition';
import { amountOf, cost, forPoints, percentOff } from './reward-fields';

/** Points now for a code that takes an amount or percentage off a later invoice, for any bearer (Aimy). */
export const voucherReward = defineReward({
  kind: 'voucher',
  fields: {
    points: cost(pointsOrNone()),
    amount: amountOf({ ...optional(money(), 0), initial: '10' }),
    percent: percentOff(optional(percent(), 0)),
    months: term(lessIfTighter(count(0, 120, 6)), {
      en: {
        label: 'Good for months',
        note: 'Months that a voucher is good for, to the end of the last. 0: it does not expire.',
      },
      fr: {
        label: 'Valable (mois)',
        note: 'Validité d’un bon en mois, jusqu’à la fin du dernier. 0 : il n’expire pas.',
      },
      nl: {
        label: 'Geldig (maanden)',
        note: 'Hoeveel maanden een kortingsbon geldig is, tot het einde van de laatste. 0: hij vervalt niet.',
      },
    }),
  },
  check: ({ amount, percent }) =>
    amount > 0 === percent > 0 ? { code: 'one-of-two', field: 'amount' } : undefined,
  scope: () => everyLine,
  cost: ({ points }) => points,
  variablePoints: false,
  offer: ({ points, amount, percent, months }) =>
    benefit({ points, issue: { kind: 'voucher', amount, percent, months } }),
  label: {
    en: 'A voucher for later, or for a friend',
    fr: 'Un bon pour plus tard, ou pour un proche',
    nl: 'Een bon voor later, of voor een vriend',
  },
  explain({ points, amount, percent, months }, format) {
    const worth = amount > 0 ? format.money(amount) : format.percent(percent);
    const { en, fr, nl } = forPoints(points, format);
    const one = months === 1;
    return {
      en: `a voucher of ${worth} off${en}, ${months > 0 ? `good for ${months} ${one ? 'month' : 'months'}` : 'without an end date'}`,
      fr: `un bon de ${worth} de remise${fr}, ${months > 0 ? `valable ${months} mois` : 'sans date limite'}`,
      nl: `een kortingsbon van ${worth}${nl}, ${months > 0 ? `${months} ${one ? 'maand' : 'maanden'} geldig` : 'onbeperkt geldig'}`,
    };
  },
});
