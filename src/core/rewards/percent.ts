// A percentage off.

import { allocate, prorate } from '../allocate';
import { optional } from '../field';
import { sumOf } from '../money';
import { money, percent, pointsOrNone } from '../number-fields';
import { scopeFault, scopeFields } from '../scope-fields';
import { benefit, defineReward, eligible, shortfall } from './definition';

/**
 * A percentage off the total, an item or a category, for points or, at 0 points, for members (DizLog). The discount
 * is rounded half up and shared over the lines so that the cents add up.
 */
export const percentReward = defineReward({
  kind: 'percent',
  fields: { points: pointsOrNone(), percent: percent(), most: optional(money(), 0), ...scopeFields },
  check: scopeFault,
  scope: (terms) => terms,
  variablePoints: false,
  offer(terms, { lines }) {
    const parts = eligible(terms, lines);
    const whole = sumOf(parts);
    const discount = prorate(whole, terms.percent, 10_000, 'half');
    if (discount === 0) return shortfall({ what: 'items', units: 1 });
    const off = allocate(terms.most > 0 ? Math.min(discount, terms.most) : discount, parts);
    return benefit({ points: terms.points, off });
  },
  label: { en: 'A percentage off', fr: 'Un pourcentage de remise', nl: 'Een percentage korting' },
  explain({ points, percent, most, ...scope }, format) {
    const off = format.percent(percent);
    const en = points > 0 ? ` for ${format.points(points)}` : ', for members';
    const fr = points > 0 ? ` pour ${format.points(points)}` : ', pour les membres';
    const nl = points > 0 ? ` voor ${format.points(points)}` : ', voor leden';
    return {
      en: `${off} off ${format.scope(scope)}${most > 0 ? `, at most ${format.money(most)}` : ''}${en}`,
      fr: `${off} de remise (${format.scope(scope)})${most > 0 ? `, au plus ${format.money(most)}` : ''}${fr}`,
      nl: `${off} korting (${format.scope(scope)})${most > 0 ? `, hoogstens ${format.money(most)}` : ''}${nl}`,
    };
  },
});
