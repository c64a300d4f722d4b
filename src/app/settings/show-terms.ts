// Returns the programme's terms of a day: today's, those of an earlier day, whose ruleset the journal has, or those of a
// later day as planned today.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import type { InEveryLanguage, Language } from '../../core/language';
import { accept, LedgerCorrupt, type Result, refuse } from '../../core/result';
import { inForceOn, isLaterDue } from '../../core/settings/later';
import { programTerms, type TermsText, type TermsVersion } from '../../core/settings/program-terms';
import { rulesetHash } from '../../core/settings/ruleset';
import { defineQuery } from '../action';
import { day } from '../command-parts';
import { entryAt } from '../ledger/find-entry';
import { type RulesetOn, rulesetOn } from '../ledger/ruleset-on';
import { type InForce, nowBy, settingsInForce, waitingIn } from '../ledger/settings-in-force';
import { checkpointOf, type TransactionRefusal } from '../ledger/transaction';
import type { Checkpoint } from '../ports/checkpoint';
import type { ReadingWorld } from '../ports/world';

export type ShownTerms = {
  /** The day of these terms. */
  readonly day: Day;
  readonly version: TermsVersion;
  /** The sheet's language, for a caller that requests none. */
  readonly language: Language;
  readonly texts: InEveryLanguage<TermsText>;
  /** The salon's name, for the header of a printed page; '' if unknown. */
  readonly salon: string;
};

/** The ledger has no rules that early; `first` is the day of the first ones. */
export type TermsRefusal = { readonly code: 'terms-too-early'; readonly first: Day | '' };

export const showTerms = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({
    /** Null for today. A later day gives today's terms if no change is planned until then. */
    day: v.nullable(day),
  }),
  run(world, query): Result<ShownTerms, TermsRefusal | TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const at = nowBy(world);
    const today = at.day;
    const now = settingsInForce(world, checkpoint, at);
    const asked = query.day ?? today;
    const planned = asked > today ? plannedOn(world, checkpoint, now, { today, asked }) : undefined;
    const found =
      asked < today
        ? rulesetOn(world, checkpoint, asked)
        : (planned ?? inForceNow(world, checkpoint, now, today));
    if ('first' in found) return refuse({ code: 'terms-too-early', first: found.first });
    const { ruleset, seq, from, replacedOn } = found;
    const shown = asked < today || planned !== undefined ? asked : today;
    const version = { number: seq, from, replacedOn, plannedOn: planned === undefined ? '' : today } as const;
    const texts = world.sentences.programTerms(programTerms(ruleset, now.listed().items, shown), version);
    return accept({ day: shown, version, language: now.ruleset.language, texts, salon: world.salon() });
  },
});

/** The ruleset of a later day with the change that is planned until then; undefined if nothing changes. */
function plannedOn(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  { ruleset, hash }: InForce,
  { today, asked }: { readonly today: Day; readonly asked: Day },
): RulesetOn | undefined {
  // A change that is due today is in the ruleset in force already.
  const later = isLaterDue(checkpoint.later, today) ? null : waitingIn(world, checkpoint);
  if (later === null || later.from === '') return undefined;
  const then = inForceOn(ruleset, later, asked).ruleset;
  return rulesetHash(then) === hash ? undefined : { ruleset: then, seq: 0, from: later.from, replacedOn: '' };
}

/**
 * The ruleset for the next entry; number 0 if it was typed into the tabs and has no entry yet.
 * @throws LedgerCorrupt `entry-missing` if the row of its entry is gone
 */
function inForceNow(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  { ruleset, hash }: InForce,
  today: Day,
): RulesetOn {
  const last = checkpoint.ruleset;
  if (hash !== last.hash) return { ruleset, seq: 0, from: today, replacedOn: '' };
  const entry = entryAt(world, last.seq, 0);
  if (entry === undefined) throw new LedgerCorrupt('entry-missing', 0, `ruleset ${last.seq}`);
  return { ruleset, seq: last.seq, from: entry.day, replacedOn: '' };
}
