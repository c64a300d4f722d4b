// Imports files of services, products and receipts into a workbook, in the same portions as the sidebar.
import type { AddOn, Refusal, Reply } from './add-on';

export type ImportFiles = {
  readonly services?: string | undefined;
  readonly products?: string | undefined;
  readonly receipts?: string | undefined;
};

export type ImportChoices = {
  /** The other till's name, stored in entries. */
  readonly source: string;
  readonly dateOrder: string | null;
  /** Whether the other till's numbers are unique or restart each day; null to decide from the file. */
  readonly receiptNumbers?: string | null;
  /** Import for the record only: nothing is earned. */
  readonly recordOnly: boolean;
};

/** The api refused a step; everything imported before it is kept. */
export class StepRefused extends Error {
  readonly refusal: Refusal;
  constructor({ refusal, sentence }: Extract<Reply, { ok: false }>) {
    super(sentence);
    this.refusal = refusal;
  }
}

type CatalogPlan = { items: unknown[]; rows: number; refused: unknown[] };
/** The part of an answer to one portion that is still needed. */
type Taken = { readonly tooLong: readonly unknown[] };
type ReceiptsPlan = { invoices: unknown[]; [name: string]: unknown };

const ITEMS_AT_ONCE = 1000;
const INVOICES_AT_ONCE = 100;

/** Imports files and reports what was read and taken. @throws StepRefused */
export function importFiles(
  addOn: AddOn,
  files: ImportFiles,
  choices: ImportChoices,
  progress: (done: number, all: number) => void = () => {},
): { readonly [part: string]: unknown } {
  const done: { [part: string]: unknown } = {};
  for (const kind of ['service', 'product'] as const) {
    const text = files[`${kind}s`];
    if (text !== undefined) done[`${kind}s`] = importCatalog(addOn, text, kind);
  }
  if (files.receipts !== undefined) done.receipts = importReceipts(addOn, files.receipts, choices, progress);
  return done;
}

function importCatalog(addOn: AddOn, text: string, kind: 'service' | 'product'): unknown {
  const { items, ...plan } = step<CatalogPlan>(addOn.call('plan-catalog', { text, kind }));
  for (const portion of portions(items, ITEMS_AT_ONCE)) step(addOn.call('put-catalog', { items: portion }));
  return plan;
}

function importReceipts(
  addOn: AddOn,
  text: string,
  choices: ImportChoices,
  progress: (done: number, all: number) => void,
): unknown {
  const plan = step<ReceiptsPlan>(addOn.call('plan-receipts', { text, ...choices }));
  const { invoices, ...rest } = plan;
  const { recordOnly } = choices;
  const tooLong: unknown[] = [];
  let done = 0;
  for (const portion of portions(invoices, INVOICES_AT_ONCE)) {
    tooLong.push(...step<Taken>(addOn.call('take-receipts', { invoices: portion, recordOnly })).tooLong);
    done += portion.length;
    progress(done, invoices.length);
  }
  return { ...rest, invoices: invoices.length, tooLong };
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
