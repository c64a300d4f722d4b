// The settings in force: the last ruleset in the journal, plus later edits in its tabs.

import { type Day, dayAt } from '../../core/day';
import { decide } from '../../core/decide/decide';
import type { Now } from '../../core/decide/draft';
import { viewOfSettings } from '../../core/decide/view';
import { holdEngine } from '../../core/journal/engine';
import type { Draft } from '../../core/journal/entry';
import { sameValue } from '../../core/journal/same-value';
import { once } from '../../core/once';
import { LedgerCorrupt } from '../../core/result';
import { inForceOn, isLaterDue, type Later } from '../../core/settings/later';
import { policyNames } from '../../core/settings/policies';
import { nothingSet, type Ruleset, ruleFamilies, rulesetHash } from '../../core/settings/ruleset';
import { figuresAt, showFigures } from '../dashboard/show-figures';
import type { Checkpoint } from '../ports/checkpoint';
import type { LastRuleset, Settings, SettingsTab } from '../ports/settings-tabs';
import type { TabProblem } from '../ports/tabs';
import type { ReadingWorld, World } from '../ports/world';
import { entryAt } from './find-entry';
import { rowOfEntry } from './verified-state';

export type InForce = Settings & {
  readonly hash: string;
  /** The entry that puts edits in the tabs since the last ruleset into force; null if there are none. */
  readonly typed: Draft | null;
  /** The part of a due change that could not be applied, if the entry of its day is not written yet. */
  readonly missed: Later | null;
};

/** The current time by the world's clock, and the user's number: 0 if nothing is written. */
export function nowBy({ clock }: ReadingWorld, actor = 0): Now {
  // Both use one reading of the clock: around midnight, two readings may give two days.
  const moment = clock.moment();
  return { day: dayAt(moment), moment, at: clock.now(), actor };
}

/**
 * The ruleset that decides the next entry. If it is not the last one in the journal, an entry with it is written first.
 * Changes planned for today already count, even before their entry is written.
 */
export function settingsInForce(world: ReadingWorld, checkpoint: Checkpoint, now = nowBy(world)): InForce {
  const typed = settingsTyped(world, checkpoint, now);
  if (!isLaterDue(checkpoint.later, now.day)) return typed;
  const { ruleset, later: missed } = inForceOn(typed.ruleset, waitingIn(world, checkpoint), now.day);
  const isSameMoney = ruleset.currency.code === typed.ruleset.currency.code;
  const listed = once(() => {
    const { items } = isSameMoney ? typed.listed() : world.settings.items(ruleset.currency);
    return { items, problems: typed.listed().problems };
  });
  return { ...typed, ruleset, hash: rulesetHash(ruleset), listed, missed };
}

/**
 * The ruleset of the journal by one row of it, with what was planned until today: for what is only shown. What people
 * have typed into its tabs since counts from the next command on.
 */
export function recordedRuleset(world: ReadingWorld, checkpoint: Checkpoint, today: Day): Ruleset {
  const { seq } = checkpoint.ruleset;
  if (seq === 0) return nothingSet;
  const entry = entryAt(world, seq, rowOfEntry(seq, checkpoint));
  const settings = entry?.settings ?? null;
  if (settings === null) throw new LedgerCorrupt('entry-missing', 0, `ruleset ${seq}`);
  holdEngine(settings);
  return isLaterDue(checkpoint.later, today)
    ? inForceOn(settings, entry?.later ?? null, today).ruleset
    : settings;
}

/** The last ruleset of the journal, plus later edits in its tabs. */
export function settingsTyped(world: ReadingWorld, checkpoint: Checkpoint, now: Now): InForce {
  const last = lastRuleset(world, checkpoint);
  if (!checkpoint.ruleset.inPlace) return lastAlone(world, last);
  const typed = typedTwice(world, last, checkpoint.ruleset.hash);
  const { hash } = typed;
  if (hash === checkpoint.ruleset.hash) return { ...typed, typed: null, missed: null };
  // Edits in the tabs build on it, which is impossible if this Carnet does not support it.
  const before = last() ?? nothingSet;
  const later = waitingIn(world, checkpoint);
  const change = { kind: 'ruleset', ...nobody, settings: typed.ruleset, later, seen: null } as const;
  const decided = decide(viewOfSettings(before, 0, later), change, now);
  if (decided.ok) return { ...typed, typed: decided.value.drafts[0] ?? null, missed: null };
  const { refusal } = decided;
  const alone = lastAlone(world, last);
  if (refusal.code !== 'ruleset-too-long' && refusal.code !== 'currency-planned') return alone;
  const problem: TabProblem = { tab: 'settings', row: 0, column: '', refusal };
  const { items } = alone.listed();
  return { ...alone, listed: () => ({ items, problems: [problem, ...typed.listed().problems] }) };
}

// Another reading is needed only if somebody moves rows in the same second.
const TRIES = 4;

type Typed = Settings & Pick<InForce, 'hash'>;

/**
 * The settings in the tabs. A whole reading of a tab is two calls, its length and its content: rows that somebody inserts
 * in between hide the last ones. So an apparent change of the settings or a rule counts only after two equal readings,
 * one of them whole; without a change, a near one is enough. Below what that reaches, what a person types counts
 * as soon as Carnet hears of the edit, or the tabs are read whole, which the night does.
 * @throws Error if every reading differs
 */
function typedTwice(world: ReadingWorld, last: LastRuleset, known: string): Typed {
  let before = '';
  for (let tries = 0; tries < TRIES; tries++) {
    const typed = world.settings.read(last, tries === 0 ? 'near' : 'whole');
    const hash = rulesetHash(typed.ruleset);
    if (hash === known || hash === before) return { ...typed, hash };
    before = hash;
  }
  throw new Error('the rows of the settings kept moving while they were read');
}

/** The change that the last ruleset plans for a later day; looked up only if the checkpoint says there is one. */
export function waitingIn(world: ReadingWorld, { ruleset, later }: Checkpoint): Later | null {
  if (later === '') return null;
  const entry = entryAt(world, ruleset.seq, 0);
  if (entry?.settings) holdEngine(entry.settings);
  return entry?.later ?? null;
}

/** Settings typed into the tabs belong to no command. */
const nobody = { key: '', request: '' };

/** Uses only the last ruleset, because the tabs are half written or too long. */
function lastAlone(world: ReadingWorld, last: LastRuleset): InForce {
  const ruleset = last() ?? nothingSet;
  const listed = once(() => world.settings.items(ruleset.currency));
  return { ruleset, hash: rulesetHash(ruleset), typed: null, missed: null, listed };
}

/**
 * Looks the last ruleset up once, on first use.
 * @throws LedgerCorrupt `entry-missing` if its row is gone: unreadable settings would then have no value;
 * `format-newer` if it needs the arithmetic of a newer Carnet
 */
function lastRuleset(world: ReadingWorld, { ruleset: { seq } }: Checkpoint): LastRuleset {
  let found: Ruleset | null | undefined;
  return () => {
    if (found === undefined) found = seq === 0 ? null : settingsOf(world, seq);
    return found;
  };
}

function settingsOf(world: ReadingWorld, seq: number): Ruleset {
  const settings = entryAt(world, seq, 0)?.settings ?? null;
  if (settings === null) throw new LedgerCorrupt('entry-missing', 0, `ruleset ${seq}`);
  holdEngine(settings);
  return settings;
}

export type Shown = { readonly ruleset: Ruleset; readonly tabs: readonly SettingsTab[] };

/** All tabs, whatever stands in them. */
export const allTabs: readonly SettingsTab[] = [...ruleFamilies, 'settings'];

/** The tabs that show a ruleset otherwise than another: the words of rules follow language, currency and rounding. */
export function tabsBetween(before: Ruleset, after: Ruleset): readonly SettingsTab[] {
  const { language, currency, rounding } = before;
  const isWordedAlike = sameValue(
    [language, currency, rounding],
    [after.language, after.currency, after.rounding],
  );
  const families = ruleFamilies.filter(
    (family) => !isWordedAlike || !sameValue(before[family], after[family]),
  );
  const isSet = policyNames.every((name) => sameValue(before[name], after[name]));
  return isSet ? families : [...families, 'settings'];
}

/**
 * Writes the tabs of a ruleset that is in the journal. Until the last tab is written, the checkpoint marks them all as
 * invalid, so that no mixture of two rulesets is ever in force.
 * @param checkpoint with all other effects of the journal in place
 * @param shown the ruleset shown in the tabs, and which of them have to change; null if a write was interrupted
 * @returns the checkpoint with the tabs in place, written
 */
export function projectRuleset(
  world: World,
  checkpoint: Checkpoint,
  ruleset: Ruleset,
  shown: Shown | null,
): Checkpoint {
  world.checkpoint.write({ ...checkpoint, ruleset: { ...checkpoint.ruleset, inPlace: false } });
  // Writes the language's choices first: Sheets rejects a word that is not among a cell's choices.
  world.tabs.relabel(ruleset.language);
  world.settings.write(ruleset, shown?.ruleset ?? null, shown?.tabs ?? allTabs);
  world.journal.flush();
  showFigures(world, figuresAt(checkpoint, ruleset, world.clock.moment()));
  world.dashboard.land();
  const done = { ...checkpoint, ruleset: { ...checkpoint.ruleset, inPlace: true } };
  world.checkpoint.write(done);
  return done;
}

/** The checkpoint with the tabs in place: rewrites them if a command was interrupted while writing them. */
export function withTabsInPlace(world: World, checkpoint: Checkpoint): Checkpoint {
  if (checkpoint.ruleset.inPlace) return checkpoint;
  const last = lastRuleset(world, checkpoint)();
  if (last !== null) return projectRuleset(world, checkpoint, last, null);
  return { ...checkpoint, ruleset: { ...checkpoint.ruleset, inPlace: true } };
}
