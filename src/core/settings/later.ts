// A change of the ruleset planned for a later day, stored as a difference: other edits until then remain.

import type { Day } from '../day';
import { canonical } from '../journal/canonical';
import { ENGINE } from '../journal/engine';
import { applied, appliedAsRecorded } from './apply-changes';
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
  /** The version of the storage format: core/journal/versions lifts an older one. */
  readonly schema: 1;
  /** The first day of the change; '' if nothing is planned any more. */
  readonly from: Day | '';
  readonly changes: RulesetChanges;
  /** The parts that could not be applied, one item per past day: kept until somebody has read them, and not retried. */
  readonly missed: readonly RulesetChanges[];
};

/** The state of a planned change for readers: its day, or `missed` if parts of it failed on that day. */
export type LaterStatus = Day | 'missed' | '';

export function laterStatusOf(later: Later | null): LaterStatus {
  return later === null ? '' : later.from || 'missed';
}

export function isLaterDue(status: LaterStatus, day: Day): boolean {
  return status !== 'missed' && isDue({ from: status }, day);
}

export type Begun = { readonly ruleset: Ruleset; readonly later: Later | null };

/** The ruleset on a day, and what remains to be reported, for till and server, before and after the entry. */
export function inForceOn(ruleset: Ruleset, later: Later | null, day: Day): Begun {
  if (later === null || !isDue(later, day)) return { ruleset, later };
  const done = applied(ruleset, later.changes);
  const rest = restOf(later, done.missed);
  // If the result is too long for a cell, edits since the change was saved made it so. Missed parts need space in the
  // same cell, so leaving out only some of the change gains nothing.
  if (tooLong(done.ruleset, rest) !== undefined) return { ruleset, later: restOf(later, later.changes) };
  return { ruleset: done.ruleset, later: rest };
}

/**
 * The ruleset of a day that has come, for the check of the entry that it brought. What could be done is found out again;
 * only an entry of another arithmetic is believed about it, and one that kept everything back because no cell can hold
 * it: settings that came since have made it longer, so that its length of then is not known.
 * @param recorded what the entry leaves for somebody to read
 */
export function begunAgain(ruleset: Ruleset, later: Later, recorded: Later | null): Begun {
  if (ruleset.engine !== ENGINE) return begunAsRecorded(ruleset, later, recorded);
  const done = applied(ruleset, later.changes);
  const rest = restOf(later, done.missed);
  const nothing = { ruleset, later: restOf(later, later.changes) };
  const isNothingRecorded = canonical(recorded) === canonical(nothing.later);
  return isNothingRecorded && tooLong(done.ruleset, rest) !== undefined
    ? nothing
    : { ruleset: done.ruleset, later: rest };
}

function begunAsRecorded(ruleset: Ruleset, later: Later, recorded: Later | null): Begun {
  const [missed = noChanges] = (recorded?.missed ?? []).slice(later.missed.length);
  const done = appliedAsRecorded(ruleset, later.changes, missed);
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
 * The planned change to another ruleset from a day on, merged with the one already planned. Parts of that one that
 * cannot be applied at present stay: this is determined and reported on the day.
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

/** The planned change once somebody has read the missed parts. */
export function asRead(later: Later): Later | null {
  return later.from === '' ? null : { ...later, missed: [] };
}
