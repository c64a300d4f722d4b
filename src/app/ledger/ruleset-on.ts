// Finds the ruleset in force on a day, from the journal alone. The number of calls does not grow with the ledger.
import type { Day } from '../../core/day';
import type { Entry } from '../../core/journal/entry';
import type { Ruleset } from '../../core/settings/ruleset';
import type { Checkpoint } from '../ports/checkpoint';
import type { RulesetSeen } from '../ports/journal';
import type { ReadingWorld } from '../ports/world';
import { entryAt } from './find-entry';
import { allRows, distinct, entriesOf } from './journal-rows';

export type RulesetOn = {
  readonly ruleset: Ruleset;
  /** Number and day of the entry that put it in force. */
  readonly seq: number;
  readonly from: Day;
  /** The day of the next ruleset, or ''. */
  readonly replacedOn: Day | '';
};

/** The day is before the first ruleset's. */
export type NoRulesetYet = { readonly first: Day | '' };

/** The last ruleset of the day itself or an earlier day. */
export function rulesetOn(world: ReadingWorld, checkpoint: Checkpoint, day: Day): RulesetOn | NoRulesetYet {
  return bySight(world, checkpoint, day) ?? amongAll(world, day);
}

/**
 * Uses cells that people may have overwritten, and verifies the result with the entries: the entry before the next
 * ruleset must cite this one, which fails if a ruleset between them was missed.
 */
function bySight(world: ReadingWorld, checkpoint: Checkpoint, day: Day): RulesetOn | undefined {
  const seen = [...world.journal.rulesets()].sort((a, b) => a.seq - b.seq);
  const next = seen.findIndex((one) => one.day > day);
  const at = next < 0 ? seen.length - 1 : next - 1;
  const entry = entrySeen(world, seen[at]);
  if (entry === undefined || entry.day > day) return undefined;
  if (next < 0) return entry.seq === checkpoint.ruleset.seq ? inForce(entry, undefined) : undefined;
  const after = entrySeen(world, seen[next]);
  if (after === undefined || after.day <= day) return undefined;
  const before = after.seq - 1 === entry.seq ? entry : entryAt(world, after.seq - 1, 0);
  const isNext = before?.seq === entry.seq || before?.ruleset === entry.seq;
  return isNext ? inForce(entry, after) : undefined;
}

function entrySeen(world: ReadingWorld, seen: RulesetSeen | undefined): RulesetEntry | undefined {
  const entry = seen && world.journal.rows(seen.row, seen.row)[0]?.entry;
  return entry?.seq === seen?.seq ? rulesetIn(entry) : undefined;
}

/** Searches all entries: if cells were overwritten, and for a day before the first ruleset. */
function amongAll(world: ReadingWorld, day: Day): RulesetOn | NoRulesetYet {
  const all = distinct(entriesOf(allRows(world).rows)).flatMap((entry) => rulesetIn(entry) ?? []);
  const next = all.findIndex((entry) => entry.day > day);
  const entry = next < 0 ? all[all.length - 1] : all[next - 1];
  if (entry === undefined) return { first: all[0]?.day ?? '' };
  return inForce(entry, next < 0 ? undefined : all[next]);
}

type RulesetEntry = Pick<Entry, 'seq' | 'day' | 'ruleset'> & { readonly settings: Ruleset };

function rulesetIn(entry: Entry | null | undefined): RulesetEntry | undefined {
  const settings = entry?.settings ?? null;
  return entry == null || settings === null ? undefined : { ...entry, settings };
}

function inForce({ settings, seq, day }: RulesetEntry, next: RulesetEntry | undefined): RulesetOn {
  return { ruleset: settings, seq, from: day, replacedOn: next?.day ?? '' };
}
