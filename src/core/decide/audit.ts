// Checks a whole journal against its own rules, and the clients against the journal. Reads only; never repairs.

import { entriesByMember } from '../journal/entries-by-member';
import type { Entry } from '../journal/entry';
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
