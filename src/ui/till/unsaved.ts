// The invoices that are on their way: Save was pressed, and the server has not said yet what became of them. They go one
// after the other, in the order in which they were saved. Pure: which is next, and what each waits for.
import type { CallRefusal } from '../api';
import type { Attempt, SavedInvoice } from './attempt';
import type { Expected } from './expected';
import { type TillForm, WALK_IN } from './form';

export type UnsavedState =
  /** Its turn has not come. */
  | { readonly at: 'waiting' }
  | { readonly at: 'sending' }
  /** No answer says whether it was recorded: it is sent again, with its key. */
  | { readonly at: 'unsure'; readonly refusal: CallRefusal }
  /** Nothing was recorded: somebody has to look at it. */
  | { readonly at: 'refused'; readonly refusal: CallRefusal }
  /** An earlier try was recorded after all, and the form has changed since: somebody has to decide. */
  | { readonly at: 'recorded'; readonly first: SavedInvoice }
  /** Recorded while the person did something else: it stays until it was looked at. */
  | { readonly at: 'saved'; readonly saved: SavedInvoice }
  /** Begun, and put aside for one that had to be looked at. Never sent by itself. */
  | { readonly at: 'aside' };

export type Unsaved = {
  readonly id: number;
  /** As it comes back to the till. */
  readonly form: TillForm;
  /** Everything that was to be sent under its key, in order. */
  readonly attempts: readonly Attempt[];
  readonly state: UnsavedState;
  /** What the ledger will hold once it is recorded; null where that cannot be told. */
  readonly expected: Expected | null;
  /** How often it was sent in vain, and from when on it is sent again, by the browser's clock. */
  readonly tries: number;
  readonly again: number;
  /** Whether its form stands at the till: as it was sent, or changed since. */
  readonly held: 'no' | 'shown' | 'changed';
};

export const nothingSent = { tries: 0, again: 0, held: 'no' } as const;

/** Seconds before each further try; what does not go away by itself is not asked for all the time. */
const WAITS = { passing: [5, 10, 20, 30], other: [30, 60, 300] } as const;

export function secondsBefore(tries: number, { code }: CallRefusal): number {
  const isPassing = code === 'offline' || code === 'took-too-long' || code === 'busy';
  const waits: readonly number[] = isPassing ? WAITS.passing : WAITS.other;
  return waits[Math.min(tries, waits.length) - 1] ?? 0;
}

/**
 * The one whose turn it is, now or from its moment on; null if none is to be sent. One without an answer keeps back all
 * others: nobody knows whether it comes before them. A refused one keeps back those of its client, whose figures were
 * reckoned on it; of whoever has no client nothing was.
 */
export function nextInTurn(items: readonly Unsaved[]): Unsaved | null {
  const kept = new Set<string>();
  for (const item of items) {
    const { state, form, held } = item;
    if (state.at === 'sending') return null;
    if (isForSomebody(item)) kept.add(form.client);
    else if (state.at === 'unsure') return held === 'changed' ? null : item;
    else if (state.at === 'waiting' && (form.client === WALK_IN || !kept.has(form.client))) return item;
  }
  return null;
}

/** Whether it goes no further until somebody has looked at it, or decided. */
export function isForSomebody({ state }: Unsaved): boolean {
  return state.at === 'refused' || state.at === 'recorded';
}

function isOnItsWay({ at }: UnsavedState): boolean {
  return at === 'waiting' || at === 'unsure';
}

/** Whether closing the page now would leave something behind that is not in the ledger. */
export function isOpen({ state }: Unsaved): boolean {
  return state.at !== 'saved';
}

/** The last of a client's invoices that may still be recorded: what comes next is reckoned on it. */
export function lastOf(items: readonly Unsaved[], client: string): Unsaved | undefined {
  return [...items].reverse().find((item) => item.form.client === client && isPending(item));
}

/** Those that are recorded before a form that is one of them; all, for a form that is none. */
export function earlierThan(items: readonly Unsaved[], id: number | null): readonly Unsaved[] {
  const at = items.findIndex((item) => item.id === id);
  return at < 0 ? items : items.slice(0, at);
}

/** Whether it may still be recorded as it was sent. */
export function isPending({ state }: Unsaved): boolean {
  return isOnItsWay(state) || state.at === 'sending';
}
