// Compares the journal and the clients with the answers that the staff received: every entry, point and name.
import { layout } from '../../src/google/tabs/layout';
import type { Workbook } from '../../src/local/standin';
import { entriesOf, type StoredEntry } from '../google/ledger-truth';
import {
  earned,
  type ModelAccount,
  type ModelEarning,
  type ModelRuleset,
  nothing,
  pointsFor,
  undone,
} from './points-by-hand';
import type { Receipt, SalonModel, Sent } from './salon-model';

type FullEntry = StoredEntry & {
  readonly source: string;
  readonly receipt: string;
  readonly lines: readonly { readonly kind: string; readonly quantity: number; readonly amount: number }[];
  readonly ruleset: number;
  readonly settings: ModelRuleset | null;
};

/** The differences, as sentences. Every request has been answered by now: acknowledged or refused. */
export function differences(model: SalonModel, tidy: Workbook): string[] {
  const entries = entriesOf(tidy).map(whole);
  return [...missingOrDoubled(model, entries), ...replayed(model, entries, tidy), ...people(model, tidy)];
}

/** Fills in the fields that an entry omits. */
function whole(entry: StoredEntry): FullEntry {
  return { source: '', receipt: '', lines: [], settings: null, ruleset: 0, ...entry };
}

function missingOrDoubled(model: SalonModel, entries: readonly FullEntry[]): string[] {
  const wrong: string[] = [];
  for (const { key, about, standing, answer } of model.sent) {
    if (about.kind !== 'invoice' && about.kind !== 'void') continue;
    const found = entries.filter((entry) => entry.key === key);
    const most = standing === 'refused' ? 0 : 1;
    const least = standing === 'acknowledged' ? 1 : 0;
    if (found.length < least || found.length > most)
      wrong.push(`${about.kind} ${key} was ${standing} and has ${found.length} entries`);
    if (answer !== null && found[0] !== undefined && found[0].seq !== answer.seq)
      wrong.push(`${about.kind} ${key} was number ${answer.seq} and is ${found[0].seq}`);
  }
  for (const { receipt, code } of model.taken.values()) {
    const found = entries.filter((entry) => entry.source === 'till' && entry.receipt === receipt);
    if (found.length !== 1) wrong.push(`receipt ${receipt} of ${code} has ${found.length} entries`);
  }
  return wrong;
}

/** Replays all entries in order: each must belong to a request and make the right changes. */
function replayed(model: SalonModel, entries: readonly FullEntry[], tidy: Workbook): string[] {
  const wrong: string[] = [];
  const bySent = new Map(model.sent.map((sent) => [sent.key, sent]));
  const byReceipt = new Map(model.receipts.map((receipt) => [receipt.receipt, receipt]));
  const codes = new Map(clientsOf(tidy).map(({ id, code }) => [id, code]));
  const accounts = new Map<string, ModelAccount>();
  const earnings = new Map<number, ModelEarning>();
  const rulesets = new Map<number, ModelRuleset>();
  for (const entry of entries) {
    if (entry.settings !== null) {
      rulesets.set(entry.seq, entry.settings);
      continue;
    }
    const requested = askedFor(entry, bySent, byReceipt);
    const ruleset = rulesets.get(entry.ruleset);
    const before = accounts.get(entry.member) ?? nothing;
    if (requested === null || ruleset === undefined) {
      wrong.push(`nobody asked for entry ${entry.seq} (${entry.kind} ${entry.key})`);
      continue;
    }
    if ('code' in requested && requested.code !== (codes.get(entry.member) ?? ''))
      wrong.push(`entry ${entry.seq} of ${requested.code} stands with ${entry.member}`);
    if ('member' in requested && requested.member !== entry.member)
      wrong.push(`entry ${entry.seq} of ${requested.member} stands with ${entry.member}`);
    let after = before;
    if (entry.member !== '' && entry.kind === 'invoice' && 'lines' in requested) {
      const [next, earning] = earned(before, pointsFor(ruleset, requested.lines));
      earnings.set(entry.seq, earning);
      after = next;
    }
    const back = earnings.get(entry.of);
    if (entry.kind === 'reverse' && back !== undefined) after = undone(before, back, ruleset.overdraw);
    accounts.set(entry.member, after);
    const stands = (entry.after?.lots ?? []).reduce((sum, [points]) => sum + points, 0);
    if (entry.member !== '' && (stands !== after.lot || (entry.after?.debt ?? 0) !== after.debt))
      wrong.push(
        `entry ${entry.seq} leaves ${stands} − ${entry.after?.debt}, not ${after.lot} − ${after.debt}`,
      );
  }
  for (const { id, points } of clientsOf(tidy)) {
    const { lot, debt } = accounts.get(id) ?? nothing;
    if (points !== lot - debt) wrong.push(`client ${id} shows ${String(points)}, not ${lot - debt}`);
  }
  return wrong;
}

type RedemptionRequest =
  | { readonly member: string; readonly lines: Receipt['lines'] }
  | Receipt
  | { member: string };

function askedFor(
  entry: FullEntry,
  bySent: ReadonlyMap<string, Sent>,
  byReceipt: ReadonlyMap<string, Receipt>,
): RedemptionRequest | null {
  if (entry.source === 'till' && entry.kind === 'invoice') return byReceipt.get(entry.receipt) ?? null;
  const about = bySent.get(entry.key)?.about;
  if (about?.kind === 'invoice' && entry.kind === 'invoice') return about;
  if (about?.kind === 'void' && entry.kind === 'reverse' && entry.of === about.of) return about;
  return null;
}

type ClientCells = {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly points: unknown;
};

const columns = layout.clients.map(({ key }) => key);
const [ID, CODE, POINTS] = [columns.indexOf('id'), columns.indexOf('code'), columns.indexOf('points')];

function clientsOf(tidy: Workbook): ClientCells[] {
  const text = (cell: unknown) => String(cell ?? '').replace(/^'/, '');
  return tidy
    .tab('Clients')
    .values()
    .slice(1)
    .map((cells) => ({
      id: text(cells[ID]),
      name: text(cells[0]),
      code: text(cells[CODE]),
      points: cells[POINTS],
    }))
    .filter(({ id }) => id !== '');
}

/** Every added or imported client must be there once, with the given name and code. */
function people(model: SalonModel, tidy: Workbook): string[] {
  const wanted = new Map<string, string>();
  for (const { about } of model.acknowledged('client'))
    if (about.kind === 'client') wanted.set(about.name, about.code);
  for (const { code } of model.taken.values())
    if (code !== '' && ![...wanted.values()].includes(code)) wanted.set(code, code);
  const found = clientsOf(tidy);
  const wrong: string[] = [];
  for (const [name, code] of wanted) {
    const same = found.filter((client) => client.name === name && client.code === code);
    if (same.length !== 1) wrong.push(`client ${name} with code "${code}" stands ${same.length} times`);
  }
  if (found.length !== wanted.size) wrong.push(`${found.length} clients, not ${wanted.size}`);
  return wrong;
}
