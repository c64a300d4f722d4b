// Reads the ledger straight from its cells and checks the invariants, without any of Carnet's own code.
import { createHash } from 'node:crypto';
import { isExpired, type Lot } from '../../src/core/points/account';
import type { Workbook } from '../../src/local/standin';
import { clientColumn } from './client-column';
import { ledgerColumn } from './ledger-column';
import { misnoted } from './noted-numbers';

/** Points, expiry, first usable day; omitted values mean no expiry, and usable now. */
type Move = [points: number, until?: string, from?: string];
type StoredState = {
  id: string;
  version: number;
  seq: number;
  lots: [string, string, number][];
  debt: number;
  keys: string[];
  moment: string;
  visits: [string, number][];
  expiryChanged: [number, string, string];
};
export type StoredEntry = {
  seq: number;
  key: string;
  kind: string;
  member: string;
  version: number;
  prev: string;
  hash: string;
  of: number;
  change: { moves: Move[]; debt: number; shortfall: number };
  after: { lots: Move[]; debt: number } | null;
};

type Compact = Omit<StoredEntry, 'change' | 'after'> & {
  change?: Partial<StoredEntry['change']>;
  after?: Partial<NonNullable<StoredEntry['after']>>;
};

/** Fields that an entry omits are empty. */
function wholeOf(text: string): StoredEntry {
  const { change, after, ...rest } = JSON.parse(text) as Compact;
  return {
    ...{ key: '', member: '', version: 0, of: 0 },
    ...rest,
    change: { moves: [], debt: 0, shortfall: 0, ...change },
    after: after === undefined ? null : { lots: [], debt: 0, ...after },
  };
}
const LEDGER_ENTRY = ledgerColumn('entry') - 1;
const [CLIENT_ID, CLIENT_POINTS, CLIENT_STATE] = [
  clientColumn('id') - 1,
  clientColumn('points') - 1,
  clientColumn('state') - 1,
];

/** All entries as text, those of closed years first: a portion that is being moved may stand in both tabs. */
export function textsOf(workbook: Workbook): string[] {
  const own = workbook
    .tab('Ledger')
    .values()
    .slice(1)
    .map((row) => String(row[LEDGER_ENTRY]));
  const there = new Set(own);
  return [...archivedIn(workbook).filter((text) => !there.has(text)), ...own].filter((text) =>
    text.startsWith('{'),
  );
}

/** Entries in the archive, whatever the tab is called and wherever their column stands. */
function archivedIn(workbook: Workbook): string[] {
  const place = workbook.state.metadata.find(
    ({ key, value, place: at }) => key === 'carnet.tab' && value === 'archive' && at.type === 'SHEET',
  )?.place;
  const archive = place?.type === 'SHEET' ? workbook.tabById(place.tab) : null;
  if (archive === null) return [];
  return archive
    .values()
    .slice(1)
    .map((row) => row.map(String).find((cell) => cell.startsWith('{"') && cell.includes('"prev"')) ?? '');
}

export function entriesOf(workbook: Workbook): StoredEntry[] {
  return textsOf(workbook)
    .map(wholeOf)
    .sort((a, b) => a.seq - b.seq);
}

/** Violated invariants, as sentences; empty if all hold. */
export function violations(workbook: Workbook): string[] {
  const wrong: string[] = [];
  for (const text of textsOf(workbook)) {
    const { hash, ...body } = JSON.parse(text);
    if (createHash('sha256').update(sortedJson(body)).digest('hex') !== hash)
      wrong.push(`an entry is not what its hash says: ${text}`);
  }
  const entries = entriesOf(workbook);
  const balances = new Map<string, number>();
  const versions = new Map<string, number>();
  let last = { seq: 0, hash: '' };
  for (const entry of entries) {
    if (entry.seq !== last.seq + 1) wrong.push(`entry ${entry.seq} follows ${last.seq}`);
    if (entry.prev !== last.hash) wrong.push(`entry ${entry.seq} does not chain`);
    last = entry;
    if (entry.member === '') continue;
    const version = (versions.get(entry.member) ?? 0) + 1;
    // An opening takes a client up from a row that knew of entries which are gone.
    const isRight = entry.kind === 'opening' ? entry.version >= version : entry.version === version;
    if (!isRight) wrong.push(`entry ${entry.seq} has version ${entry.version}, not ${version}`);
    versions.set(entry.member, entry.version);
    const points = sum(entry.change.moves) - entry.change.debt;
    const balance = (balances.get(entry.member) ?? 0) + points;
    balances.set(entry.member, balance);
    if (entry.after === null || sum(entry.after.lots) - entry.after.debt !== balance)
      wrong.push(`entry ${entry.seq} says another balance than its journal`);
    if (entry.after?.lots.some(([points]) => points <= 0)) wrong.push(`entry ${entry.seq} has an empty lot`);
  }
  const keys = entries.map((entry) => entry.key).filter((key) => key !== '');
  if (new Set(keys).size !== keys.length) wrong.push('a command key stands twice');
  for (const row of workbook.tab('Clients').values().slice(1)) {
    const id = String(row[CLIENT_ID] ?? '');
    if (id === '') continue;
    const state = JSON.parse(String(row[CLIENT_STATE])) as StoredState;
    const balance = state.lots.reduce((total, lot) => total + lot[2], 0) - state.debt;
    if (state.id !== id) wrong.push(`client ${id} has the state of ${state.id}`);
    if (balance !== (balances.get(id) ?? 0))
      wrong.push(`client ${id} has ${balance}, the journal ${balances.get(id) ?? 0}`);
    if (state.version !== (versions.get(id) ?? 0)) wrong.push(`client ${id} has version ${state.version}`);
    if (row[CLIENT_POINTS] !== balance - goneOn(state))
      wrong.push(`client ${id} shows ${String(row[CLIENT_POINTS])}`);
  }
  wrong.push(...misnoted(workbook, entries));
  return wrong;
}

/** Points of a visit long ago that had run out when they were put down: the next night takes them out by an entry. */
function goneOn({ lots, visits, expiryChanged, moment }: StoredState): number {
  const visit = visits[visits.length - 1]?.[0] ?? '';
  const lastVisit = expiryChanged[2] > visit ? expiryChanged[2] : visit;
  return lots
    .map(([from, until, points]) => ({ from, until, points }) as Lot)
    .filter((lot) => isExpired(lot, { now: moment, lastVisit }))
    .reduce((total, { points }) => total + points, 0);
}

function sum(moves: readonly Move[]): number {
  return moves.reduce((total, move) => total + move[0], 0);
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
