// The rules of the example salon, by the names that are ready-made in its language.
import type { Language } from '../../core/language';
import { currencyOf } from '../../core/money';
import type { RawRule } from '../../core/settings/rules';
import { catalogOf } from '../../i18n/catalog';
import { localeFor, withCurrency } from '../../i18n/locale';
import { serviceName } from './offer';

export type Rules = {
  readonly programs: readonly RawRule[];
  readonly rewards: readonly RawRule[];
  readonly bonuses: readonly RawRule[];
};

export function rulesOf(language: Language): Rules {
  const { ways, usualRewards, usualBonuses } = catalogOf(language).programs;
  const currency = currencyOf('EUR');
  if (currency === undefined) throw new Error('there is no euro');
  const { money } = withCurrency(language, currency);
  const { percent } = localeFor(language, currency);
  const rule = (kind: string, name: string, terms: RawRule['terms']): RawRule => ({
    kind,
    name,
    on: true,
    terms,
  });
  const everything = { scope: 'everything' };
  const mask = serviceName('hairMask', language);
  return {
    programs: [rule('spend', ways.spent, { points: 1, every: '1', ...everything })],
    rewards: [
      rule('amount', usualRewards.off(money(500)), { points: 100, amount: '5', ...everything }),
      rule('free', mask, { points: 180, units: 1, items: mask }),
      rule('giftcard', usualRewards.giftcard(money(2500)), { points: 400, amount: '25' }),
      rule('voucher', usualRewards.friend, { points: 150, amount: '10', months: 6 }),
      rule('percent', usualRewards.members(percent(500)), { points: 0, percent: 5, scope: 'product' }),
    ],
    // Switched on once the past has been recorded, which earned without them.
    bonuses: [
      rule('birthday', usualBonuses.birthday, { factor: 2 }),
      rule('tier', usualBonuses.silver, { factor: '1.25', spent: '300' }),
      rule('tier', usualBonuses.gold, { factor: '1.5', spent: '600' }),
    ],
  };
}

/** What the salon has switched on in the end: what shows bookings and messages at work. */
export const switchedOn = {
  country: 'BE',
  bookingsOn: true,
  expiry: 'earned',
  expiryMonths: 12,
  messageEarned: true,
  messageCard: true,
  messageBirthday: true,
  salonPhone: '+32 450 00 00 01',
  salonAddress: 'Example Street 1, 1000 Brussels',
  senderName: 'Salon Lumière',
} as const;
