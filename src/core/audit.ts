// Holds a whole journal against its own rules, and the clients against the journal. Reads; never mends.
import { type Account, applyChange, emptyAccount, undo } from './account';
import type { Book } from './book';
import { canonical } from './canonical';
import { type Entry, entryInvoice, genesis, type Head } from './entry';
import { foldMember, type MemberState, stateText } from './member';
import { quoteInvoice } from './quote';

export type FindingCode =
  | 'entry-unreadable' // no entry in the cell, or one that was changed
  | 'entry-missing' // the number before this row's entry is gone
  | 'entry-doubled'
  | 'key-doubled' // one command was recorded twice
  | 'chain-broken' // follows another entry than the one before it
  | 'version-wrong' // the member's entries are not numbered one by one
  | 'balance-wrong' // the points after are not the points before with the change
  | 'points-wrong' // its own book and lines give other points
  | 'visible-changed' // what people see is not what the entry says
  | 'state-unreadable'
  | 'state-differs' // the client's points are not what the journal adds up to
  | 'client-missing' // entries of a client who has no row
  | 'client-doubled';

export type Finding = {
  readonly code: FindingCode;
  readonly tab: 'ledger' | 'clients';
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

/**
 * Every careless edit of the journal or of a derived cell, with its row. What an `adopt` entry accepted is not
 * reported again: from it on, the chain is held to.
 */
export function auditLedger(
  rows: readonly AuditedEntry[],
  members: readonly AuditedMember[],
): readonly Finding[] {
  const readable = rows.filter(hasEntry).sort((a, b) => a.entry.seq - b.entry.seq);
  return [
    ...rows.flatMap(rowFindings),
    ...chainFindings(readable),
    ...keyFindings(readable),
    ...entryFindings(readable),
    ...memberFindings(
      members,
      readable.map(({ entry }) => entry),
    ),
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

/** Each entry decided again from what it stored, by the book it cites. */
function entryFindings(rows: readonly ReadableRow[]): Finding[] {
  const findings: Finding[] = [];
  const books = new Map<string, Book>();
  const bySeq = new Map<number, Entry>();
  const members = new Map<string, { version: number; account: Account }>();
  const adopted = lastAdopted(rows.map(({ entry }) => entry));
  for (const { row, entry } of rows) {
    bySeq.set(entry.seq, entry);
    if (entry.settings !== null) books.set(entry.book, entry.settings);
    const before = members.get(entry.member) ?? { version: 0, account: emptyAccount };
    const book = books.get(entry.book);
    const fault = entryFault(entry, before, book, bySeq.get(entry.of));
    if (fault !== undefined && entry.seq > adopted)
      findings.push({ code: fault, tab: 'ledger', row, seq: entry.seq, column: '' });
    if (entry.member !== '')
      members.set(entry.member, { version: entry.version, account: entry.after ?? emptyAccount });
  }
  return findings;
}

function entryFault(
  entry: Entry,
  before: { version: number; account: Account },
  book: Book | undefined,
  reversed: Entry | undefined,
): FindingCode | undefined {
  const isMembers = entry.member !== '';
  // An opening takes up a client where entries were lost: it may know more of them than the journal.
  const follows = entry.kind === 'opening' || entry.version === before.version + 1;
  if (isMembers && !follows) return 'version-wrong';
  if (isMembers && !same(entry.after, applyChange(before.account, entry.change))) return 'balance-wrong';
  if (entry.kind === 'invoice') {
    if (book === undefined) return 'points-wrong';
    const quote = quoteInvoice(entryInvoice(entry), isMembers ? before.account : null, book, entry.history);
    if (!same(quote.change, entry.change) || !same(quote.earnings, entry.earnings)) return 'points-wrong';
  }
  if (entry.kind === 'reverse' && isMembers) {
    if (book === undefined || reversed === undefined) return 'points-wrong';
    if (!same(undo(before.account, reversed.change, book.overdraw), entry.change)) return 'points-wrong';
  }
  return undefined;
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
