// The points of all clients in a month: what was open, what moved, what is open.
import type { EntryFigures } from './entry-figures';
import {
  finderIn,
  type Movements,
  type Moving,
  movementKindOf,
  nothingMoved,
  sumMoved,
} from './movement-kinds';
import { countBy, type MonthSpan } from './recorded';

export type OpenPoints = {
  /** Of all clients: who owes points takes from it. */
  readonly points: number;
  /** Clients with points, and how many points the others owe. */
  readonly clients: number;
  readonly owed: number;
};

/** Points used, and points that nobody used in time. */
export type Redeemed = { readonly used: number; readonly expired: number };

/** After so many entries. Each entry tells its client's balance, so a lost one falsifies nobody else's. */
export function openPointsAt(figures: readonly EntryFigures[], count: number): OpenPoints {
  const balances = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const one = figures[i];
    if (one !== undefined && one.balance !== null) balances.set(one.member, one.balance);
  }
  let [points, clients, owed] = [0, 0, 0];
  for (const balance of balances.values()) {
    points += balance;
    if (balance > 0) clients++;
    else owed -= balance;
  }
  // Zero less zero is a negative zero.
  return { points, clients, owed: owed === 0 ? 0 : owed };
}

export function pointMovements(figures: readonly EntryFigures[], { before, to }: MonthSpan): Movements {
  const [first, end] = [countBy(figures, before), countBy(figures, to)];
  const opening = openPointsAt(figures, first).points;
  const closing = openPointsAt(figures, end).points;
  const moved: Moving = { ...nothingMoved };
  const entryOf = finderIn(figures);
  for (let i = first; i < end; i++) addPoints(moved, figures[i] as EntryFigures, entryOf);
  // Nothing, unless entries were lost and what was left of their clients was taken over.
  moved.corrected += closing - opening - sumMoved(moved);
  return { opening, moved, closing };
}

function addPoints(
  moved: Moving,
  one: EntryFigures,
  entryOf: (seq: number) => EntryFigures | undefined,
): void {
  if (one.points === 0 && one.used === 0) return;
  const kind = movementKindOf(one, entryOf);
  // What an invoice gave and what was used on it are two lines; what is taken back is one.
  const used = one.kind === 'invoice' ? one.used : 0;
  moved[kind] += one.points + used;
  moved.used -= used;
}

/** Of the entries from one to another: uses less what was given back of them. */
export function redeemedIn(figures: readonly EntryFigures[], first: number, end: number): Redeemed {
  let [used, expired] = [0, 0];
  for (let i = first; i < end; i++) {
    const one = figures[i];
    if (one === undefined) continue;
    used += one.used;
    if (one.kind === 'expire') expired -= one.points;
  }
  return { used: Math.max(0, used), expired: expired === 0 ? 0 : expired };
}
