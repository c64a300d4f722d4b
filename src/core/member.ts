// What one client's state cell holds: everything that a decision needs to know of a client, and nothing of who it is.
import { type Account, emptyAccount, type Lot } from './account';
import { canonical, hashOf } from './canonical';
import type { Day } from './day';
import type { Entry } from './entry';

export type MemberState = {
  readonly id: string;
  /** How many entries the member has; 0 before the first. */
  readonly version: number;
  /** Sequence number of the member's last entry, or 0. */
  readonly seq: number;
  readonly account: Account;
  /** The member's last command keys, newest last. */
  readonly keys: readonly string[];
  /** Day of the latest invoice, or ''. */
  readonly lastVisit: Day | '';
};

/** As many commands as a form may be behind before the journal itself has to be searched for its key. */
export const KEYS_KEPT = 16;

export function newMember(id: string): MemberState {
  return { id, version: 0, seq: 0, account: emptyAccount, keys: [], lastVisit: '' };
}

/** The state after the member's next entry. */
export function nextState(state: MemberState, entry: Entry): MemberState {
  const visited = entry.kind === 'invoice' && entry.day > state.lastVisit;
  return {
    id: state.id,
    version: entry.version,
    seq: entry.seq,
    account: entry.after ?? state.account,
    keys: [...state.keys, entry.key].slice(-KEYS_KEPT),
    lastVisit: visited ? entry.day : state.lastVisit,
  };
}

/** The state by all entries of the member, in order of their numbers. */
export function foldMember(id: string, entries: readonly Entry[]): MemberState {
  return entries.reduce(nextState, newMember(id));
}

type StoredLot = readonly [from: string, until: string, points: number];

/** The state as the text of one cell, with a check over all of it. */
export function stateText(state: MemberState): string {
  const { account, ...rest } = state;
  const lots = account.lots.map((lot): StoredLot => [lot.from, lot.until, lot.points]);
  const body = { ...rest, lots, debt: account.debt };
  return canonical({ ...body, check: checkOf(body) });
}

/** The state that a cell holds, or undefined where it holds none or one that was changed. */
export function readState(text: unknown): MemberState | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    const { check, lots, debt, ...rest } = JSON.parse(text);
    if (check !== checkOf({ ...rest, lots, debt })) return undefined;
    const read = (lots as StoredLot[]).map(([from, until, points]): Lot => ({ from, until, points }));
    return { ...rest, account: { lots: read, debt } };
  } catch {
    return undefined; // not JSON: the caller rebuilds the state from the journal
  }
}

// A guard against slips of the hand, not against forgers: the journal's chain stands behind it.
function checkOf(body: object): string {
  return hashOf(body).slice(0, 16);
}
