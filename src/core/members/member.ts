// The state cell of one client: everything that a decision needs to know, and nothing about the client's identity.

import { type Day, dayAt, type Moment } from '../day';
import { isBookingBack } from '../decide/given';
import { spentOn } from '../invoice/eligible-spend';
import { sharesOf } from '../invoice/sums';
import type { NumberedDraft } from '../journal/entry';
import { type Account, emptyAccount, expiredIn, isExpired, type When } from '../points/account';
import type { Expiry } from '../points/expiry';
import { lessRests, restsLeft, withRests } from '../points/rests';
import { countsAfter } from '../points/uses';
import { type Activity, type Carried, noActivity, withActivity, withVisits } from './activity';
import { type Consent, noConsent } from './consent';

export type MemberState = Carried & {
  readonly id: string;
  /** How many entries the member has; 0 before the first. */
  readonly version: number;
  /** Sequence number of the member's last entry, or 0. */
  readonly seq: number;
  /** When that entry was recorded, or ''. */
  readonly moment: Moment | '';
  readonly account: Account;
  /** The member's last command keys, newest last. */
  readonly keys: readonly string[];
};

/** How many commands a form may lag behind before the journal must be searched for its key. */
export const KEYS_KEPT = 16;
export const SHORT_KEPT = 8;

/** What is known besides points: an opening carries it over for a client whose entries were lost. */
export function carriedIn(state: MemberState): Carried {
  const { since, opened, visits, invoices, uses, activity, rests, expiryChanged, short, consent } = state;
  const { into, merged, erased } = state;
  return {
    since,
    opened,
    visits,
    invoices,
    uses,
    activity,
    rests,
    expiryChanged,
    short,
    consent,
    into,
    merged,
    erased,
  };
}

export function newMember(id: string): MemberState {
  return {
    id,
    version: 0,
    seq: 0,
    moment: '',
    account: emptyAccount,
    keys: [],
    since: '',
    opened: noOpening,
    visits: [],
    invoices: 0,
    uses: [],
    activity: noActivity,
    rests: [],
    expiryChanged: [0, '', ''],
    short: [],
    consent: noConsent,
    into: '',
    merged: [],
    erased: false,
  };
}

/** As much of an entry as decides the state after it. */
export type StatedEntry = Pick<
  NumberedDraft,
  | 'kind'
  | 'version'
  | 'seq'
  | 'moment'
  | 'day'
  | 'key'
  | 'currency'
  | 'lines'
  | 'sums'
  | 'earnings'
  | 'bonuses'
  | 'earned'
  | 'redemptions'
  | 'after'
  | 'of'
  | 'reversal'
  | 'carried'
  | 'expiryChanged'
  | 'consent'
  | 'batch'
>;

/** The state after the member's next entry. */
export function nextState(state: MemberState, entry: StatedEntry): MemberState {
  const carried = entry.carried ?? carriedOn(state, entry);
  const { since, opened } = sinceAfter(state, carried, entry);
  return {
    id: state.id,
    version: entry.version,
    seq: entry.seq,
    moment: entry.moment,
    account: entry.after ?? state.account,
    keys: entry.key === '' ? state.keys : withKey(state.keys, entry.key),
    since,
    opened,
    visits: carried.visits,
    invoices: carried.invoices,
    uses: carried.uses,
    activity: carried.activity,
    rests: carried.rests,
    expiryChanged:
      entry.expiryChanged === '' ? carried.expiryChanged : [entry.seq, entry.expiryChanged, entry.day],
    short: carried.short,
    consent: consentAfter(carried.consent, entry),
    into: carried.into,
    merged: carried.merged,
    erased: carried.erased || entry.kind === 'erase',
  };
}

function withKey(keys: readonly string[], key: string): readonly string[] {
  const latest = keys.slice(1 - KEYS_KEPT);
  latest.push(key);
  return latest;
}

/** Of no opening. */
const noOpening: Carried['opened'] = [0, ''];

/** An opening that does not know the first day counts from its own: its client is not new. */
function sinceAfter(
  { since: before }: MemberState,
  { since, opened }: Carried,
  { kind, day, seq, batch }: StatedEntry,
): Pick<Carried, 'since' | 'opened'> {
  if (kind !== 'opening') return { since, opened };
  const known = since || day;
  // One that belongs to no series resumes a client, and is never taken back.
  return { since: known, opened: batch === '' || known === before ? opened : [seq, before] };
}

function consentAfter(consent: Consent, { consent: said, day }: StatedEntry): Consent {
  return said === null ? consent : { consent: said.given, consentDay: day, consentWords: said.words };
}

function carriedOn(state: MemberState, entry: StatedEntry): Carried {
  // A client with nothing but consents is still new.
  if (entry.consent !== null || entry.kind === 'erase') return carriedIn(state);
  const { visits, invoices, short } = state;
  const uses = countsAfter(state.uses, entry);
  const activity = inCurrency(state.activity, entry);
  const rests = activity === state.activity ? state.rests : [];
  const { since, opened } = sinceOn(state, entry);
  if (entry.kind === 'invoice') {
    const spent = spentOn(entry.lines, sharesOf(entry, entry.redemptions).off);
    // Named one by one: this is the step that What if takes a hundred thousand times.
    return {
      since,
      opened,
      visits: withVisits(visits, entry.day, 1),
      invoices: invoices + 1,
      uses,
      activity: withActivity(activity, entry.day, spent, entry.earned?.points ?? 0),
      rests: withRests(rests, restsLeft(entry.earnings, entry.earned !== null)),
      expiryChanged: state.expiryChanged,
      short,
      consent: state.consent,
      into: state.into,
      merged: state.merged,
      erased: state.erased,
    };
  }
  const plain = { ...carriedIn(state), since, opened, uses, activity, rests };
  if (entry.kind === 'booking') return { ...plain, ...visitOn(plain, entry, 1) };
  if (entry.reversal === null) return plain;
  const left = withShort(short, entry, entry.reversal.short);
  // A head start is no invoice and no visit, and does not count towards a level.
  if (entry.sums === null)
    return { ...plain, short: left, ...(isBookingBack(entry) ? visitOn(plain, entry, -1) : {}) };
  const { day, earned, isVoid } = entry.reversal;
  // Money in an earlier currency has already been dropped from the totals.
  const isSame = entry.currency === activity.currency;
  const spent = isSame ? entry.reversal.spent : 0;
  return {
    ...plain,
    short: left,
    invoices: isVoid ? invoices - 1 : invoices,
    visits: isVoid ? withVisits(visits, day, -1) : visits,
    activity: withActivity(activity, day, -spent, -earned),
    rests: isSame ? lessRests(rests, entry.reversal.rests) : rests,
  };
}

/** A booking is a visit, its points count towards a level, and it is no invoice. @param by -1 if it is taken back */
function visitOn(
  { visits, activity }: Pick<Carried, 'visits' | 'activity'>,
  entry: StatedEntry,
  by: 1 | -1,
): Pick<Carried, 'visits' | 'activity'> {
  const day = entry.reversal?.day ?? entry.day;
  const points = entry.reversal?.earned ?? entry.earned?.points ?? 0;
  return { visits: withVisits(visits, day, by), activity: withActivity(activity, day, 0, by * points) };
}

/** The first day, of an entry or as an opening says; that says nothing any more once it is taken back. */
function sinceOn(
  { since, opened: [seq, own] }: MemberState,
  { kind, day, of }: StatedEntry,
): Pick<Carried, 'since' | 'opened'> {
  if (seq === 0) return { since: earlierOf(since, day), opened: noOpening };
  if (kind === 'reverse' && of === seq) return { since: own, opened: noOpening };
  return { since: earlierOf(since, day), opened: [seq, earlierOf(own, day)] };
}

function earlierOf(known: Day | '', day: Day): Day {
  return known === '' || day < known ? day : known;
}

/** With another currency, money counts from zero again, since cents are not yen; points stay. */
function inCurrency(activity: Activity, { kind, currency }: StatedEntry): Activity {
  if (kind !== 'invoice' || activity.currency === currency) return activity;
  const months = activity.months.map(([month, , points]) => [month, 0, points] as const);
  return { ...activity, months, currency, spent: 0 };
}

/** Records new shortfall with its reversal; made-up points reduce the oldest one after the invoice, or a return's own. */
function withShort(short: Carried['short'], { seq, of }: StatedEntry, points: number): Carried['short'] {
  if (points > 0) return [...short, [seq, points] as const].slice(-SHORT_KEPT);
  let left = -points;
  return short.flatMap(([since, owed]): Carried['short'] => {
    const part = since >= of ? Math.min(owed, left) : 0;
    left -= part;
    return owed === part ? [] : [[since, owed - part]];
  });
}

/**
 * The total shortfall since an invoice. Points used on the invoice were among those missing, so giving them back makes
 * up for it; points used later were rightfully the client's.
 */
export function shortSince({ short }: Carried, invoice: number): number {
  return short.reduce((sum, [seq, points]) => (seq > invoice ? sum + points : sum), 0);
}

/** The expiry given to all points from before an entry, or '' if they keep their own. */
export function expiryChangedSince({ expiryChanged: [seq, until] }: Carried, before: number): Expiry | '' {
  return seq > before ? until : '';
}

/** The day of the last visit, or ''. */
export function lastVisitOf({ visits }: Carried): Day | '' {
  return visits[visits.length - 1]?.[0] ?? '';
}

/**
 * The data that decides which of the member's points are usable now. A change of expiry counts as a visit: existing points
 * start a full period on that day. Since when somebody is a client does not: points that came without a visit say
 * themselves from when they count.
 */
export function whenOf(state: MemberState, now: Moment): When {
  const visit = lastVisitOf(state);
  const [, , changed] = state.expiryChanged;
  return { now, lastVisit: changed > visit ? changed : visit };
}

/** Whether points that have expired would be there with a visit of which the ledger does not know yet. */
export function mayBeSaved(state: MemberState, now: Moment): boolean {
  const visiting = { now, lastVisit: dayAt(now) };
  return expiredIn(state.account, whenOf(state, now)).some((lot) => !isExpired(lot, visiting));
}

/** The state computed from all entries of the member, in order of sequence numbers. */
export function foldMember(id: string, entries: readonly NumberedDraft[]): MemberState {
  return entries.reduce(nextState, newMember(id));
}
