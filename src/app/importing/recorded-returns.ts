// Finds the returns of a file that are in the journal otherwise: given back at this till, or taken under another till's name.

import { isOfSeries, isReturn } from '../../core/decide/given';
import { type Invoice, totalOf } from '../../core/invoice/invoice';
import { netOf } from '../../core/invoice/sums';
import type { Entry } from '../../core/journal/entry';
import { fold } from '../../core/text/text';
import type { Fresh } from './taken-before';

/** A return's entry, and the till whose file it came with; '' for this till. */
export type ReturnFound = { readonly entry: Entry; readonly source: string };

type Matching = (entry: Entry, candidate: Fresh) => boolean;

/**
 * The same client and money, given back of a sale that is not of this till's files. Each entry of the journal stands for
 * one return of the file: first those that are surely the same, then those of this till, on the same day before others.
 * @param entries of the clients, as far as they may be returns of the file
 */
export function recordedReturns(
  entries: readonly Entry[],
  fresh: readonly Fresh[],
): ReadonlyMap<Fresh, ReturnFound> {
  const returning = fresh.filter(isLookedFor);
  const found = new Map<Fresh, ReturnFound>();
  // What was undone with its import is not there.
  const undone = new Set(entries.filter(isUndoing).map(({ of, reversal }) => reversal?.givesBack || of));
  const open = new Set(
    entries.filter((entry) => isGivingBack(entry) && !undone.has(entry.seq) && !undone.has(entry.of)),
  );
  const sold = new Set(fresh.filter(({ imported }) => !imported.isReturn).map(saleOf));
  const ways: readonly (readonly [Matching, isHere: boolean])[] = [
    [isSameReturn, false],
    [isMadeHere, true],
    [isMadeHereLater, true],
    // A void leaves no sale: the file's own would be taken, and its return with it.
    [(entry, candidate) => !sold.has(saleOf(candidate)) && isVoidedHere(entry, candidate), true],
  ];
  for (const [matches, isHere] of ways)
    for (const candidate of returning) {
      if (found.has(candidate)) continue;
      const entry = [...open].find((one) => matches(one, candidate));
      if (entry === undefined) continue;
      open.delete(entry);
      found.set(candidate, { entry, source: isHere ? '' : entry.source });
    }
  return found;
}

/** Whether a candidate is a return that may be in the journal already. */
export function isLookedFor({ imported, member, replaces }: Fresh): boolean {
  return imported.isReturn && member !== '' && replaces === null;
}

/** Client and money, for a return those of the sale that it would take back whole. */
function saleOf({ member, imported: { invoice } }: Fresh): string {
  return `${member} ${Math.abs(totalOf(invoice))}`;
}

function isUndoing(entry: Entry): boolean {
  return entry.kind === 'reverse' && entry.batch !== '' && !isOfSeries(entry);
}

function isGivingBack({ kind, reversal }: Entry): boolean {
  return kind === 'reverse' && reversal !== null && reversal.givesBack === 0;
}

function isSameReturn(entry: Entry, { member, imported: { invoice } }: Fresh): boolean {
  if (entry.reversal?.isVoid || entry.member !== member) return false;
  if (fold(entry.source) === fold(invoice.source)) return false;
  const sold = entry.reversal?.day ?? entry.day;
  const isInTime = isReturn(entry) ? sold === invoice.day : sold <= invoice.day && invoice.day <= entry.day;
  return isInTime && entry.sums?.total === totalOf(invoice) && itemsOf(entry) === itemsOf(invoice);
}

/** Taken back at this till on that day for that money, whatever the items are called there. */
function isMadeHere(entry: Entry, candidate: Fresh): boolean {
  const isSameDay = entry.day === candidate.imported.invoice.day;
  return entry.reversal?.isVoid === false && isSameDay && isOwn(entry, candidate);
}

/** On another day: the same items, or the whole sale. */
function isMadeHereLater(entry: Entry, candidate: Fresh): boolean {
  const { invoice } = candidate.imported;
  if (entry.reversal === null || entry.reversal.isVoid || entry.reversal.day > invoice.day) return false;
  const isSame = entry.reversal.isWhole || itemsOf(entry) === itemsOf(invoice);
  return entry.of > 0 && isSame && isOwn(entry, candidate);
}

function isVoidedHere(entry: Entry, candidate: Fresh): boolean {
  const { reversal, key } = entry;
  // A correction voids an invoice to record another in its place.
  if (reversal === null || !reversal.isVoid || key.endsWith('/void')) return false;
  return reversal.day <= candidate.imported.invoice.day && isOwn(entry, candidate);
}

function isOwn({ batch, member, sums }: Entry, { member: client, imported: { invoice } }: Fresh): boolean {
  if (batch !== '' || member !== client || sums === null) return false;
  const money = totalOf(invoice);
  return sums.total === money || netOf(sums) === money;
}

function itemsOf({ lines }: Pick<Invoice, 'lines'>): string {
  const items = lines.filter(({ amount }) => amount !== 0).map(({ name }) => fold(name));
  return JSON.stringify(items.sort());
}
