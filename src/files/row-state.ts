// What a row says of itself: whether it was sold, voided or given back, and what kind of row it is.
import type { Cents } from '../core/money';
import { accept } from '../core/result';
import { type AmountContext, readAmount } from './amount-text';
import { folded } from './cell-text';
import { cellAt, type Places } from './column-use';
import { kindInPhrase, type PhraseKind } from './kind-phrases';
import type { Answers } from './question';
import type { RunRow } from './receipt-runs';
import type { OwnWords } from './recognise';
import { describedKind, type RowKind, rowKindOf, type Status, statusOf, yesOrNo } from './row-words';

type Said = {
  readonly places: Places;
  readonly headings: readonly string[];
  readonly words: OwnWords;
  readonly answers: Answers;
};

/** The state of the row's sale, by the till's own words and those that every file may have. */
export function stateOf(row: RunRow, { places, words, headings }: Said): Status {
  if (isCancelled(row)) return 'cancelled';
  const event = wordOf(cellAt(row.source, places.event), words);
  const status = wordOf(row.status, words);
  const heading = folded(headings[places.status ?? -1] ?? '');
  const answered = yesOrNo(row.status);
  // `Refunded: Yes`: the heading says what the yes means.
  if (
    answered !== undefined &&
    /refund|void|cancel|annul|rembours|terugbetaald|storni|erstatt|reembols|delete/.test(heading)
  ) {
    if (!answered) return event;
    if (/cancel|annul|geannul/.test(heading)) return 'cancelled';
    return /void|storni|delete/.test(heading) ? 'void' : 'refunded';
  }
  return status === 'sold' ? event : status;
}

const SOME = /[1-9]/;

/** What two columns of money say of a sale: how much of it was given back, and how much was never paid. */
export function stateByMoney(
  { source }: RunRow,
  amount: Cents,
  { places, amounts }: { readonly places: Places; readonly amounts: AmountContext },
): Status | undefined {
  const moneyIn = (place: number | undefined) => {
    const text = cellAt(source, place);
    const money = SOME.test(text) ? readAmount(text, amounts) : accept(0);
    return money.ok ? Math.abs(money.value) : 0;
  };
  const [back, open] = [moneyIn(places.refundedAmount), moneyIn(places.openAmount)];
  if (amount <= 0) return undefined;
  if (back > 0) return back >= amount ? 'refunded' : 'partly';
  return open > 0 ? 'unpaid' : undefined;
}

/** Whether it says when it was cancelled: a column of days in which sales have nothing. */
export function isCancelled({ cancelledOn }: RunRow): boolean {
  return /[1-9]/.test(cancelledOn);
}

const REFUND = new Set('refund remboursement terugbetaling erstattung reembolso'.split(' '));

/** Whether its status calls it a refund, and nothing else a return: of an amount above zero, a sale that was refunded. */
export function isRefundedSale(row: RunRow, { places, words }: Said): boolean {
  const word = folded(row.status);
  const event = wordOf(cellAt(row.source, places.event), words);
  return REFUND.has(word) && words[word] === undefined && event !== 'return';
}

const STATES: readonly string[] = ['sold', 'void', 'cancelled', 'refunded', 'partly', 'unpaid', 'return'];

function wordOf(text: string, words: OwnWords): Status {
  const own = words[folded(text)];
  return own !== undefined && STATES.includes(own) ? (own as Status) : statusOf(text);
}

export type KindRead = {
  readonly kind: RowKind | undefined;
  /** The phrase that leaves doubt whether the row is money apart; '' if there is none. */
  readonly doubt: string;
};

/** What the row is, by its kind and else by its description and category; in doubt, by the answer. */
export function kindOf(row: RunRow, said: Said): KindRead {
  const kind = plainKind(row, said);
  if (kind !== undefined && kind !== 'service' && kind !== 'product') return { kind, doubt: '' };
  const phrase = phraseOf(row, said);
  if (phrase === undefined) return { kind, doubt: '' };
  if (phrase.isSure) return { kind: phrase.kind, doubt: '' };
  const doubt = cellAt(row.source, said.places.description);
  return { kind: said.answers.kinds === 'apart' ? phrase.kind : kind, doubt };
}

/** A category of gift cards or deposits says so for what is in it; one called `Tips` may hold nail tips. */
function phraseOf({ source }: RunRow, { places }: Said): PhraseKind | undefined {
  const category = rowKindOf(cellAt(source, places.category));
  if (category === 'giftcard' || category === 'deposit') return { kind: category, isSure: true };
  return kindInPhrase(cellAt(source, places.description));
}

function plainKind({ source }: RunRow, { places, words }: Said): RowKind | undefined {
  const typed = cellAt(source, places.itemKind);
  const own = words[folded(typed)];
  const described = describedKind(cellAt(source, places.description));
  if (own !== undefined) return STATES.includes(own) ? described : (own as RowKind);
  const said = rowKindOf(typed);
  return said === undefined || said === 'service' || said === 'product' ? (described ?? said) : said;
}
