// Checks a whole journal against its own rules, and the clients against the journal. Reads only; never repairs.

import { entriesByMember } from '../journal/entries-by-member';
import type { Entry } from '../journal/entry';
import { type MemberState, newMember } from '../members/member';
import { foldCells } from '../members/member-cells';
import { stateText } from '../members/stored-member';
import { type Movements, movementsText } from '../points/movements';
import {
  nextStoredValue,
  type StoredValueState,
  storedValuesIn,
  storedValueText,
} from '../stored-values/stored-value';
import type { Finding, FindingCode } from './finding';
import { beginProof } from './proof';

export type AuditedEntry = {
  readonly row: number;
  readonly entry: Entry | null;
  readonly changed: readonly string[];
};
export type AuditedMember = {
  readonly row: number;
  readonly id: string;
  readonly state: MemberState | null;
  readonly movements: Movements | null;
  readonly changed: readonly string[];
  /** Letters of the consent columns that show something else than the state. */
  readonly consentChanged: readonly string[];
};
export type AuditedStoredValue = {
  readonly row: number;
  readonly id: string;
  readonly state: StoredValueState | null;
  readonly changed: readonly string[];
};

/**
 * Every careless edit of the journal or of a derived cell, with its row. What an `adopt` entry accepted is not reported
 * again: the chain is checked from there on.
 * @param erased numbers of clients who were erased, as known outside the sheet
 */
export function auditLedger(
  rows: readonly AuditedEntry[],
  members: readonly AuditedMember[],
  storedValues: readonly AuditedStoredValue[],
  erased: readonly string[] = [],
): readonly Finding[] {
  const readable = rows.filter(hasEntry).sort((a, b) => a.entry.seq - b.entry.seq);
  const entries = readable.map(({ entry }) => entry);
  const proof = beginProof();
  for (const { row, entry } of readable) proof.take(row, entry);
  return [
    ...rows.flatMap(rowFindings),
    ...proof.findings(),
    ...memberFindings(members, folded(entries), new Set(erased)),
    ...storedValueFindings(storedValues, cardsAfter(entries)),
  ];
}

/** What the clients' cells should be. */
export type RightCells = {
  /** Movements are null where a proof keeps the states alone: then a row's own have to end with its state. */
  of(id: string): { readonly state: MemberState; readonly movements: Movements | null };
  /** Clients with entries, and the number of an entry of each. */
  readonly seqs: ReadonlyMap<string, number>;
};

function folded(entries: readonly Entry[]): RightCells {
  const byMember = entriesByMember(entries);
  const seqs = new Map([...byMember].map(([id, own]) => [id, own[0]?.seq ?? 0]));
  return { of: (id) => foldCells(id, byMember.get(id) ?? []), seqs };
}

/** The same from what a proof has learnt. */
export function provedCells(states: ReadonlyMap<string, MemberState>): RightCells {
  const seqs = new Map([...states].map(([id, { seq }]) => [id, seq]));
  return { of: (id) => ({ state: states.get(id) ?? newMember(id), movements: null }), seqs };
}

function cardsAfter(entries: readonly Entry[]): ReadonlyMap<string, StoredValueState> {
  const known = new Map<string, StoredValueState>();
  for (const entry of entries)
    for (const storedValue of storedValuesIn(entry)) {
      const state = nextStoredValue(storedValue, known.get(storedValue) ?? null, entry);
      if (state !== null) known.set(storedValue, state);
    }
  return known;
}

type ReadableRow = AuditedEntry & { readonly entry: Entry };

function hasEntry(row: AuditedEntry): row is ReadableRow {
  return row.entry !== null;
}

export function rowFindings({ row, entry, changed }: AuditedEntry): Finding[] {
  if (entry === null) return [{ code: 'entry-unreadable', tab: 'ledger', row, seq: 0, column: '' }];
  if (changed.length === 0) return [];
  return [{ code: 'visible-changed', tab: 'ledger', row, seq: entry.seq, column: changed.join(', ') }];
}

export function memberFindings(
  members: readonly AuditedMember[],
  right: RightCells,
  erased: ReadonlySet<string>,
): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const { row, id, state, movements, changed, consentChanged } of members) {
    const own = right.of(id);
    const found = (code: FindingCode, column = '') =>
      findings.push({ code, tab: 'clients', row, seq: state?.seq ?? 0, column });
    if (seen.has(id)) found('client-doubled');
    seen.add(id);
    if (erased.has(id) && !own.state.erased) found('erased-back');
    if (state === null) found('state-unreadable');
    else if (stateText(own.state) !== stateText(state)) found('state-differs');
    else if (movements === null || !isRight(movements, own.movements)) found('movements-differ');
    else if (changed.length > 0) found('visible-changed', changed.join(', '));
    if (consentChanged.length > 0) found('consent-differs', consentChanged.join(', '));
  }
  for (const [id, seq] of right.seqs)
    if (!seen.has(id)) findings.push({ ...nowhere, code: 'client-missing', seq, member: id });
  return findings;
}

function isRight(movements: Movements, right: Movements | null): boolean {
  return right === null || movementsText(right) === movementsText(movements);
}

const nowhere = { tab: 'clients', row: 0, column: '' } as const;

export function storedValueFindings(
  storedValues: readonly AuditedStoredValue[],
  known: ReadonlyMap<string, StoredValueState>,
): Finding[] {
  const findings: Finding[] = [];
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
