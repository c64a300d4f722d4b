// What the client's own page shows, as data: no sentence, and nothing of any other client or of the staff. Actions of
// the page: client-page, client-history, client-reason, client-card, client-words, ask-code, buy-with-points and
// take-back-consent; of the salon: show-link, revoke-link, revoke-links, show-code and show-words.

import type { Day, Moment } from '../../core/day';
import type { Language } from '../../core/language';
import type { Cents, Currency } from '../../core/money';
import type { Standing } from '../../core/points/balance';
import type { Coming } from '../../core/points/coming';
import type { Bonus, Earning } from '../../core/points/earn';
import type { RewardReach } from '../../core/points/exchange';
import type { Movement } from '../../core/points/movements';
import type { NextReward } from '../../core/points/next-reward';
import type { Rounding } from '../../core/points/rounding';
import type { TierProgress } from '../../core/points/tier-progress';
import type { Rule } from '../../core/settings/rules';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import type { IssuedStoredValue } from '../cards/issued-cards';
import type { RewardNames } from './reward-names';

/** A movement as its client may read it: without who made it, the salon's own remarks, and numbers of others. */
export type PageMovement = Omit<Movement, 'actor' | 'other' | 'source' | 'balance'> & {
  /** The row where its entry should be: goes with a question about it. */
  readonly row: number;
};

export type PageHistory = {
  /** Newest first. */
  readonly events: readonly PageMovement[];
  /** Goes with the question for earlier ones; 0 if there are none. */
  readonly before: number;
};

/** A gift card or voucher that still has something on it. Its code is asked for when it is to be shown. */
export type PageCard = Pick<
  StoredValueState,
  'id' | 'kind' | 'off' | 'percent' | 'until' | 'issuedOn' | 'currency' | 'issued' | 'balance'
>;

export type ClientPage = {
  readonly today: Day;
  readonly moment: Moment;
  /** The salon's name and phone number; '' where it has not said. */
  readonly salon: string;
  readonly phone: string;
  /** The language in which the client is written to, else the sheet's. */
  readonly language: Language;
  readonly currency: Currency;
  /** By what name the client is greeted; '' for none. */
  readonly name: string;
  /** Where a code is mailed to, with most of it hidden: `j•••@example.be`; '' without an address. */
  readonly mail: string;
  /** Whether the salon may write to the client: '' if nobody has said. */
  readonly consent: 'yes' | 'no' | '';
  /** The client's row: goes with the next request. */
  readonly row: number;
  readonly standing: Standing;
  /** When held-back points can be used, and when points expire. */
  readonly coming: Coming;
  /** In the salon's order. */
  readonly rewards: readonly RewardReach[];
  /** Ready-made rewards in each language. */
  readonly names: RewardNames;
  readonly next: NextReward | null;
  /** Null where the salon has no levels. */
  readonly tier: TierProgress | null;
  readonly history: PageHistory;
  /** Newest first. */
  readonly cards: readonly PageCard[];
};

/** A card's code, in groups of four; '' if the sheet no longer knows it: the salon has it on paper. */
export type PageCardCode = { readonly id: string; readonly code: string };

/** Why a movement earned what it did: the parts of its entry, and the rules that it was decided by, as they were then. */
export type PageReason = {
  readonly seq: number;
  /** What gift cards paid of the invoice, and whether that gave points too. */
  readonly byCard: Cents;
  readonly cardEarns: boolean;
  readonly earnings: readonly Earning[];
  readonly bonuses: readonly Bonus[];
  /** Programmes and bonuses that the parts name. */
  readonly programs: readonly Rule[];
  readonly extras: readonly Rule[];
  readonly currency: Currency;
  readonly rounding: Rounding;
};

/** The head of the client's entries as words, which the salon sees too. */
export type ChainWords = { readonly seq: number; readonly words: readonly string[] };

/** A code was mailed: to which address, and for how many minutes it is good. */
export type CodeMailed = { readonly mail: string; readonly minutes: number };

/** What points were exchanged for. */
export type Bought = {
  readonly seq: number;
  readonly card: IssuedStoredValue;
  readonly points: number;
  readonly standing: Standing;
};

/** A client's link, for the salon to send or print. */
export type ClientLink = {
  readonly id: string;
  /** The whole address; '' while the page's own address is not known. */
  readonly link: string;
  /** Why there is no link, or why it leads nowhere; '' if it works. */
  readonly why: '' | 'no-address' | 'page-off';
};

/** A code to read out: six digits, good once and for so many minutes. */
export type CodeShown = { readonly code: string; readonly minutes: number };
