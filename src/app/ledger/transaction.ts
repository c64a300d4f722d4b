// One command's transaction on the ledger: exclusive, on a recovered journal, with the current settings.

import { noFigures } from '../../core/dashboard/figures';
import type { Day, Moment } from '../../core/day';
import { noKeys } from '../../core/decide/command-key';
import { decide } from '../../core/decide/decide';
import type { Now } from '../../core/decide/draft';
import { viewOfSettings } from '../../core/decide/view';
import { type ChainEnd, type Draft, type Entry, entryText, seal } from '../../core/journal/entry';
import { noNumbers } from '../../core/journal/last-numbers';
import { nothingByHand } from '../../core/points/by-hand';
import { accept, LedgerCorrupt, type RefusalData, type Result, refuse } from '../../core/result';
import { isLaterDue } from '../../core/settings/later';
import type { Ruleset } from '../../core/settings/ruleset';
import type { Checkpoint } from '../ports/checkpoint';
import type { Listed } from '../ports/settings-tabs';
import type { ReadingWorld, World } from '../ports/world';
import { commit } from './commit';
import { finishMerge } from './finish-merge';
import { checkpointAfter, recover } from './recover';
import {
  allTabs,
  type InForce,
  nowBy,
  projectRuleset,
  settingsInForce,
  settingsTyped,
  waitingIn,
  withTabsInPlace,
} from './settings-in-force';

export type TransactionRefusal =
  | { readonly code: 'busy' }
  | { readonly code: 'not-set-up' }
  | { readonly code: 'entry-too-long' };

export type Transaction = {
  readonly checkpoint: Checkpoint;
  readonly ruleset: Ruleset;
  readonly rulesetHash: string;
  /** The `ruleset` entry that the command's entries cite: the last one, or the one that `sealAll` adds before them. */
  readonly rulesetSeq: number;
  /** The entry to add, if people have edited the tabs since the last one. */
  readonly typed: Draft | null;
  /** The catalog, and the unreadable cells in the tabs of the settings. */
  readonly listed: () => Listed;
  /** Entries read so far: at least the tail, if there is one. */
  readonly known: readonly Entry[];
  readonly today: Day;
  readonly moment: Moment;
  readonly now: string;
  /** The signed-in user's number; 0 if nothing is written. */
  readonly actor: number;
};

/** The checkpoint of a journal without entries. */
export const emptyCheckpoint: Checkpoint = {
  seq: 0,
  hash: '',
  invoices: 0,
  row: 1,
  ruleset: { seq: 0, hash: '', inPlace: true },
  recent: [],
  numbers: noNumbers,
  touched: null,
  uses: [],
  later: '',
  batches: [],
  byHand: nothingByHand,
  figures: noFigures,
  ...noKeys,
};

/** Does the work inside the lock, after the effects of every entry are in place. */
export function inTransaction<Answer, Refusal extends RefusalData>(
  world: World,
  work: (transaction: Transaction) => Result<Answer, Refusal>,
): Result<Answer, Refusal | TransactionRefusal> {
  return inLock(world, () => recoveredTransaction(world, work));
}

/**
 * The same, unless what is asked first under the lock has an answer already: work that needs no entry, and so neither the
 * journal nor the rules.
 */
export function inTransactionUnless<Answer, Refusal extends RefusalData>(
  world: World,
  answered: () => Result<Answer, Refusal> | null,
  work: (transaction: Transaction) => Result<Answer, Refusal>,
): Result<Answer, Refusal | TransactionRefusal> {
  return inLock<Answer, Refusal | TransactionRefusal>(
    world,
    () => answered() ?? recoveredTransaction(world, work),
  );
}

/**
 * Does the work under the lock, unless a newer Carnet has written in this sheet. Work that writes entries uses
 * `inTransaction`; work that only adds tabs, catalog rows and clients without entries needs no recovered journal.
 * @throws LedgerCorrupt `format-newer`
 */
export function inLock<Answer, Refusal extends RefusalData>(
  world: World,
  work: () => Result<Answer, Refusal>,
): Result<Answer, Refusal | { readonly code: 'busy' }> {
  return underLock(world, () => {
    if (world.checkpoint.writtenBy()?.isNewer === true) throw new LedgerCorrupt('format-newer', 0);
    world.journal.settle();
    return work();
  });
}

/** The same for work that has nothing to answer. */
export function atLock(world: World, work: () => void): Result<null, { readonly code: 'busy' }> {
  return inLock<null, never>(world, () => {
    work();
    return accept(null);
  });
}

/**
 * Does work that touches nothing of the ledger under the lock, and flushes its writes before releasing it. Nothing else
 * takes the lock.
 */
export function underLock<Answer, Refusal extends RefusalData>(
  world: World,
  work: () => Result<Answer, Refusal>,
): Result<Answer, Refusal | { readonly code: 'busy' }> {
  if (!world.lock.acquire()) return refuse({ code: 'busy' });
  try {
    return work();
  } finally {
    world.lock.release();
  }
}

function recoveredTransaction<Answer, Refusal extends RefusalData>(
  world: World,
  work: (transaction: Transaction) => Result<Answer, Refusal>,
): Result<Answer, Refusal | TransactionRefusal> {
  const found = checkpointOf(world);
  if (found === null) return refuse({ code: 'not-set-up' });
  const recovered = finishMerge(world, recover(world, found));
  const now = nowBy(world, world.recorder());
  const begun = beginLater(world, withTabsInPlace(world, recovered.checkpoint), now);
  if (!begun.ok) return begun;
  const { checkpoint, entries } = begun.value;
  const transaction = transactionAt(world, checkpoint, [...recovered.known, ...entries], now);
  world.members.underRules(transaction.ruleset);
  const result = work(transaction);
  // A refusal writes no checkpoint, so this saves recovering the same entries again.
  if (!result.ok && checkpoint !== found) world.checkpoint.write(checkpoint);
  return result;
}

/** The checkpoint once all changes planned for today are in force, and the entries that did it. */
type Begun = { readonly checkpoint: Checkpoint; readonly entries: readonly Entry[] };

/** Puts a due change in force before anything else is decided: in a separate commit, including the tabs. */
function beginLater(world: World, checkpoint: Checkpoint, now: Now): Result<Begun, TransactionRefusal> {
  if (!isLaterDue(checkpoint.later, now.day)) return accept({ checkpoint, entries: [] });
  const { ruleset, typed } = settingsTyped(world, checkpoint, now);
  const cites = typed === null ? checkpoint.ruleset.seq : checkpoint.seq + 1;
  const view = viewOfSettings(ruleset, cites, waitingIn(world, checkpoint));
  const decided = decide(view, { kind: 'begin-later' }, now);
  const drafts = decided.ok ? decided.value.drafts : [];
  const sealed = chained(checkpoint, typed === null ? drafts : [typed, ...drafts]);
  if (!sealed.ok) return sealed;
  const { entries } = sealed.value;
  commit(world, entries);
  const begun = entries[entries.length - 1]?.settings ?? ruleset;
  return accept({
    checkpoint: projectRuleset(world, sealed.value.checkpoint, begun, {
      ruleset,
      tabs: allTabs,
    }),
    entries,
  });
}

/** The transaction for the work, once everything up to the checkpoint is in place. */
export function transactionAt(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  known: readonly Entry[],
  now = nowBy(world),
): Transaction {
  return transactionBy(settingsInForce(world, checkpoint, now), { checkpoint, known, now });
}

type At = { readonly checkpoint: Checkpoint; readonly known: readonly Entry[]; readonly now: Now };

/** The same with settings that were already read. */
export function transactionBy(
  { ruleset, hash, listed, typed }: InForce,
  { checkpoint, known, now }: At,
): Transaction {
  const rulesetSeq = hash === checkpoint.ruleset.hash ? checkpoint.ruleset.seq : checkpoint.seq + 1;
  const settings = { ruleset, rulesetHash: hash, rulesetSeq, typed, listed };
  return {
    checkpoint,
    ...settings,
    known,
    today: now.day,
    moment: now.moment,
    now: now.at,
    actor: now.actor,
  };
}

/**
 * The checkpoint, or null if the sheet was never set up.
 * @throws LedgerCorrupt `checkpoint-missing` if there are entries but no checkpoint: a copy of another sheet
 */
export function checkpointOf(world: ReadingWorld): Checkpoint | null {
  const checkpoint = world.checkpoint.read();
  if (checkpoint === null && world.journal.exists() && world.journal.lastRow() > 1)
    throw new LedgerCorrupt('checkpoint-missing', 0);
  return checkpoint;
}

// Google rejects longer cells.
const LONGEST_CELL = 50_000;

/** A position in the chain that no sheet ever reaches: a draft that fits there fits anywhere. */
const farthest: ChainEnd = { seq: 99_999_999, hash: '0'.repeat(64), invoices: 99_999_999 };

/** Whether the draft's entry fits into one cell. */
export function fitsCell(draft: Draft): boolean {
  // Sealing is slow, and most entries are far below the limit.
  if (JSON.stringify(draft).length < LONGEST_CELL / 2) return true;
  return entryText(seal(draft, farthest)).length <= LONGEST_CELL;
}

/** Entries, and the checkpoint to write once their effects are in place. */
export type Sealed = { readonly entries: readonly Entry[]; readonly checkpoint: Checkpoint };

/** Chains drafts to the tail, preceded by the edits in the tabs since the last ruleset. */
export function sealAll(
  transaction: Transaction,
  drafts: readonly Draft[],
): Result<Sealed, TransactionRefusal> {
  const { typed } = transaction;
  // If the first draft is itself a ruleset, it replaces the edits in the tabs.
  const isNeeded = typed !== null && (drafts[0]?.settings ?? null) === null;
  return chained(transaction.checkpoint, isNeeded ? [typed, ...drafts] : drafts);
}

function chained(before: Checkpoint, drafts: readonly Draft[]): Result<Sealed, TransactionRefusal> {
  const entries: Entry[] = [];
  let checkpoint = before;
  for (const draft of drafts) {
    const entry = seal(draft, checkpoint);
    if (entryText(entry).length > LONGEST_CELL) return refuse({ code: 'entry-too-long' });
    entries.push(entry);
    checkpoint = checkpointAfter(checkpoint, entry);
  }
  return accept({ entries, checkpoint: { ...checkpoint, row: before.row + entries.length } });
}
