// A percentage off.
import { money, optional, percent, pointsOrNone, scopeFault, scopeFields } from '../fields';
import { sumOf } from '../money';
import { portion, shared } from '../allocate';
import { defineReward, eligible, given, missing } from './definition';

/**
 * A percentage off the total, an item or a category, for points or, at 0 points, for members (DizLog). The discount
 * is rounded half up and shared over the lines so that the cents add up.
 */
export const percentReward = defineReward({
  kind: 'percent',
  fields: { points: pointsOrNone(), percent: percent(), most: optional(money(), 0), ...scopeFields },
  check: scopeFault,
  scope: (terms) => terms,
  asks: false,
  offer(terms, { lines }) {
    const parts = eligible(terms, lines);
    const whole = sumOf(parts);
    const discount = portion(whole, terms.percent, 10_000, 'half');
    if (discount === 0) return missing({ what: 'items', units: 1 });
    const off = shared(terms.most > 0 ? Math.min(discount, terms.most) : discount, parts);
    return given({ points: terms.points, off });
  },
  label: { en: 'A percentage off', fr: 'Un pourcentage de remise', nl: 'Een percentage korting' },
  explain({ points, percent, most, ...scope }, say) {
    const off = say.percent(percent);
    const en = points > 0 ? ` for ${say.points(points)}` : ', for members';
    const fr = points > 0 ? ` pour ${say.points(points)}` : ', pour les membres';
    const nl = points > 0 ? ` voor ${say.points(points)}` : ', voor leden';
    return {
      en: `${off} off ${say.scope(scope)}${most > 0 ? `, at most ${say.money(most)}` : ''}${en}`,
      fr: `${off} de remise (${say.scope(scope)})${most > 0 ? `, au plus ${say.money(most)}` : ''}${fr}`,
      nl: `${off} korting (${say.scope(scope)})${most > 0 ? `, hoogstens ${say.money(most)}` : ''}${nl}`,
    };
  },
});
