// Imports files of services, products and receipts into a workbook, in the same portions as the sidebar.
import type { Day } from '../core/day';
import type { Language } from '../core/language';
import type { Currency } from '../core/money';
import type { ReceiptNumbers } from '../core/receipt-id';
import type { Result } from '../core/result';
import type { DateOrder } from '../files/date-order';
import { type CatalogFileRefusal, readCatalog } from '../files/read-catalog';
import { type ReceiptsRead, type ReceiptsRefusal, readReceipts } from '../files/read-receipts';
import { catalogOf } from '../i18n/catalog';
import { localeFor } from '../i18n/locale';
import { refusalSentence } from '../i18n/refusals';
import type { AddOn, Refusal, Reply } from './add-on';

export type ImportFiles = {
  readonly services?: string | undefined;
  readonly products?: string | undefined;
  readonly receipts?: string | undefined;
};

export type ImportChoices = {
  /** The other till's name, stored in entries. */
  readonly source: string;
  readonly dateOrder: DateOrder | null;
  /** Whether the other till's numbers are unique or restart each day; null to decide from the file. */
  readonly receiptNumbers?: ReceiptNumbers | null;
  /** Import for the record only: nothing is earned. */
  readonly recordOnly: boolean;
};

/** A step was refused, by the api or because the file cannot be read; everything imported before it is kept. */
export class StepRefused extends Error {
  readonly refusal: Refusal;
  constructor({ refusal, sentence }: Pick<Extract<Reply, { ok: false }>, 'refusal' | 'sentence'>) {
    super(sentence);
    this.refusal = refusal;
  }
}

/** The part of an answer to one portion that is still needed. */
type Taken = { readonly tooLong: readonly unknown[] };
type CatalogPlan = { items: unknown[]; [name: string]: unknown };
type ReceiptsPlan = { invoices: unknown[]; [name: string]: unknown };

/** What the sheet says that the reading of a file depends on. */
type Opened = {
  readonly today: Day;
  readonly ruleset: { readonly currency: Currency; readonly language: Language };
};

const ITEMS_AT_ONCE = 1000;
const INVOICES_AT_ONCE = 100;

/** Imports files and reports what was read and taken. @throws StepRefused */
export function importFiles(
  addOn: AddOn,
  files: ImportFiles,
  choices: ImportChoices,
  progress: (done: number, all: number) => void = () => {},
): { readonly [part: string]: unknown } {
  const opened = step<Opened>(addOn.call('open', {}));
  const done: { [part: string]: unknown } = {};
  for (const kind of ['service', 'product'] as const) {
    const text = files[`${kind}s`];
    if (text !== undefined) done[`${kind}s`] = importCatalog(addOn, { text, kind }, opened);
  }
  if (files.receipts !== undefined) {
    const { plan, ...read } = planReceipts(addOn, files.receipts, choices);
    done.receipts = { ...read, ...takeReceipts(addOn, plan, choices, progress) };
  }
  return done;
}

function importCatalog(
  addOn: AddOn,
  file: { readonly text: string; readonly kind: 'service' | 'product' },
  { ruleset }: Opened,
): unknown {
  const { items: found, ...read } = readStep(readCatalog(file, ruleset.currency), ruleset);
  const { items, ...plan } = step<CatalogPlan>(addOn.call('plan-catalog', { items: found }));
  for (const portion of portions(items, ITEMS_AT_ONCE)) step(addOn.call('put-catalog', { items: portion }));
  return { ...read, ...plan };
}

export type PlannedReceipts = Omit<ReceiptsRead, 'invoices'> & { readonly plan: ReceiptsPlan };

/** Reads a file of receipts and asks what taking it would change. @throws StepRefused */
export function planReceipts(addOn: AddOn, text: string, choices: ImportChoices): PlannedReceipts {
  const { today, ruleset } = step<Opened>(addOn.call('open', {}));
  const { source, dateOrder, receiptNumbers = null, recordOnly } = choices;
  const file = { text, source, dateOrder, receiptNumbers, today };
  const { invoices, ...read } = readStep(readReceipts(file, ruleset.currency), ruleset);
  return { ...read, plan: step<ReceiptsPlan>(addOn.call('plan-receipts', { invoices, recordOnly })) };
}

function takeReceipts(
  addOn: AddOn,
  { invoices, ...rest }: ReceiptsPlan,
  { recordOnly }: ImportChoices,
  progress: (done: number, all: number) => void,
): object {
  const tooLong: unknown[] = [];
  let done = 0;
  for (const portion of portions(invoices, INVOICES_AT_ONCE)) {
    tooLong.push(...step<Taken>(addOn.call('take-receipts', { invoices: portion, recordOnly })).tooLong);
    done += portion.length;
    progress(done, invoices.length);
  }
  return { plan: rest, invoices: invoices.length, tooLong };
}

function portions<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  const found: (readonly Item[])[] = [];
  for (let first = 0; first < items.length; first += size) found.push(items.slice(first, first + size));
  return found;
}

function step<Answer>(reply: Reply): Answer {
  if (!reply.ok) throw new StepRefused(reply);
  return reply.value as Answer;
}

/** What was read, or the refusal of the whole file with its sentence in the sheet's language. */
function readStep<Read>(
  read: Result<Read, ReceiptsRefusal | CatalogFileRefusal>,
  { language, currency }: Opened['ruleset'],
): Read {
  if (read.ok) return read.value;
  const sentence = refusalSentence(catalogOf(language).refusals, read.refusal, localeFor(language, currency));
  throw new StepRefused({ refusal: read.refusal, sentence });
}
