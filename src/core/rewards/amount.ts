// A fixed amount off.
import { money, pointsOrNone, scopeFault, scopeFields } from '../fields';
import { sumOf } from '../money';
import { portion, shared } from '../allocate';
import { defineReward, eligible, given, missing } from './definition';

/**
 * An amount off the total or off some lines, for points or, at 0 points, for members (DizLog). Where less is to be
 * paid than the amount, only as many whole points go as have their full value on the invoice.
 */
export const amountReward = defineReward({
  kind: 'amount',
  fields: { points: pointsOrNone(), amount: money(), ...scopeFields },
  check: scopeFault,
  scope: (terms) => terms,
  asks: false,
  offer(terms, { lines }) {
    const parts = eligible(terms, lines);
    const whole = sumOf(parts);
    if (whole === 0) return missing({ what: 'items', units: 1 });
    if (whole >= terms.amount) return given({ points: terms.points, off: shared(terms.amount, parts) });
    if (terms.points === 0) return given({ off: parts });
    const points = portion(terms.points, whole, terms.amount); // rounded down: no point without its value
    const discount = portion(terms.amount, points, terms.points);
    if (discount === 0) return missing({ what: 'purchase', amount: terms.amount - whole });
    return given({ points, off: shared(discount, parts) });
  },
  label: { en: 'An amount off', fr: 'Un montant de remise', nl: 'Een bedrag korting' },
  explain({ points, amount, ...scope }, say) {
    const off = say.money(amount);
    const en = points > 0 ? ` for ${say.points(points)}` : ', for members';
    const fr = points > 0 ? ` pour ${say.points(points)}` : ', pour les membres';
    const nl = points > 0 ? ` voor ${say.points(points)}` : ', voor leden';
    return {
      en: `${off} off ${say.scope(scope)}${en}`,
      fr: `${off} de remise (${say.scope(scope)})${fr}`,
      nl: `${off} korting (${say.scope(scope)})${nl}`,
    };
  },
});
