// Reads another till's receipts into invoices: every row is taken, left out for a reason or refused, and every cent is
// accounted for.
import type { ImportedInvoice } from '../core/imported/imported-invoice';
import type { ReceiptNumbers } from '../core/invoice/receipt-id';
import { type AmountContext, amountParts } from './amount-text';
import { cellAt, type Mapping, missingIn, type Places, placesOf } from './column-use';
import { withCounterRows } from './counter-rows';
import { currencyFound } from './currency-signs';
import { decideDates } from './date-order';
import { decideMarks } from './decimal-mark';
import type { FileContext } from './file-context';
import type { LeftOutRow, OwnKind, ReceiptsReading } from './file-reading';
import { gatherInvoices } from './gather-invoices';
import { withPercents } from './percent-column';
import type { Answers, Question } from './question';
import type { Table, TableRow } from './read-table';
import { decideMoney, discountsOf } from './receipt-money';
import { guessedNumbers, numberOnDays } from './receipt-numbers';
import { type ReceiptRow, readReceiptRow } from './receipt-row';
import { runsOf } from './receipt-runs';
import type { OwnWords } from './recognise';
import { type RowRefusal, refusedRow, shownText } from './refused-row';
import { isTotalsRow } from './totals-row';

/**
 * Reads a table of receipt lines. An invoice is one (receipt, client), of one day if the till's numbers restart. A
 * refused row causes its whole invoice to be refused, so points are never computed on half an invoice.
 */
export function readReceipts(
  table: Table,
  mapping: Mapping,
  {
    answers,
    words,
    context,
  }: { readonly answers: Answers; readonly words: OwnWords; readonly context: FileContext },
): Omit<ReceiptsReading, 'columns'> {
  const places = placesOf(mapping);
  const given = withPercents(table, places);
  const runs = runsOf(given.rows, places, (row) => isBelowTable(row) || isTotalsRow(row, places));
  const dates = { zone: context.zone, latestYear: Number(context.today.slice(0, 4)) + 1 };
  const ordered = decideDates(
    runs.map(({ source, date }) => ({ row: source.row, text: date })),
    dates,
    answers.dates,
  );
  const marked = decideMarks(moneyTexts(given, places), context.currency, answers.marks);
  const currency = foreignCurrency(table, places, context, answers);
  const amounts: AmountContext = {
    currency: context.currency,
    mark: marked.mark,
    anyCurrency: currency?.answer === 'take',
  };
  const money = decideMoney(runs, places, amounts, answers.totals);
  const reading = {
    places,
    headings: table.headings,
    words,
    way: money.way,
    orderDiscounts: discountsOf(runs, money.way, { places, context: amounts }),
    amounts,
    dates,
    dateOrder: ordered.order ?? 'dmy',
    answers,
    today: context.today,
  };
  const seen = new Set<number>();
  const read = runs.map((row) => {
    const one = readReceiptRow(row, !seen.has(row.run), reading);
    if (one.leftOut === null) seen.add(row.run);
    return one;
  });
  const rows = numbered(withCounterRows(read, answers), places);
  const sold = rows.filter(({ leftOut }) => leftOut === null);
  const onSeveralDays = numberOnDays(sold);
  const receiptNumbers = answers.numbers ?? guessedNumbers(onSeveralDays);
  const { invoices, refusals } = gatherInvoices(sold, context.source, receiptNumbers);
  const questions = [
    ordered.question,
    marked.question,
    currency,
    money.question,
    voidQuestion(rows, answers),
    nobodyQuestion(rows, answers, missingIn('receipts', mapping).includes('client')),
    kindsQuestion(rows, answers),
    numbersQuestion(onSeveralDays, receiptNumbers),
  ].filter((question): question is Question => question !== null);
  const isOpen = questions.some(({ answer }) => answer === null);
  return {
    kind: 'receipts',
    invoices: isOpen ? [] : invoices,
    rows: table.rows.length,
    leftOut: rows.flatMap(leftOutRow),
    // While a question is open, a row may be refused for its answer's sake alone.
    refused: isOpen
      ? []
      : sold.flatMap((row) => {
          const refusal = refusals.get(row.row);
          return refusal === undefined ? [] : [refusedRow(row, refusal)];
        }),
    questions,
    ...totalsOf(rows, refusals),
    ownKinds: ownKindsOf(invoices),
    firstDay: invoices[0]?.invoice.day ?? '',
    lastDay: invoices[invoices.length - 1]?.invoice.day ?? '',
    receiptNumbers,
    onSeveralDays,
  };
}

function isBelowTable(row: TableRow): boolean {
  return row.cells.filter((cell) => cell !== '').length < 2;
}

const MONEY = ['amount', 'unitPrice', 'receiptTotal', 'discount', 'receiptDiscount'] as const;

function moneyTexts(
  { rows }: Table,
  places: Places,
): readonly { readonly row: number; readonly text: string }[] {
  const columns = [...MONEY.map((meaning) => places[meaning]), ...places.taxes].filter(
    (at) => at !== undefined,
  );
  return rows.flatMap((row) =>
    row.fault === null ? columns.map((at) => ({ row: row.row, text: cellAt(row, at) })) : [],
  );
}

/** Asked only if every amount that names a currency names one that is not the salon's. */
function foreignCurrency(
  { rows }: Table,
  places: Places,
  { currency }: FileContext,
  answers: Answers,
): Extract<Question, { readonly about: 'currency' }> | null {
  const found = new Set<string>();
  for (const row of rows) {
    if (row.fault !== null) continue;
    const sign =
      cellAt(row, places.currency) ||
      signOf(cellAt(row, places.amount ?? places.unitPrice ?? places.receiptTotal));
    if (sign !== '') found.add(sign);
  }
  const signs = [...found];
  const [first] = signs;
  if (first === undefined || !signs.every((sign) => currencyFound(sign, currency) === 'other')) return null;
  return { about: 'currency', answer: answers.currency ?? 'refuse', found: first, own: currency.code };
}

function signOf(text: string): string {
  return amountParts(text)?.currency ?? '';
}

/**
 * Receipts by their day and time where the till writes no number: of one client and minute, or of one client and day.
 * A walk-in's row without a time is a receipt of its own.
 */
function numbered(rows: readonly ReceiptRow[], places: Places): readonly ReceiptRow[] {
  if (places.receipt !== undefined) return rows;
  const walkIns = new Map<string, number>();
  return rows.map((row) => {
    const { day, time, nobodyWord, leftOut } = row;
    if (day === undefined || leftOut !== null) return row;
    if (time !== '') return { ...row, receipt: `${day} ${time}` };
    if (nobodyWord === undefined) return { ...row, receipt: day };
    const count = (walkIns.get(day) ?? 0) + 1;
    walkIns.set(day, count);
    return { ...row, receipt: `${day} #${count}` };
  });
}

const MOST_WORDS = 6;

function voidQuestion(rows: readonly ReceiptRow[], answers: Answers): Question | null {
  const found = rows.filter(({ voidWord, leftOut }) => voidWord !== '' && leftOut !== 'total');
  if (found.length === 0) return null;
  const words = [...new Set(found.map(({ voidWord }) => voidWord))].slice(0, MOST_WORDS);
  return { about: 'voids', answer: answers.voids ?? 'leave-out', rows: found.length, words };
}

function nobodyQuestion(
  rows: readonly ReceiptRow[],
  answers: Answers,
  isWithoutColumn: boolean,
): Question | null {
  const found = rows.filter(
    ({ nobodyWord, leftOut }) => nobodyWord !== undefined && (leftOut === null || leftOut === 'nobody'),
  );
  if (found.length === 0) return null;
  if (isWithoutColumn)
    return { about: 'nobody', answer: answers.nobody ?? null, rows: found.length, words: [] };
  const words = [...new Set(found.map(({ nobodyWord }) => nobodyWord ?? ''))].slice(0, MOST_WORDS);
  return { about: 'nobody', answer: answers.nobody ?? 'walk-in', rows: found.length, words };
}

function kindsQuestion(rows: readonly ReceiptRow[], answers: Answers): Question | null {
  const found = rows.filter(
    ({ doubt, leftOut }) => doubt !== '' && (leftOut === null || leftOut === 'deposit'),
  );
  if (found.length === 0) return null;
  const words = [...new Set(found.map(({ doubt }) => doubt))].slice(0, MOST_WORDS);
  return { about: 'kinds', answer: answers.kinds ?? null, rows: found.length, words };
}

function numbersQuestion(found: ReceiptsReading['onSeveralDays'], answer: ReceiptNumbers): Question | null {
  return found === null ? null : { about: 'numbers', answer, receipt: found.receipt, days: found.days };
}

function leftOutRow({ row, text, amount, leftOut }: ReceiptRow): readonly LeftOutRow[] {
  return leftOut === null ? [] : [{ row, text: shownText(text), why: leftOut, amount }];
}

function totalsOf(rows: readonly ReceiptRow[], refusals: ReadonlyMap<number, RowRefusal>) {
  let total = 0;
  let leftOutTotal = 0;
  let refusedTotal = 0;
  let unreadableAmounts = 0;
  for (const { row, amount, leftOut } of rows) {
    // A totals row adds the others up: its money is theirs.
    if (leftOut === 'total') continue;
    if (amount === undefined && leftOut === null) unreadableAmounts++;
    total += amount ?? 0;
    if (leftOut !== null) leftOutTotal += amount ?? 0;
    else if (refusals.has(row)) refusedTotal += amount ?? 0;
  }
  return { total, leftOutTotal, refusedTotal, unreadableAmounts };
}

/** Lines that are not plain sales; what a receipt that only gives back has on it is a return. */
function ownKindsOf(invoices: readonly ImportedInvoice[]): readonly OwnKind[] {
  const found = new Map<OwnKind['kind'], { rows: number; amount: number }>();
  for (const { invoice, isReturn } of invoices)
    for (const { kind, amount } of invoice.lines) {
      const own = kind === 'deduction' ? (isReturn ? 'return' : 'discount') : kind;
      if (own !== 'return' && own !== 'discount' && own !== 'tip' && own !== 'giftcard') continue;
      const sum = found.get(own) ?? { rows: 0, amount: 0 };
      found.set(own, { rows: sum.rows + 1, amount: sum.amount + amount });
    }
  return [...found].map(([kind, sum]) => ({ kind, ...sum }));
}
