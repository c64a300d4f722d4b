// Finds what a file has that is in the journal otherwise: recorded at this till, or taken under another till's name.
import type { Entry } from '../../core/entry';
import { type Invoice, totalOf } from '../../core/invoice';
import { wholeIn } from '../../core/standing-reversals';
import { netOf } from '../../core/sums';
import { fold } from '../../core/text';
import { reversalsOfAll } from '../ledger/find-entry';
import { distinct, entriesOf } from '../ledger/journal-rows';
import type { ReadingWorld } from '../ports/world';
import { type NamedReceipt, namedReceipt } from './candidates';
import { recordedReturns } from './recorded-returns';
import type { Fresh } from './taken-before';

/** A sale of the file, and where it stands in the journal. */
export type RecordedElsewhere = NamedReceipt & {
  readonly seq: number;
  /** The till whose file it came with; '' for this till. */
  readonly source: string;
};

/**
 * The same client, day and money, under another till's name or with the same receipt number. Each entry of the journal
 * stands for one sale of the file.
 * @param counts whether an entry may stand for a sale or a return of the file
 */
export function recordedElsewhere(
  world: ReadingWorld,
  fresh: readonly Fresh[],
  counts: (entry: Entry) => boolean,
): ReadonlyMap<Fresh, RecordedElsewhere> {
  const visits = fresh.map(({ member, imported }) => ({ member, day: imported.invoice.day }));
  const there = distinct(entriesOf(world.journal.invoicesOn(visits))).filter(counts);
  const gone = reversalsOfAll(
    world,
    there.map(({ seq }) => seq),
  );
  // One that was given back was sold: its return stands in the file too.
  const open = new Set(there.filter(({ seq }) => !wholeIn(gone.get(seq) ?? [])?.reversal?.isVoid));
  const found = new Map<Fresh, RecordedElsewhere>();
  for (const [candidate, { seq, source }] of recordedReturns(world, fresh, counts))
    found.set(candidate, { ...namedReceipt(candidate), seq, source });
  for (const candidate of fresh) {
    if (candidate.replaces !== null || candidate.imported.isReturn) continue;
    const entry = [...open].find((one) => isSameSale(one, candidate));
    if (entry === undefined) continue;
    open.delete(entry);
    found.set(candidate, { ...namedReceipt(candidate), seq: entry.seq, source: entry.source });
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
