// A change of the ruleset that begins on a later day, as what it changes: other edits until then stay as they are.
import { applied, appliedAsSaid } from './apply-changes';
import { canonical } from './canonical';
import type { Day } from './day';
import { ENGINE } from './engine';
import { joined } from './joined-changes';
import { renamesOf } from './renames';
import { type Ruleset, tooLong } from './ruleset';
import {
  byFamily,
  changesBetween,
  isNothing,
  namesOf,
  noChanges,
  type RulesetChanges,
  renamedIn,
} from './ruleset-changes';

export type Later = {
  /** The format that it is stored in: core/versions lifts an older one. */
  readonly schema: 1;
  /** The first day on which it holds; '' where nothing waits any more. */
  readonly from: Day | '';
  readonly changes: RulesetChanges;
  /** What could not be done on days that have come, by day: kept until somebody has read it, and not tried again. */
  readonly missed: readonly RulesetChanges[];
};

/** Where what waits for its day stands, for whoever has not read it: the day, or `missed` where it has come. */
export type LaterMark = Day | 'missed' | '';

export function markOf(later: Later | null): LaterMark {
  return later === null ? '' : later.from || 'missed';
}

export function isMarkDue(mark: LaterMark, day: Day): boolean {
  return mark !== 'missed' && isDue({ from: mark }, day);
}

export type Begun = { readonly ruleset: Ruleset; readonly later: Later | null };

/** The ruleset of a day, and what is left to say of it then. Till and server ask alike, before and after the entry is written. */
export function inForceOn(ruleset: Ruleset, later: Later | null, day: Day): Begun {
  if (later === null || !isDue(later, day)) return { ruleset, later };
  const done = applied(ruleset, later.changes);
  const rest = restOf(later, done.missed);
  // What no cell can hold was not so when it was saved: other edits have made it so. What is missed has to be kept in the
  // same cell, so that nothing is gained by leaving out a part.
  if (tooLong(done.ruleset, rest) !== undefined) return { ruleset, later: restOf(later, later.changes) };
  return { ruleset: done.ruleset, later: rest };
}

/**
 * The ruleset of a day that has come, for the check of the entry that it brought. What could be done is found out again;
 * only an entry of another arithmetic is believed about it, and one that kept everything back because no cell can hold
 * it: settings that came since have made it longer, so that its length of then is not known.
 * @param said what the entry leaves for somebody to read
 */
export function begunAgain(ruleset: Ruleset, later: Later, said: Later | null): Begun {
  if (ruleset.engine !== ENGINE) return begunAsSaid(ruleset, later, said);
  const done = applied(ruleset, later.changes);
  const rest = restOf(later, done.missed);
  const nothing = { ruleset, later: restOf(later, later.changes) };
  const isNothingSaid = canonical(said) === canonical(nothing.later);
  return isNothingSaid && tooLong(done.ruleset, rest) !== undefined
    ? nothing
    : { ruleset: done.ruleset, later: rest };
}

function begunAsSaid(ruleset: Ruleset, later: Later, said: Later | null): Begun {
  const [missed = noChanges] = (said?.missed ?? []).slice(later.missed.length);
  const done = appliedAsSaid(ruleset, later.changes, missed);
  return { ruleset: done.ruleset, later: restOf(later, done.missed) };
}

function restOf({ missed }: Later, more: RulesetChanges | null): Later | null {
  const all = more === null ? missed : [...missed, more];
  return all.length === 0 ? null : { schema: 1, from: '', changes: noChanges, missed: all };
}

export function isDue({ from }: Pick<Later, 'from'>, day: Day): boolean {
  return from !== '' && from <= day;
}

/**
 * The change to another ruleset from a day on, together with what waits already. What waits and cannot be done as things
 * are stays in it: that is found out on the day, and said then.
 */
export function laterOf(before: Ruleset, after: Ruleset, from: Day, waiting: Later | null): Later | null {
  const changes = changesBetween(before, after);
  if (isNothing(changes)) return waiting;
  const { changes: first, missed } = waiting ?? { changes: noChanges, missed: [] };
  return { schema: 1, from, changes: joined(first, changes), missed };
}

/**
 * What waits, once settings are saved at once: what it says of a rule that gets another name by that, it says of the rule
 * under its new name. A name that is planned already, or that another change is about, is left as it is.
 */
export function afterSaving(later: Later | null, before: Ruleset, after: Ruleset): Later | null {
  if (later === null || later.from === '') return later;
  const families = byFamily((family) => {
    const names = namesOf(later.changes[family]);
    const pairs = [...renamesOf(before[family], after[family])]
      .filter(([is, was]) => names.includes(was.name) && !names.includes(is.name))
      .map(([is, was]) => [was.name, is.name] as const);
    return renamedIn(later.changes[family], new Map(pairs));
  });
  return { ...later, changes: { ...later.changes, ...families } };
}

/** For another day, or for none: then it is given up. */
export function movedTo(later: Later, from: Day | ''): Later | null {
  return from === '' ? restOf(later, null) : { ...later, from };
}

/** Once somebody has read what could not be done. */
export function asRead(later: Later): Later | null {
  return later.from === '' ? null : { ...later, missed: [] };
}
