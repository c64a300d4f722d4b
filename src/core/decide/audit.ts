// Checks a whole journal against its own rules, and the clients against the journal. Reads only; never repairs.

import { entriesByMember } from '../journal/entries-by-member';
import { type ChainEnd, countsOn, type Entry, genesis } from '../journal/entry';
import type { MemberState } from '../members/member';
import { foldCells } from '../members/member-cells';
import { stateText } from '../members/stored-member';
import { type Movements, movementsText } from '../points/movements';
import {
  nextStoredValue,
  type StoredValueState,
  storedValuesIn,
  storedValueText,
} from '../stored-values/stored-value';
import { entryFault, noPast, remember } from './decided-again';
import type { Finding, FindingCode } from './finding';

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
  return [
    ...rows.flatMap(rowFindings),
    ...chainFindings(readable),
    ...keyFindings(readable),
    ...entryFindings(readable),
    ...memberFindings(members, entries, new Set(erased)),
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
  let last: ChainEnd = genesis;
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

/** What is wrong with an entry that should follow the head, or undefined. */
export function linkFault(
  last: ChainEnd,
  entry: Entry,
): 'entry-doubled' | 'entry-missing' | 'chain-broken' | undefined {
  if (entry.seq === last.seq) return 'entry-doubled';
  if (entry.seq !== last.seq + 1) return 'entry-missing';
  if (!countsOn(last, entry)) return 'chain-broken';
  return entry.prev === last.hash ? undefined : 'chain-broken';
}

/** The number of the last entry that accepted the journal as found, or 0. */
export function lastAdopted(entries: readonly Entry[]): number {
  let seq = 0;
  for (const entry of entries) if (entry.kind === 'adopt') seq = Math.max(seq, entry.seq);
  return seq;
}

/** Decides each entry again on the view before it. */
function entryFindings(rows: readonly ReadableRow[]): Finding[] {
  const findings: Finding[] = [];
  const past = noPast();
  const adopted = lastAdopted(rows.map(({ entry }) => entry));
  for (const { row, entry } of rows) {
    const fault = entryFault(entry, past);
    // It accepts what it found, and not itself.
    const isAccepted = entry.seq < adopted || (entry.seq === adopted && entry.kind !== 'adopt');
    if (fault !== undefined && !isAccepted)
      findings.push({ code: fault, tab: 'ledger', row, seq: entry.seq, column: '' });
    remember(entry, past);
  }
  return findings;
}

function memberFindings(
  members: readonly AuditedMember[],
  entries: readonly Entry[],
  erased: ReadonlySet<string>,
): Finding[] {
  const findings: Finding[] = [];
  const byMember = entriesByMember(entries);
  const seen = new Set<string>();
  for (const { row, id, state, movements, changed, consentChanged } of members) {
    const right = foldCells(id, byMember.get(id) ?? []);
    const found = (code: FindingCode, column = '') =>
      findings.push({ code, tab: 'clients', row, seq: state?.seq ?? 0, column });
    if (seen.has(id)) found('client-doubled');
    seen.add(id);
    if (erased.has(id) && !right.state.erased) found('erased-back');
    if (state === null) found('state-unreadable');
    else if (stateText(right.state) !== stateText(state)) found('state-differs');
    else if (movements === null || movementsText(right.movements) !== movementsText(movements))
      found('movements-differ');
    else if (changed.length > 0) found('visible-changed', changed.join(', '));
    if (consentChanged.length > 0) found('consent-differs', consentChanged.join(', '));
  }
  for (const [id, own] of byMember)
    if (!seen.has(id))
      findings.push({ ...nowhere, code: 'client-missing', seq: own[0]?.seq ?? 0, member: id });
  return findings;
}

const nowhere = { tab: 'clients', row: 0, column: '' } as const;

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
