// Adds or takes points by hand on the command line: for one client, for several as a series, and a series taken back.
import { randomBytes } from 'node:crypto';
import type { AddOn } from './add-on';
import { step } from './step';

/** What a person writes into the file: one client by name, code, card or number, or several by what they have in common. */
export type AdjustFile = {
  readonly client?: string;
  readonly clients?: { readonly [condition: string]: unknown };
  readonly points: number;
  readonly note: string;
  /** Continues a series that was stopped. */
  readonly batch?: string;
};

type Chosen = {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly balance: number;
  readonly isDone: boolean;
};
type Choice = { readonly clients: readonly Chosen[]; readonly damaged: number; readonly next: number | null };
type Portion = { readonly adjusted: unknown[]; readonly earlier: number; readonly leftOut: unknown[] };
type Undone = { readonly undone: number; readonly leftOut: unknown[]; readonly before: number };

const FIRST_ROW = 2;
const CLIENTS_AT_ONCE = 200;
const BATCH_DIGITS = 12;

const everyone = {
  visitedIn: '',
  notSince: '',
  level: { is: 'any' },
  bornIn: '',
  least: null,
  most: null,
} as const;

/** @throws StepRefused */
export function adjustOne(addOn: AddOn, { client = '', points, note }: AdjustFile, isPlan: boolean): unknown {
  const { clients } = chosen(addOn, { by: 'name', name: client }, '');
  const [found] = clients;
  if (found === undefined) return { clients: [] };
  const { id, row, name, balance } = found;
  if (isPlan) return { clients: [{ id, name, balance }], points };
  const member = { id, row, version: 0 };
  return step(addOn.call('adjust-points', { member, points, note, seen: null }));
}

/** @throws StepRefused after some portions: what was written stays, and the series can be continued */
export function adjustSeveral(addOn: AddOn, file: AdjustFile, isPlan: boolean): unknown {
  const { points, note } = file;
  const batch = file.batch ?? randomBytes(BATCH_DIGITS / 2).toString('hex');
  const filter = { ...everyone, ...file.clients };
  const { clients, damaged } = chosen(addOn, { by: 'filter', filter }, file.batch ?? '');
  const wanted = clients.filter(({ isDone }) => !isDone);
  if (isPlan)
    return { clients: wanted.map(({ id, name, balance }) => ({ id, name, balance })), damaged, points };
  const adjusted: unknown[] = [];
  const leftOut: unknown[] = [];
  for (let first = 0; first < wanted.length; first += CLIENTS_AT_ONCE) {
    const members = wanted.slice(first, first + CLIENTS_AT_ONCE).map(({ id }) => id);
    const portion = step<Portion>(addOn.call('adjust-clients', { batch, members, points, note }));
    adjusted.push(...portion.adjusted);
    leftOut.push(...portion.leftOut);
  }
  return { batch, adjusted, leftOut, damaged };
}

/** Takes a whole series back, an import too. @throws StepRefused */
export function undoSeries(addOn: AddOn, batch: string): unknown {
  let undone = 0;
  const leftOut: unknown[] = [];
  for (let before = 0; ; ) {
    const portion = step<Undone>(addOn.call('undo-batch', { batch, before }));
    undone += portion.undone;
    leftOut.push(...portion.leftOut);
    before = portion.before;
    if (before === 0) return { batch, undone, leftOut };
  }
}

/** The last series, newest first. @throws StepRefused */
export function listSeries(addOn: AddOn): unknown {
  return step(addOn.call('list-batches', {}));
}

function chosen(addOn: AddOn, who: object, batch: string): Pick<Choice, 'clients' | 'damaged'> {
  const clients: Chosen[] = [];
  let damaged = 0;
  for (let first: number | null = FIRST_ROW; first !== null; ) {
    const portion: Choice = step(addOn.call('choose-clients', { first, who, batch }));
    clients.push(...portion.clients);
    damaged += portion.damaged;
    first = portion.next;
  }
  return { clients, damaged };
}
