// What decides: the last ruleset in the journal, with what people have typed into its tabs since.
import { catalogHash } from '../../core/catalog';
import { dayAt } from '../../core/day';
import { decide } from '../../core/decide';
import type { Now } from '../../core/draft';
import { holdEngine } from '../../core/engine';
import type { Draft } from '../../core/entry';
import { inForceOn, isMarkDue, type Later } from '../../core/later';
import { LedgerCorrupt } from '../../core/result';
import { nothingSet, type Ruleset, rulesetHash } from '../../core/ruleset';
import { viewOfSettings } from '../../core/view';
import type { Checkpoint } from '../ports/checkpoint';
import type { LastRuleset, Settings } from '../ports/settings-tabs';
import type { TabProblem } from '../ports/tabs';
import type { ReadingWorld, World } from '../ports/world';
import { entryAt } from './find-entry';

export type InForce = Settings & {
  readonly hash: string;
  /** What the catalog is known by. */
  readonly catalog: string;
  /** The entry that puts into force what people have typed since the last ruleset; null where it is the last one. */
  readonly typed: Draft | null;
  /** What of a change whose day has come could not be done, where the entry of that day is not written yet. */
  readonly missed: Later | null;
};

/** Now, by the world's clock, and who is at work: 0 where nothing is written. */
export function nowBy({ clock }: ReadingWorld, actor = 0): Now {
  // One reading of the clock for both: at midnight two of them are of two days.
  const moment = clock.moment();
  return { day: dayAt(moment), moment, at: clock.now(), actor };
}

/**
 * The ruleset that the next entry is decided by. Where it is not the last one in the journal, an entry that holds it
 * comes first; what has waited for today holds for whoever asks before that is written.
 */
export function settingsInForce(world: ReadingWorld, checkpoint: Checkpoint, now = nowBy(world)): InForce {
  const typed = settingsTyped(world, checkpoint, now);
  if (!isMarkDue(checkpoint.later, now.day)) return typed;
  const { ruleset, later: missed } = inForceOn(typed.ruleset, waitingIn(world, checkpoint), now.day);
  const isSameMoney = ruleset.currency.code === typed.ruleset.currency.code;
  const { items } = isSameMoney ? typed : world.settings.items(ruleset.currency);
  const catalog = catalogHash(items);
  return { ...typed, ruleset, hash: rulesetHash(ruleset), items, catalog, missed };
}

/** The last ruleset of the journal with what people have typed into its tabs since. */
export function settingsTyped(world: ReadingWorld, checkpoint: Checkpoint, now: Now): InForce {
  const last = lastRuleset(world, checkpoint);
  if (!checkpoint.ruleset.inPlace) return lastAlone(world, last);
  const typed = typedTwice(world, last, checkpoint);
  const { hash } = typed;
  if (hash === checkpoint.ruleset.hash) return { ...typed, typed: null, missed: null };
  // What people typed goes on from it: nothing does from one that this Carnet cannot decide by.
  const before = last() ?? nothingSet;
  const later = waitingIn(world, checkpoint);
  const change = { kind: 'ruleset', ...nobody, settings: typed.ruleset, later, seen: null } as const;
  const decided = decide(viewOfSettings(before, 0, later), change, now);
  if (decided.ok) return { ...typed, typed: decided.value.drafts[0] ?? null, missed: null };
  const { refusal } = decided;
  const alone = lastAlone(world, last);
  if (refusal.code !== 'ruleset-too-long' && refusal.code !== 'currency-planned') return alone;
  const problem: TabProblem = { tab: 'settings', row: 0, column: '', refusal };
  return { ...alone, problems: [problem, ...typed.problems] };
}

// Each further reading is needed only by a person who moves rows in the same second.
const TRIES = 4;

type Typed = Settings & Pick<InForce, 'hash' | 'catalog'>;

/**
 * What the tabs say. Where a tab ends and what stands in it are two calls: rows that somebody inserts in between hide the
 * last ones. So what looks like a change of the settings, of a rule or of the catalog is believed once it was read twice;
 * what looks like none needs no second look.
 * @throws Error where the tabs read otherwise each time
 */
function typedTwice(world: ReadingWorld, last: LastRuleset, known: Checkpoint): Typed {
  let before = '';
  for (let tries = 0; tries < TRIES; tries++) {
    const typed = world.settings.read(last);
    const hash = rulesetHash(typed.ruleset);
    const catalog = catalogHash(typed.items);
    const isKnown = hash === known.ruleset.hash && catalog === known.catalog;
    const now = `${hash} ${catalog}`;
    if (isKnown || now === before) return { ...typed, hash, catalog };
    before = now;
  }
  throw new Error('the rows of the settings kept moving while they were read');
}

/** What the last ruleset says of a later day; looked up only where the checkpoint says that there is anything. */
export function waitingIn(world: ReadingWorld, { ruleset, later }: Checkpoint): Later | null {
  if (later === '') return null;
  const entry = entryAt(world, ruleset.seq, 0);
  if (entry?.settings) holdEngine(entry.settings);
  return entry?.later ?? null;
}

/** Settings that were typed into the tabs are nobody's command. */
const nobody = { key: '', request: '' };

/** The tabs are half written, or too long: nothing in them decides. */
function lastAlone(world: ReadingWorld, last: LastRuleset): InForce {
  const ruleset = last() ?? nothingSet;
  const { items, problems } = world.settings.items(ruleset.currency);
  const [hash, catalog] = [rulesetHash(ruleset), catalogHash(items)];
  return { ruleset, hash, typed: null, missed: null, items, catalog, problems };
}

/**
 * Looks the last ruleset up once, when it is first needed.
 * @throws LedgerCorrupt `entry-missing` where its row is gone: settings that cannot be read have no value then;
 * `format-newer` where a newer Carnet's arithmetic decides by it
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

/**
 * Writes the tabs of a ruleset that stands in the journal. Until the last of them is in place the checkpoint says that
 * none is to be believed, so that no mixture of two rulesets ever decides.
 * @param checkpoint with everything else of the journal in place
 * @param before what the tabs showed, or null where they were interrupted
 * @returns the checkpoint with the tabs in place, written
 */
export function projectRuleset(
  world: World,
  checkpoint: Checkpoint,
  ruleset: Ruleset,
  before: Ruleset | null,
): Checkpoint {
  world.checkpoint.write({ ...checkpoint, ruleset: { ...checkpoint.ruleset, inPlace: false } });
  // The choices of the language first: Sheets refuses a word that is not among a cell's choices.
  world.tabs.relabel(ruleset.language);
  world.settings.write(ruleset, before, ['programs', 'rewards', 'bonuses', 'settings']);
  world.journal.flush();
  const done = { ...checkpoint, ruleset: { ...checkpoint.ruleset, inPlace: true } };
  world.checkpoint.write(done);
  return done;
}

/** The checkpoint with the tabs in place: written again where a command was interrupted while it wrote them. */
export function withTabsInPlace(world: World, checkpoint: Checkpoint): Checkpoint {
  if (checkpoint.ruleset.inPlace) return checkpoint;
  const last = lastRuleset(world, checkpoint)();
  if (last !== null) return projectRuleset(world, checkpoint, last, null);
  return { ...checkpoint, ruleset: { ...checkpoint.ruleset, inPlace: true } };
}
