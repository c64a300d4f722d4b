// One command's turn at the ledger: alone, on a healed journal, with the settings of now.

import { type Book, bookHash } from '../../core/ruleset';
import type { Day, Moment } from '../../core/day';
import { type Draft, type Entry, emptyDraft, entryText, seal } from '../../core/entry';
import { Broken, type RefusalData, type Result, refuse } from '../../core/result';
import { catchUp, markAfter } from './recover';
import type { CatalogItem, Mark, World } from '../ports';

export type TurnRefusal =
  | { readonly code: 'busy' }
  | { readonly code: 'not-set-up' }
  | { readonly code: 'entry-too-long' };

export type Turn = {
  readonly mark: Mark;
  readonly book: Book;
  readonly bookHash: string;
  readonly items: readonly CatalogItem[];
  /** Entries that were read on the way here: the tail at least, where there is one. */
  readonly known: readonly Entry[];
  readonly today: Day;
  readonly moment: Moment;
  readonly now: string;
  readonly actor: string;
};

/** The mark of a journal without entries. */
export const emptyMark: Mark = { seq: 0, hash: '', row: 1, book: '', currency: '', recent: [] };

/** Does the work inside the lock, on a journal whose every entry has its effects in place. */
export function inTurn<Answer, Refusal extends RefusalData>(
  world: World,
  work: (turn: Turn) => Result<Answer, Refusal>,
): Result<Answer, Refusal | TurnRefusal> {
  if (!world.lock.acquire()) return refuse({ code: 'busy' });
  try {
    return healedTurn(world, work);
  } finally {
    world.lock.release();
  }
}

function healedTurn<Answer, Refusal extends RefusalData>(
  world: World,
  work: (turn: Turn) => Result<Answer, Refusal>,
): Result<Answer, Refusal | TurnRefusal> {
  const found = markOf(world);
  if (found === null) return refuse({ code: 'not-set-up' });
  const { mark, known } = catchUp(world, found);
  const result = work(turnAt(world, mark, known));
  // A refusal wrote no mark of its own: what was healed on the way is not healed again.
  if (!result.ok && mark !== found) world.mark.write(mark);
  return result;
}

/** What the work needs to know of now, once everything up to the mark is in place. */
export function turnAt(world: World, mark: Mark, known: readonly Entry[]): Turn {
  const { book, items } = world.settings.read(mark);
  const { clock } = world;
  const [today, moment, now, actor] = [clock.today(), clock.moment(), clock.now(), world.actor()];
  return { mark, book, bookHash: bookHash(book), items, known, today, moment, now, actor };
}

/**
 * The sheet's mark, or null where it was never set up.
 * @throws Broken `mark-missing` where there are entries but no mark: a copy of another sheet
 */
export function markOf(world: World): Mark | null {
  const mark = world.mark.read();
  if (mark === null && world.journal.exists() && world.journal.lastRow() > 1)
    throw new Broken('mark-missing', 0);
  return mark;
}

// Google refuses a cell with more.
const LONGEST_CELL = 50_000;

/** Entries and the mark that stands once their effects are in place. */
export type Sealed = { readonly entries: readonly Entry[]; readonly mark: Mark };

/** Chains drafts to the tail, with the book before them where the settings have changed since the last one. */
export function sealAll(turn: Turn, drafts: readonly Draft[]): Result<Sealed, TurnRefusal> {
  const all = turn.mark.book === turn.bookHash || drafts.length === 0 ? drafts : [bookDraft(turn), ...drafts];
  const entries: Entry[] = [];
  let mark = turn.mark;
  for (const draft of all) {
    const entry = seal(draft, mark);
    if (entryText(entry).length > LONGEST_CELL) return refuse({ code: 'entry-too-long' });
    entries.push(entry);
    mark = markAfter(mark, entry);
  }
  return { ok: true, value: { entries, mark: { ...mark, row: turn.mark.row + entries.length } } };
}

function bookDraft(turn: Turn): Draft {
  // Its hash stands where other entries have their request's: the one place in the journal to search it by.
  return { ...blankDraft(turn), kind: 'book', request: turn.bookHash, settings: turn.book };
}

/** A draft with everything in it that the turn decides, and nothing that a command does. */
export function blankDraft(turn: Turn): Draft {
  return {
    ...emptyDraft,
    kind: 'book',
    day: turn.today,
    at: turn.now,
    moment: turn.moment,
    actor: turn.actor,
    currency: turn.book.currency.code,
    book: turn.bookHash,
  };
}
