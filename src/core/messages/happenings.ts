// What an entry gives a salon reason to write about: worked out from the entry alone, whenever it is looked at.
import type { Day } from '../day';
import { tierOf } from '../earn';
import { spentOn } from '../eligible-spend';
import { type Entry, entryBalance, entryPoints, entryUsed } from '../entry';
import { isByHand, pointsByHand } from '../given';
import { type RewardTerms, rewardKind } from '../rewards/registry';
import type { Ruleset } from '../ruleset';
import type { StoredValueMove } from '../stored-value';
import { sharesOf } from '../sums';
import type { MessageRules, Occasion } from './occasions';

export type Happening = {
  readonly occasion: Occasion;
  readonly member: string;
  /** The same happening has the same key whenever it is looked at: nobody is told twice. */
  readonly key: string;
  readonly day: Day;
  /** Points that came or went, or the balance that was reached; 0 if it is about none. */
  readonly points: number;
  /** What was bought, each item once. */
  readonly items: readonly string[];
  /** The remark that the client may read, the reward or the level; ''. */
  readonly text: string;
  /** The number of a card or voucher, of which a message has the code; ''. */
  readonly storedValue: string;
  /** The last day of the card or of points that expire; ''. */
  readonly until: Day | '';
};

/**
 * What an entry is worth a message about, among what is switched on. Imports and what is recorded without points are
 * none: nobody wants forty mails about last year. Neither is what is taken back: that is for people to explain.
 * @param ruleset in force now: levels and rewards as the client will find them
 */
export function happeningsOf(entry: Entry, ruleset: Ruleset, rules: MessageRules): readonly Happening[] {
  const isBrought = entry.batch !== '' && !isByHand(entry);
  if (entry.member === '' || entry.recordOnly || isBrought || entry.of > 0) return [];
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

function happening(
  entry: Entry,
  occasion: Occasion,
  more: Partial<Happening> & { readonly which?: string } = {},
): Happening {
  const { which = '', ...rest } = more;
  return {
    occasion,
    member: entry.member,
    key: `${entry.seq} ${occasion}${which === '' ? '' : ` ${which}`}`,
    day: entry.day,
    points: 0,
    items: [...new Set(entry.lines.filter(({ kind }) => kind !== 'deduction').map(({ name }) => name))],
    text: '',
    storedValue: '',
    until: '',
    ...rest,
  };
}

function earned(entry: Entry): readonly Happening[] {
  const points = entry.earned?.points ?? 0;
  return points > 0 && !isByHand(entry) ? [happening(entry, 'earned', { points })] : [];
}

function used(entry: Entry): readonly Happening[] {
  const points = entryUsed(entry);
  const text = entry.redemptions.map(({ reward }) => reward).join(', ');
  return points > 0 ? [happening(entry, 'used', { points, text })] : [];
}

function byHand(entry: Entry): readonly Happening[] {
  if (!isByHand(entry)) return [];
  return [happening(entry, 'byHand', { points: pointsByHand(entry), text: entry.note })];
}

function issued(entry: Entry, { issue, storedValue }: StoredValueMove): readonly Happening[] {
  if (issue === null) return [];
  return [happening(entry, 'card', { which: storedValue, storedValue, until: issue.until })];
}

/** The rewards that the client has the points for now, and had not before. */
function inReach(entry: Entry, { rewards }: Ruleset): readonly Happening[] {
  const { before, after } = balances(entry);
  const now = rewards.filter(({ on, kind, terms }) => {
    const cost = on ? rewardKind(kind)?.cost(terms as RewardTerms) : undefined;
    return cost !== undefined && cost > Math.max(0, before) && cost <= after;
  });
  if (now.length === 0) return [];
  return [happening(entry, 'rewardNear', { text: now.map(({ name }) => name).join(', ') })];
}

/** One message for the highest number passed: whoever gets 100 points at once is not told of 50. */
function reached(entry: Entry, milestones: readonly number[]): readonly Happening[] {
  const { before, after } = balances(entry);
  const passed = milestones.filter((points) => points > before && points <= after);
  return passed.length === 0 ? [] : [happening(entry, 'milestone', { points: Math.max(...passed) })];
}

/** Only an invoice raises a level; the entry has what counted before it. */
function risen(entry: Entry, ruleset: Ruleset): readonly Happening[] {
  const { facts, day, lines, redemptions, kind } = entry;
  if (kind !== 'invoice' || facts === null) return [];
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
