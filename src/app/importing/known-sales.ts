// The sales that returns of a file may belong to: those taken with them, and those in the journal.

import type { InvoiceView } from '../../core/decide/view';
import type { Invoice, Line } from '../../core/invoice/invoice';
import { checkReturns, leftOf } from '../../core/invoice/returns';
import type { Return } from '../../core/invoice/reversal';
import { partsOf } from '../../core/invoice/standing-reversals';
import type { NumberedDraft } from '../../core/journal/entry';
import type { Ruleset } from '../../core/settings/ruleset';
import { fold } from '../../core/text/text';
import { rulesetCited } from '../ledger/cited-ruleset';
import { reversalsOfAll } from '../ledger/find-entry';
import { distinct, entriesOf } from '../ledger/journal-rows';
import type { Transaction } from '../ledger/transaction';
import type { ReadingWorld } from '../ports/world';

/** A client's sales, newest last; a reversal is added as it is decided. */
export type KnownSales = Map<string, InvoiceView[]>;

/** A sale, and what a return takes back of it. */
export type SaleFound = { readonly sale: InvoiceView; readonly returns: readonly Return[] };

type Settings = Pick<Transaction, 'checkpoint' | 'ruleset' | 'rulesetHash'>;

/**
 * The sales of clients in the journal, each with the rules of its time.
 * @param holders who has the sales of each number: of a merged one, the client who stays
 */
export function salesOf(
  world: ReadingWorld,
  holders: ReadonlyMap<string, string>,
  rulesOf: (seq: number) => Ruleset | null,
): KnownSales {
  const sales: KnownSales = new Map();
  const found = distinct(entriesOf(world.journal.find('member', [...holders.keys()])));
  const sold = found.filter(({ kind }) => kind === 'invoice');
  const numbers = sold.map(({ seq }) => seq);
  const reversals = reversalsOfAll(world, numbers);
  for (const entry of sold) {
    const ruleset = rulesOf(entry.ruleset);
    const holder = holders.get(entry.member);
    if (ruleset !== null && holder !== undefined)
      addSale(sales, holder, { entry, reversals: reversals.get(entry.seq) ?? [], ruleset });
  }
  return sales;
}

/** The rules that entries cite, each looked up once; null if the journal has lost them. */
export function rulesBy(world: ReadingWorld, transaction: Settings): (seq: number) => Ruleset | null {
  const known = new Map<number, Ruleset | null>();
  return (seq) => {
    const there = known.get(seq);
    if (there !== undefined) return there;
    const found = rulesetCited(world, seq, transaction);
    const ruleset = found.ok ? found.value : null;
    known.set(seq, ruleset);
    return ruleset;
  };
}

export function addSale(sales: KnownSales, member: string, sale: InvoiceView): void {
  const own = sales.get(member);
  if (own === undefined) sales.set(member, [sale]);
  else own.push(sale);
}

/** Counts a return as taken back from its sale. */
export function addReturn(sales: KnownSales, { sale }: SaleFound, reversal: NumberedDraft): void {
  const own = sales.get(reversal.member) ?? [];
  const at = own.indexOf(sale);
  own[at] = { ...sale, reversals: [...sale.reversals, reversal] };
}

/** The latest sale up to the day with the same items for the same money, if one is left. */
export function saleFor(sales: KnownSales, member: string, { day, lines }: Invoice): SaleFound | undefined {
  const own = (sales.get(member) ?? []).filter(({ entry }) => entry.day <= day);
  const latest = [...own].sort((a, b) => (a.entry.day < b.entry.day ? 1 : -1));
  for (const sale of latest) {
    const returns = returnsOf(sale, lines);
    if (returns !== undefined) return { sale, returns };
  }
  return undefined;
}

/** Undefined unless each line of the return is one of the sale, of which so much is left. */
function returnsOf({ entry, reversals }: InvoiceView, lines: readonly Line[]): readonly Return[] | undefined {
  const earlier = partsOf(reversals);
  const left = leftOf(entry, earlier);
  const returns: Return[] = [];
  for (const back of lines) {
    const line = entry.lines.findIndex(
      (sold, i) =>
        sold.kind !== 'deduction' &&
        fold(sold.name) === fold(back.name) &&
        !returns.some((other) => other.line === i) &&
        isPartOf(back, sold),
    );
    const sold = entry.lines[line];
    if (sold === undefined) return undefined;
    const isRest = -back.amount === left[line]?.amount;
    const quantity = isRest ? (left[line]?.quantity ?? 0) : unitsOf(back, sold);
    returns.push({ line, quantity, amount: -back.amount });
  }
  return checkReturns(entry, earlier, returns) === undefined ? returns : undefined;
}

/** All of a line's money, or that of some of its units. */
function isPartOf(back: Line, sold: Line): boolean {
  return -back.amount === sold.amount || -back.amount * sold.quantity === sold.amount * unitsOf(back, sold);
}

function unitsOf(back: Line, sold: Line): number {
  return Math.min(sold.quantity, Math.max(1, Math.abs(back.quantity)));
}
