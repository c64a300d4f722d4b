// Holds a whole journal against its own rules, and the clients against the journal. Reads; never mends.
import { applyChange, noChange } from './account';
import { canonical } from './canonical';
import { commandOf, contactOf } from './command-of';
import { dayAt } from './day';
import { type Command, decide } from './decide';
import type { Now } from './draft';
import { type Draft, draftIn, type Entry, genesis, type Head } from './entry';
import { numbered } from './issued';
import { foldMember, type MemberState, newMember, nextState, stateText } from './member';
import { LedgerCorrupt } from './result';
import type { Ruleset } from './ruleset';
import {
  nextStoredValue,
  type StoredValueMove,
  type StoredValueState,
  storedValuesIn,
  storedValueText,
} from './stored-value';
import type { View } from './view';

export type FindingCode =
  | 'entry-unreadable' // no entry in the cell, or one that was changed
  | 'entry-missing' // the number before this row's entry is gone
  | 'entry-doubled'
  | 'key-doubled' // one command was recorded twice
  | 'chain-broken' // follows another entry than the one before it
  | 'version-wrong' // the member's entries are not numbered one by one
  | 'balance-wrong' // the points after are not the points before with the change
  | 'ruleset-wrong' // cites other settings than those that were in force
  | 'points-wrong' // its own ruleset and lines give other points
  | 'visible-changed' // what people see is not what the entry says
  | 'state-unreadable'
  | 'state-differs' // the client's points are not what the journal adds up to
  | 'client-missing' // entries of a client who has no row
  | 'client-doubled'
  | 'stored-value-wrong' // an entry takes more off a gift card or voucher than it has, or moves one that nobody made
  | 'stored-value-missing' // a gift card or voucher without a row
  | 'stored-value-doubled';

export type Finding = {
  readonly code: FindingCode;
  readonly tab: 'ledger' | 'clients' | 'storedValues';
  readonly row: number;
  /** The entry's number where one is known, else 0. */
  readonly seq: number;
  /** The columns' letters, or ''. */
  readonly column: string;
};

export type AuditedEntry = {
  readonly row: number;
  readonly entry: Entry | null;
  readonly changed: readonly string[];
};
export type AuditedMember = {
  readonly row: number;
  readonly id: string;
  readonly state: MemberState | null;
  readonly changed: readonly string[];
};
export type AuditedStoredValue = {
  readonly row: number;
  readonly id: string;
  readonly state: StoredValueState | null;
  readonly changed: readonly string[];
};

/**
 * Every careless edit of the journal or of a derived cell, with its row. What an `adopt` entry accepted is not
 * reported again: from it on, the chain is held to.
 */
export function auditLedger(
  rows: readonly AuditedEntry[],
  members: readonly AuditedMember[],
  storedValues: readonly AuditedStoredValue[],
): readonly Finding[] {
  const readable = rows.filter(hasEntry).sort((a, b) => a.entry.seq - b.entry.seq);
  const entries = readable.map(({ entry }) => entry);
  return [
    ...rows.flatMap(rowFindings),
    ...chainFindings(readable),
    ...keyFindings(readable),
    ...entryFindings(readable),
    ...memberFindings(members, entries),
    ...storedValueFindings(storedValues, entries),
  ];
}

type ReadableRow = AuditedEntry & { readonly entry: Entry };

function hasEntry(row: AuditedEntry): row is ReadableRow {
  return row.entry !== null;
}

function rowFindings({ row, entry, changed }: AuditedEntry): Finding[] {
  if (entry === null) return [{ code: 'entry-unreadable', tab: 'ledger', row, seq: 0, column: '' }];
  if (changed.length === 0) return [];
  return [{ code: 'visible-changed', tab: 'ledger', row, seq: entry.seq, column: changed.join(', ') }];
}

function chainFindings(rows: readonly ReadableRow[]): Finding[] {
  const findings: Finding[] = [];
  const adopted = lastAdopted(rows.map(({ entry }) => entry));
  let last: Head = genesis;
  for (const { row, entry } of rows) {
    const code = linkFault(last, entry);
    if (code !== undefined && entry.seq > adopted)
      findings.push({ code, tab: 'ledger', row, seq: entry.seq, column: '' });
    last = entry;
  }
  return findings;
}

function keyFindings(rows: readonly ReadableRow[]): Finding[] {
  const seen = new Map<string, string>();
  return rows.flatMap(({ row, entry: { key, seq, hash } }): Finding[] => {
    const other = key === '' ? undefined : seen.get(key);
    seen.set(key, hash);
    const doubled = other !== undefined && other !== hash;
    return doubled ? [{ code: 'key-doubled', tab: 'ledger', row, seq, column: '' }] : [];
  });
}

/** What is wrong with an entry that should follow the head, if anything. */
export function linkFault(
  last: Head,
  entry: Entry,
): 'entry-doubled' | 'entry-missing' | 'chain-broken' | undefined {
  if (entry.seq === last.seq) return 'entry-doubled';
  if (entry.seq !== last.seq + 1) return 'entry-missing';
  return entry.prev === last.hash ? undefined : 'chain-broken';
}

/** The number of the last entry that accepted the journal as it was found, or 0. */
export function lastAdopted(entries: readonly Entry[]): number {
  let seq = 0;
  for (const entry of entries) if (entry.kind === 'adopt') seq = Math.max(seq, entry.seq);
  return seq;
}

/** What earlier entries say of members, gift cards, rulesets and invoices. */
type Past = {
  /** The number of the last ruleset, or 0. */
  ruleset: number;
  readonly rulesets: Map<number, Ruleset>;
  readonly invoices: Map<number, Entry>;
  readonly reversals: Map<number, readonly Entry[]>;
  readonly members: Map<string, MemberState>;
  readonly storedValues: Map<string, StoredValueState>;
};

/** Each entry decided again on the view before it. */
function entryFindings(rows: readonly ReadableRow[]): Finding[] {
  const findings: Finding[] = [];
  const past: Past = {
    ruleset: 0,
    rulesets: new Map(),
    invoices: new Map(),
    reversals: new Map(),
    members: new Map(),
    storedValues: new Map(),
  };
  const adopted = lastAdopted(rows.map(({ entry }) => entry));
  for (const { row, entry } of rows) {
    const fault = entryFault(entry, past);
    if (fault !== undefined && entry.seq > adopted)
      findings.push({ code: fault, tab: 'ledger', row, seq: entry.seq, column: '' });
    remember(entry, past);
  }
  return findings;
}

function remember(entry: Entry, past: Past): void {
  const { invoices, reversals, members, storedValues } = past;
  if (entry.settings !== null) {
    past.rulesets.set(entry.seq, entry.settings);
    past.ruleset = entry.seq;
  }
  if (entry.kind === 'invoice') invoices.set(entry.seq, entry);
  if (entry.reversal !== null) reversals.set(entry.of, [...(reversals.get(entry.of) ?? []), entry]);
  if (entry.member !== '')
    members.set(entry.member, nextState(members.get(entry.member) ?? newMember(entry.member), entry));
  for (const storedValue of storedValuesIn(entry)) {
    const state = nextStoredValue(storedValue, storedValues.get(storedValue) ?? null, entry);
    if (state !== null) storedValues.set(storedValue, state);
  }
}

function entryFault(entry: Entry, past: Past): FindingCode | undefined {
  if (entry.ruleset !== (entry.kind === 'ruleset' ? 0 : past.ruleset)) return 'ruleset-wrong';
  const before = past.members.get(entry.member) ?? newMember(entry.member);
  // An opening takes up a client where entries were lost: it may know more of them than the journal.
  const follows = entry.kind === 'opening' || entry.version === before.version + 1;
  if (entry.member !== '' && !follows) return 'version-wrong';
  if (entry.member !== '' && !same(entry.after, applyChange(before.account, entry.change)))
    return 'balance-wrong';
  if (entry.storedValues.some((move) => !isBorne(move, past))) return 'stored-value-wrong';
  return decidedOtherwise(entry, past);
}

/** Whether a gift card or voucher has what the move takes, and is made only once. */
function isBorne({ storedValue, amount, issue }: StoredValueMove, { storedValues }: Past): boolean {
  const state = storedValues.get(storedValue);
  if (issue !== null) return state === undefined && amount > 0;
  return state !== undefined && state.balance + amount >= 0 && state.balance + amount <= state.issued;
}

/** Whether the command of the entry, decided again, gives another entry. */
function decidedOtherwise(entry: Entry, past: Past): FindingCode | undefined {
  const command = commandOf(entry);
  if (command === null) return isBare(entry) ? undefined : 'points-wrong';
  const view = viewBefore(entry, past);
  if (view === undefined) return 'points-wrong';
  const { moment, at, actor } = entry;
  const decided = decidedAgain(view, command, { day: dayAt(moment), moment, at, actor });
  const [draft, more] = decided;
  // Two drafts: something else had to be written first, and was not.
  if (draft === undefined || more !== undefined) return 'points-wrong';
  const stored = numbered(draftIn(entry));
  if (!same(draft.storedValues, stored.storedValues)) return 'stored-value-wrong';
  return same(draft, stored) ? undefined : 'points-wrong';
}

/** Drafts that the command gives now; none where it is refused or does not add up. */
function decidedAgain(view: View, command: Command, now: Now): readonly Draft[] {
  try {
    const decided = decide(view, command, now);
    return decided.ok ? decided.value.drafts : [];
  } catch (error) {
    if (error instanceof LedgerCorrupt) return [];
    throw error;
  }
}

/** Undefined where the journal has lost what the entry was decided on. */
function viewBefore(entry: Entry, past: Past): View | undefined {
  const ruleset = past.rulesets.get(entry.ruleset);
  if (ruleset === undefined) return undefined;
  const { member, of } = entry;
  const state = past.members.get(member) ?? newMember(member);
  const members = new Map(member === '' ? [] : [[member, { state, contact: contactOf(entry) }]]);
  const base = { ruleset, cites: entry.ruleset, members, storedValues: past.storedValues };
  if (of === 0) return { ...base, invoice: null };
  const invoice = past.invoices.get(of);
  const cited = invoice && past.rulesets.get(invoice.ruleset);
  if (invoice === undefined || cited === undefined) return undefined;
  return { ...base, invoice: { entry: invoice, reversals: past.reversals.get(of) ?? [], ruleset: cited } };
}

/** Settings and adoptions move nothing by themselves; an opening moves only what it carries. */
function isBare({ kind, lines, sums, storedValues, earned, redemptions, change }: Entry): boolean {
  const isEmpty =
    lines.length + storedValues.length + redemptions.length === 0 && sums === null && earned === null;
  const moves = kind === 'opening' || kind === 'adjust';
  return isEmpty && (moves || same(change, noChange));
}

function memberFindings(members: readonly AuditedMember[], entries: readonly Entry[]): Finding[] {
  const findings: Finding[] = [];
  const byMember = entriesByMember(entries);
  const seen = new Set<string>();
  for (const { row, id, state, changed } of members) {
    const found = (code: FindingCode, column = '') =>
      findings.push({ code, tab: 'clients', row, seq: state?.seq ?? 0, column });
    if (seen.has(id)) found('client-doubled');
    seen.add(id);
    if (state === null) found('state-unreadable');
    else if (stateText(foldMember(id, byMember.get(id) ?? [])) !== stateText(state)) found('state-differs');
    else if (changed.length > 0) found('visible-changed', changed.join(', '));
  }
  for (const [id, own] of byMember)
    if (!seen.has(id))
      findings.push({ code: 'client-missing', tab: 'clients', row: 0, seq: own[0]?.seq ?? 0, column: '' });
  return findings;
}

function storedValueFindings(
  storedValues: readonly AuditedStoredValue[],
  entries: readonly Entry[],
): Finding[] {
  const findings: Finding[] = [];
  const known = new Map<string, StoredValueState>();
  for (const entry of entries)
    for (const storedValue of storedValuesIn(entry)) {
      const state = nextStoredValue(storedValue, known.get(storedValue) ?? null, entry);
      if (state !== null) known.set(storedValue, state);
    }
  const seen = new Set<string>();
  for (const { row, id, state, changed } of storedValues) {
    const right = known.get(id);
    const found = (code: FindingCode, column = '') =>
      findings.push({ code, tab: 'storedValues', row, seq: right?.seq ?? 0, column });
    if (seen.has(id)) found('stored-value-doubled');
    seen.add(id);
    if (state === null) found('state-unreadable');
    else if (right === undefined || storedValueText(right) !== storedValueText(state)) found('state-differs');
    else if (changed.length > 0) found('visible-changed', changed.join(', '));
  }
  for (const [id, { seq }] of known)
    if (!seen.has(id))
      findings.push({ code: 'stored-value-missing', tab: 'storedValues', row: 0, seq, column: '' });
  return findings;
}

/** The entries that move points, by member, in order of their numbers. */
export function entriesByMember(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const byMember = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.member === '') continue;
    const own = byMember.get(entry.member);
    if (own === undefined) byMember.set(entry.member, [entry]);
    else own.push(entry);
  }
  return byMember;
}

function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}
