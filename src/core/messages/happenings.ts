// What an entry gives a salon reason to write about: worked out from the entry alone, whenever it is looked at.
import { addDays, type Day, dayAt } from '../day';
import { isByHand, pointsByHand } from '../decide/given';
import { spentOn } from '../invoice/eligible-spend';
import { sharesOf } from '../invoice/sums';
import type { Entry, EntryKind } from '../journal/entry';
import { entryBalance, entryPoints, entryUsed } from '../journal/told-by-entry';
import { tierOf } from '../points/earn';
import { lastDayOf } from '../points/expiry';
import type { Movements } from '../points/movements';
import { fixedPrice } from '../points/next-reward';
import { isUsingOn } from '../points/worth-less';
import type { Ruleset } from '../settings/ruleset';
import type { StoredValueMove } from '../stored-values/stored-value';
import type { MessageRules, Occasion } from './occasions';

export type Happening = {
  readonly occasion: Occasion;
  readonly member: string;
  /** The same happening has the same key whenever it is looked at: nobody is told twice. */
  readonly key: string;
  /** The entry that it comes from; 0 if time alone brought it. */
  readonly seq: number;
  readonly day: Day;
  /** Points that came (or went, below 0, if by hand), or the balance that was reached; 0 if it is about none. */
  readonly points: number;
  /** What was bought, each item once. */
  readonly items: readonly string[];
  /** The remark that the client may read, the reward or the level; ''. */
  readonly text: string;
  /** The number of a card or voucher, of which a message has the code; ''. */
  readonly storedValue: string;
  /** From when points that are held back can be used; '' if at once. */
  readonly usableFrom: Day | '';
  /** The last day of the card, or of the points; ''. */
  readonly until: Day | '';
};

/** One that says nothing but what it is, of whom and when. */
export function plainHappening(
  occasion: Occasion,
  { member, key, day }: Pick<Happening, 'member' | 'key' | 'day'>,
): Happening {
  return {
    occasion,
    member,
    key,
    seq: 0,
    day,
    points: 0,
    items: [],
    text: '',
    storedValue: '',
    usableFrom: '',
    until: '',
  };
}

/** A client comes to the salon: only then is there a level to reach. */
const VISITS: readonly EntryKind[] = ['invoice', 'booking'];

/** Points by hand besides. */
const TOLD: readonly EntryKind[] = [...VISITS, 'join', 'redeem'];

// A visit that is recorded later than this is history: a calendar that is read for the first time brings months of it.
const RECENT_DAYS = 14;

/**
 * What an entry is worth a message about, among what is switched on. Imports, visits recorded weeks later and what is
 * recorded without points are none: nobody wants forty mails about last year. Neither is what is taken back, merged or
 * expired.
 * @param ruleset in force now: levels and rewards as the client will find them
 */
export function happeningsOf(entry: Entry, ruleset: Ruleset, rules: MessageRules): readonly Happening[] {
  if (!isTold(entry)) return [];
  const found = [
    ...earned(entry),
    ...used(entry),
    ...byHand(entry),
    ...entry.storedValues.flatMap((move) => issued(entry, move)),
    ...inReach(entry, ruleset),
    ...reached(entry, rules.milestones),
    ...risen(entry, ruleset),
  ];
  return found.filter(({ occasion }) => rules.on.includes(occasion));
}

/**
 * The same for entries that follow each other. What a later one of them takes back, wholly or in part, is not told any
 * more: its figures are no longer true.
 */
export function happeningsIn(
  entries: readonly Entry[],
  ruleset: Ruleset,
  rules: MessageRules,
): readonly Happening[] {
  const takenBack = new Set(entries.flatMap(({ kind, of }) => (kind === 'reverse' && of > 0 ? [of] : [])));
  return entries
    .filter(({ seq }) => !takenBack.has(seq))
    .flatMap((entry) => happeningsOf(entry, ruleset, rules));
}

/** Whether its entry still stands as it was written, as far as the client's last movements know. */
export function stillStands({ seq }: Happening, movements: Movements): boolean {
  return movements.last.every((movement) => movement.seq !== seq || movement.reversedBy.length === 0);
}

function isTold(entry: Entry): boolean {
  const { kind, member, batch, recordOnly, day, moment } = entry;
  if (member === '' || recordOnly) return false;
  if (isByHand(entry)) return true;
  return batch === '' && TOLD.includes(kind) && addDays(day, RECENT_DAYS) >= dayAt(moment);
}

function happening(
  entry: Entry,
  occasion: Occasion,
  more: Partial<Happening> & { readonly which?: string } = {},
): Happening {
  const { which = '', ...rest } = more;
  const { seq, member, day, lines } = entry;
  const key = `${seq} ${occasion}${which === '' ? '' : ` ${which}`}`;
  const items = [...new Set(lines.filter(({ kind }) => kind !== 'deduction').map(({ name }) => name))];
  return { ...plainHappening(occasion, { member, key, day }), seq, items, ...rest };
}

function earned(entry: Entry): readonly Happening[] {
  const points = entry.earned?.points ?? 0;
  if (points <= 0 || isByHand(entry)) return [];
  return [happening(entry, 'earned', { points, ...timesOf(entry) })];
}

function used(entry: Entry): readonly Happening[] {
  const points = entryUsed(entry);
  const text = entry.redemptions.map(({ reward }) => reward).join(', ');
  return points > 0 ? [happening(entry, 'used', { points, text })] : [];
}

function byHand(entry: Entry): readonly Happening[] {
  if (!isByHand(entry)) return [];
  return [happening(entry, 'byHand', { points: pointsByHand(entry), text: entry.note, ...timesOf(entry) })];
}

function issued(entry: Entry, { issue, storedValue }: StoredValueMove): readonly Happening[] {
  if (issue === null) return [];
  return [happening(entry, 'card', { which: storedValue, storedValue, until: issue.until })];
}

/** The rewards that the client has the points for now, and had not before. */
function inReach(entry: Entry, ruleset: Ruleset): readonly Happening[] {
  if (!isUsingOn(ruleset, entry.day)) return [];
  const { before, after } = balances(entry);
  const now = ruleset.rewards.filter((rule) => {
    const price = fixedPrice(rule, entry.day);
    return price !== undefined && price > Math.max(0, before) && price <= after;
  });
  if (now.length === 0) return [];
  const text = now.map(({ name }) => name).join(', ');
  return [happening(entry, 'rewardNear', { text, usableFrom: timesOf(entry).usableFrom })];
}

/** One message for the highest number passed: whoever gets 100 points at once is not told of 50. */
function reached(entry: Entry, milestones: readonly number[]): readonly Happening[] {
  const { before, after } = balances(entry);
  const passed = milestones.filter((points) => points > before && points <= after);
  return passed.length === 0 ? [] : [happening(entry, 'milestone', { points: Math.max(...passed) })];
}

/** Only a visit raises a level; the entry has what counted before it. */
function risen(entry: Entry, ruleset: Ruleset): readonly Happening[] {
  const { facts, day, lines, redemptions, kind } = entry;
  if (!VISITS.includes(kind) || facts === null) return [];
  const spent = facts.spent + spentOn(lines, sharesOf(entry, redemptions).off);
  const points = facts.points + (entry.earned?.points ?? 0);
  const before = tierOf(ruleset, facts, day);
  const level = tierOf(ruleset, { ...facts, spent, points }, day);
  return level === undefined || level === before ? [] : [happening(entry, 'level', { text: level.name })];
}

function balances(entry: Entry): { readonly before: number; readonly after: number } {
  const after = entryBalance(entry) ?? 0;
  return { before: after - entryPoints(entry), after };
}

/** When the points that came can be used, and until when; a later visit may prolong them. */
function timesOf({ earned: lot, day, moment }: Entry): Pick<Happening, 'usableFrom' | 'until'> {
  if (lot === null) return { usableFrom: '', until: '' };
  const from = lot.from > moment ? dayAt(lot.from) : '';
  return { usableFrom: from > day ? from : '', until: lastDayOf(lot.until, day) ?? '' };
}
