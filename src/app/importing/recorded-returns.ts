// Finds the returns of a file that are in the journal otherwise: given back at this till, or taken under another till's name.
import type { Entry } from '../../core/entry';
import { isOfSeries, isReturn } from '../../core/given';
import { type Invoice, totalOf } from '../../core/invoice';
import { netOf } from '../../core/sums';
import { fold } from '../../core/text';
import { distinct, entriesOf } from '../ledger/journal-rows';
import type { ReadingWorld } from '../ports/world';
import type { Fresh } from './taken-before';

/**
 * The same client, items and money, given back of a sale that is not of this till's files. Each entry of the journal
 * stands for one return of the file. An entry has the day on which it was made: the return in the file is not later,
 * and the sale not later than the return.
 */
export function recordedReturns(
  world: ReadingWorld,
  fresh: readonly Fresh[],
  counts: (entry: Entry) => boolean,
): ReadonlyMap<Fresh, Entry> {
  const returning = fresh.filter(
    ({ imported, member, replaces }) => imported.isReturn && member !== '' && replaces === null,
  );
  const found = new Map<Fresh, Entry>();
  if (returning.length === 0) return found;
  const members = [...new Set(returning.map(({ member }) => member))];
  const entries = distinct(entriesOf(world.journal.find('member', members)));
  // What was undone with its import is not there.
  const undone = new Set(entries.filter(isUndoing).map(({ of, reversal }) => reversal?.givesBack || of));
  const open = new Set(
    entries.filter(
      (entry) => counts(entry) && isGivingBack(entry) && !undone.has(entry.seq) && !undone.has(entry.of),
    ),
  );
  for (const candidate of returning) {
    const entry =
      [...open].find((one) => isSameReturn(one, candidate)) ??
      [...open].find((one) => isMadeHere(one, candidate));
    if (entry === undefined) continue;
    open.delete(entry);
    found.set(candidate, entry);
  }
  return found;
}

function isUndoing(entry: Entry): boolean {
  return entry.kind === 'reverse' && entry.batch !== '' && !isOfSeries(entry);
}

function isGivingBack({ kind, reversal }: Entry): boolean {
  return kind === 'reverse' && reversal !== null && !reversal.isVoid && reversal.givesBack === 0;
}

function isSameReturn(entry: Entry, { member, imported: { invoice } }: Fresh): boolean {
  if (entry.member !== member || fold(entry.source) === fold(invoice.source)) return false;
  const sold = entry.reversal?.day ?? entry.day;
  const isInTime = isReturn(entry) ? sold === invoice.day : sold <= invoice.day && invoice.day <= entry.day;
  return isInTime && entry.sums?.total === totalOf(invoice) && itemsOf(entry) === itemsOf(invoice);
}

/** Taken back at this till on that day for that money, whatever the items are called there. */
function isMadeHere(
  { batch, member, day, sums }: Entry,
  { member: client, imported: { invoice } }: Fresh,
): boolean {
  if (batch !== '' || member !== client || day !== invoice.day || sums === null) return false;
  const money = totalOf(invoice);
  return sums.total === money || netOf(sums) === money;
}

function itemsOf({ lines }: Pick<Invoice, 'lines'>): string {
  const items = lines.filter(({ amount }) => amount !== 0).map(({ name }) => fold(name));
  return JSON.stringify(items.sort());
}
