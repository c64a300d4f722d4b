// Finds what a file has that is in the journal otherwise: recorded at this till, or taken under another till's name.
import type { Day } from '../../core/day';
import { type Invoice, totalOf } from '../../core/invoice/invoice';
import { wholeIn } from '../../core/invoice/standing-reversals';
import { netOf } from '../../core/invoice/sums';
import type { Entry } from '../../core/journal/entry';
import type { Movements } from '../../core/points/movements';
import { fold } from '../../core/text/text';
import { entriesNumbered, reversalsOfAll } from '../ledger/find-entry';
import { distinct, entriesOf } from '../ledger/journal-rows';
import type { ReadingWorld } from '../ports/world';
import { type NamedReceipt, namedReceipt } from './candidates';
import { isLookedFor, recordedReturns } from './recorded-returns';
import type { Fresh } from './taken-before';

/** A sale or a return of the file, and where it stands in the journal. */
export type RecordedElsewhere = NamedReceipt & {
  readonly seq: number;
  /** The till whose file it came with; '' for this till. */
  readonly source: string;
  readonly isReturn: boolean;
  /** The day of the entry: a return may have another one than in the file. */
  readonly entryDay: Day;
};

export type Recorded = ReadonlyMap<Fresh, RecordedElsewhere>;

/**
 * The same client, day and money, under another till's name or with the same receipt number. Each entry of the journal
 * stands for one sale of the file.
 * @param counts whether an entry may stand for a sale or a return of the file
 */
export function recordedElsewhere(
  world: ReadingWorld,
  fresh: readonly Fresh[],
  counts: (entry: Entry) => boolean,
): Recorded {
  const visits = fresh.map(({ member, imported }) => ({ member, day: imported.invoice.day }));
  const there = distinct(entriesOf(world.journal.invoicesOn(visits))).filter(counts);
  const numbers = there.map(({ seq }) => seq);
  const returning = [...new Set(fresh.filter(isLookedFor).map(({ member }) => member))];
  const own = returning.length === 0 ? [] : distinct(entriesOf(world.journal.find('member', returning)));
  return matched(fresh, {
    sold: there,
    reversals: reversalsOfAll(world, numbers),
    others: own.filter(counts),
  });
}

/** What is known of the portion's clients without searching, and the entry up to which the plan has looked. */
export type Since = {
  readonly since: number;
  /** The import's own series: what it has brought is not meanwhile; '' without one. */
  readonly batch: string;
  /** A client's last movements; null if the row does not tell. */
  readonly movementsOf: (member: string) => Movements | null;
};

/**
 * The same among what was recorded since a plan alone, from the clients' own last movements: so it costs the same
 * however long the ledger is.
 */
export function recordedSince(
  world: ReadingWorld,
  fresh: readonly Fresh[],
  { since, batch, movementsOf }: Since,
): Recorded {
  const seqs = new Set<number>();
  const unknown: string[] = [];
  for (const member of new Set(fresh.map((candidate) => candidate.member))) {
    if (member === '') continue;
    const movements = movementsOf(member);
    // More has happened than the row tells.
    const isCut = movements === null || (movements.hasEarlier && (movements.last[0]?.seq ?? 0) > since + 1);
    if (isCut) unknown.push(member);
    else for (const { seq, kind } of movements.last) if (seq > since && isSale(kind)) seqs.add(seq);
  }
  const walkIns = fresh.flatMap(({ member, imported: { invoice } }) =>
    member === '' && invoice.receipt !== '' ? [invoice.receipt] : [],
  );
  const entries = distinct([
    ...entriesNumbered(world, [...seqs]),
    ...(unknown.length === 0 ? [] : entriesOf(world.journal.find('member', unknown))),
    ...(walkIns.length === 0 ? [] : entriesOf(world.journal.find('receipt', walkIns))),
  ]).filter((entry) => entry.seq > since && (batch === '' || entry.batch !== batch));
  const reversals = new Map<number, Entry[]>();
  for (const entry of entries)
    if (entry.of > 0) reversals.set(entry.of, [...(reversals.get(entry.of) ?? []), entry]);
  return matched(fresh, {
    sold: entries.filter(({ kind }) => kind === 'invoice'),
    reversals,
    others: entries,
  });
}

function isSale(kind: Entry['kind']): boolean {
  return kind === 'invoice' || kind === 'reverse';
}

type There = {
  readonly sold: readonly Entry[];
  readonly reversals: ReadonlyMap<number, readonly Entry[]>;
  /** Entries of the clients among which returns may be. */
  readonly others: readonly Entry[];
};

function matched(fresh: readonly Fresh[], { sold, reversals, others }: There): Recorded {
  // One that was given back was sold: its return stands in the file too.
  const open = new Set(sold.filter(({ seq }) => !wholeIn(reversals.get(seq) ?? [])?.reversal?.isVoid));
  const found = new Map<Fresh, RecordedElsewhere>();
  for (const [candidate, { entry, source }] of recordedReturns(others, fresh))
    found.set(candidate, {
      ...namedReceipt(candidate),
      seq: entry.seq,
      source,
      isReturn: true,
      entryDay: entry.day,
    });
  for (const candidate of fresh) {
    if (candidate.replaces !== null || candidate.imported.isReturn) continue;
    const entry = [...open].find((one) => isSameSale(one, candidate));
    if (entry === undefined) continue;
    open.delete(entry);
    const { seq, source, day: entryDay } = entry;
    found.set(candidate, { ...namedReceipt(candidate), seq, source, isReturn: false, entryDay });
  }
  return found;
}

function isSameSale(entry: Entry, { member, imported: { invoice } }: Fresh): boolean {
  if (entry.member !== member || entry.day !== invoice.day) return false;
  const money = totalOf(invoice);
  if (entry.sums === null || (entry.sums.total !== money && netOf(entry.sums) !== money)) return false;
  const isSameNumber = entry.receipt !== '' && entry.receipt === invoice.receipt;
  // Two walk-ins may well pay the same on one day.
  if (member === '') return isSameNumber;
  return isSameNumber || isOtherTill(entry, invoice);
}

function isOtherTill({ source }: Entry, invoice: Invoice): boolean {
  return fold(source) !== fold(invoice.source);
}
