// The names of ready-made rules in a language. Some have an amount of the salon's currency in them.
import type { Language } from '../core/language';
import type { Currency } from '../core/money';
import type { UsualNames } from '../core/settings/usual-names';
import { catalogOf } from './catalog';
import { withCurrency } from './locale';

export function usualNames(language: Language, currency: Currency): UsualNames {
  const { ways, usualRewards, usualBonuses } = catalogOf(language).programs;
  const format = withCurrency(language, currency);
  // As ready-made rules are offered: where there are no decimals, a thousand replaces ten.
  const money = (whole: number) => format.money(whole * 10 ** (currency.decimals || 2));
  const percent = (whole: number) => format.percent(whole * 100);
  return {
    programs: [
      ['spend', ways.spent],
      ['spend', ways.spentOnProducts],
      ['spend', ways.spentOnServices],
      ['unit', ways.service],
      ['visit', ways.invoice],
      ['unit', ways.product],
      ['firstVisit', ways.welcome],
    ],
    rewards: [
      ['amount', usualRewards.off(money(10))],
      ['percent', usualRewards.off(percent(10))],
      ['cash', usualRewards.cash],
      ['free', usualRewards.free],
      ['nth', usualRewards.second],
      ['giftcard', usualRewards.giftcard(money(25))],
      ['voucher', usualRewards.friend],
      ['percent', usualRewards.members(percent(5))],
    ],
    bonuses: [
      ['promotion', usualBonuses.week],
      ['birthday', usualBonuses.birthday],
      ['tier', usualBonuses.silver],
      ['tier', usualBonuses.gold],
    ],
  };
}
