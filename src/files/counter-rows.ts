// Rows that book a sale back: below zero, and called void or refunded. Where the sale itself stands in the file as sold,
// the row takes it back; where the sale is called the same, both are left out.
import type { LeftOutReason } from './file-reading';
import type { Answers } from './question';
import type { ReceiptRow } from './receipt-row';

const BOOKED_BACK: readonly (LeftOutReason | null)[] = ['void', 'cancelled', 'refunded'];

export function withCounterRows(rows: readonly ReceiptRow[], answers: Answers): readonly ReceiptRow[] {
  if (!rows.some(isCounter)) return rows;
  const gone = amountsOf(rows.filter(({ leftOut }) => BOOKED_BACK.includes(leftOut)));
  const sold = amountsOf(rows.filter(({ leftOut }) => leftOut === null));
  return rows.map((row) => {
    if (!isCounter(row) || take(gone, row)) return row;
    // A sale that was given back may be in an earlier file; one that is void is in this one, or was none.
    if (!take(sold, row) && row.leftOut !== 'refunded') return row;
    const isNobody = row.nobodyWord !== undefined && answers.nobody === 'leave-out';
    return { ...row, voidWord: '', leftOut: isNobody ? 'nobody' : null };
  });
}

function isCounter({ leftOut, amount }: ReceiptRow): boolean {
  return BOOKED_BACK.includes(leftOut) && amount !== undefined && amount < 0;
}

/** How many sales of that amount a receipt and a client have. */
type Amounts = Map<string, number>;

function amountsOf(rows: readonly ReceiptRow[]): Amounts {
  const found: Amounts = new Map();
  for (const row of rows)
    if ((row.amount ?? 0) > 0)
      for (const key of keysOf(row, row.amount ?? 0)) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

/** Whether a sale is left that this row books back; it then is no other's. */
function take(sales: Amounts, row: ReceiptRow): boolean {
  const keys = keysOf(row, -(row.amount ?? 0));
  const found = keys.find((key) => (sales.get(key) ?? 0) > 0);
  if (found === undefined) return false;
  for (const key of keys) sales.set(key, (sales.get(key) ?? 0) - 1);
  return true;
}

function keysOf({ receipt, client }: ReceiptRow, amount: number): readonly string[] {
  const who = client === undefined ? '' : Object.values(client).join('\t').trim();
  const keys = receipt === '' ? [] : [`receipt\n${receipt}\n${amount}`];
  return who === '' ? keys : [...keys, `client\n${who}\n${amount}`];
}
