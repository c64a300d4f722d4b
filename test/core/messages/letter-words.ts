// The words of letters as they are in the product, and a recipient to write to.
import { type MemberState, newMember } from '../../../src/core/members/member';
import type { Happening } from '../../../src/core/messages/happenings';
import { plainHappening } from '../../../src/core/messages/happenings';
import type { Correspondence, Recipient } from '../../../src/core/messages/letter';
import type { Occasion } from '../../../src/core/messages/occasions';
import type { Ruleset } from '../../../src/core/settings/ruleset';
import { letterWords } from '../../../src/i18n/letter-words';
import { EUR, lot, reward, ruleset } from '../rulesets';

const NOW = '2026-11-27T10:00';

export const LINK = 'https://script.google.com/macros/s/AKfy/exec?k=abc&v=1';
export const STOP = `${LINK}&no=mail`;

export const CODE = 'AB2C-DE3F-GH4J-KM5N';

/** A salon with a reward at 150 points. */
export function salonWith(
  part: Partial<Ruleset> = {},
  own: Partial<Correspondence['own']> = {},
): Correspondence {
  const rewards = [reward('amount', { points: '150', amount: '10' }, '€10 off')];
  return {
    ruleset: ruleset({ rewards, ...part }),
    moment: NOW,
    salon: 'Salon Lumière',
    words: letterWords(EUR),
    own: { en: {}, fr: {}, nl: {}, ...own },
  };
}

export function julie(part: Partial<Recipient> = {}, state: Partial<MemberState> = {}): Recipient {
  return {
    id: 'M',
    name: 'Julie Martin',
    language: 'en',
    state: { ...newMember('M'), account: { lots: [lot(128)], debt: 0 }, ...state },
    link: LINK,
    stop: STOP,
    cards: new Map([['G', { code: CODE, what: 'gift card of €50.00' }]]),
    ...part,
  };
}

/** A happening with everything that a letter of its kind may tell. */
export function happened(occasion: Occasion, part: Partial<Happening> = {}): Happening {
  return {
    ...plainHappening(occasion, { member: 'M', key: occasion, day: '2026-11-27' }),
    ...typical[occasion],
    ...part,
  };
}

const typical: { readonly [occasion in Occasion]: Partial<Happening> } = {
  earned: { points: 13, items: ['Cut', 'Blow-dry'], usableFrom: '2026-11-30', until: '2027-11-30' },
  used: { points: 50, items: ['Cut'], text: '€5 off' },
  byHand: { points: 15, text: 'Thank you for your review!', usableFrom: '2026-11-30', until: '2027-11-30' },
  card: { storedValue: 'G', until: '2027-11-30' },
  rewardNear: { text: '€5 off', usableFrom: '2026-11-30' },
  milestone: { points: 100 },
  expiring: { points: 12, until: '2026-12-31' },
  level: { text: 'Gold' },
  birthday: {},
  away: {},
};
