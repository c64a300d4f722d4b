// Imports files of services, products and receipts into a workbook, in the same portions as the sidebar.
import type { Day } from '../core/day';
import type { Language } from '../core/language';
import type { Currency } from '../core/money';
import type { Result } from '../core/result';
import { type Mapping, type Meaning, meanings } from '../files/column-use';
import type { FileContext } from '../files/file-context';
import {
  type CatalogReading,
  type FileReading,
  isAnswered,
  type ReceiptsReading,
} from '../files/file-reading';
import type { Answers, Question } from '../files/question';
import { readFile } from '../files/read-file';
import type { Table } from '../files/read-table';
import { mappingOf } from '../files/recognise';
import { catalogOf } from '../i18n/catalog';
import { localeFor } from '../i18n/locale';
import { type AnyRefusal, refusalSentence } from '../i18n/refusals';
import type { AddOn, Refusal, Reply } from './add-on';

export type ImportFiles = {
  readonly services?: Table | undefined;
  readonly products?: Table | undefined;
  readonly receipts?: Table | undefined;
};

export type ImportChoices = {
  /** The other till's name, stored in entries. */
  readonly source: string;
  /** Import for the record only: nothing is earned. */
  readonly recordOnly: boolean;
  readonly answers?: Answers;
  /** Meanings said by heading: `Totaal` is `amount`; `''` for a column that is not used. */
  readonly columns?: { readonly [heading: string]: string };
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
  readonly zone: string;
  readonly monthFirst: boolean;
  readonly ruleset: {
    readonly currency: Currency;
    readonly prices: 'with' | 'without';
    readonly language: Language;
  };
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
  const done: { [part: string]: unknown } = {};
  for (const kind of ['services', 'products'] as const) {
    const table = files[kind];
    if (table !== undefined) done[kind] = importCatalog(addOn, { table, kind }, choices);
  }
  if (files.receipts !== undefined) {
    const { plan, ...read } = planReceipts(addOn, files.receipts, choices);
    done.receipts = { ...reportOf(read, plan), ...takeReceipts(addOn, plan, choices, progress) };
  }
  return done;
}

function importCatalog(
  addOn: AddOn,
  { table, kind }: { readonly table: Table; readonly kind: 'services' | 'products' },
  choices: ImportChoices,
): unknown {
  const {
    items: found,
    columns: _columns,
    ...read
  } = readGiven<CatalogReading>(addOn, { table, kind }, choices);
  const { items, ...plan } = step<CatalogPlan>(addOn.call('plan-catalog', { items: found }));
  for (const portion of portions(items, ITEMS_AT_ONCE)) step(addOn.call('put-catalog', { items: portion }));
  return { ...read, ...plan };
}

type PlannedReceipts = Omit<ReceiptsReading, 'invoices' | 'columns'> & { readonly plan: ReceiptsPlan };

/** Reads a file of receipts and asks what taking it would change. @throws StepRefused */
export function planReceipts(addOn: AddOn, table: Table, choices: ImportChoices): PlannedReceipts {
  const {
    invoices,
    columns: _columns,
    ...read
  } = readGiven<ReceiptsReading>(addOn, { table, kind: 'receipts' }, choices);
  const command = { invoices, recordOnly: choices.recordOnly };
  return { ...read, plan: step<ReceiptsPlan>(addOn.call('plan-receipts', command)) };
}

function takeReceipts(
  addOn: AddOn,
  { invoices }: ReceiptsPlan,
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
  return { invoices: invoices.length, tooLong };
}

/** What the file says and what taking it changes, with the rows and the money of both. */
export function reportOf(
  read: Omit<PlannedReceipts, 'plan'>,
  { invoices: _own, ...plan }: ReceiptsPlan,
): object {
  const { rows, total, leftOutTotal, refusedTotal, ...rest } = read;
  return {
    ...rest,
    ...plan,
    rows: { file: rows, ...(plan.rows as object) },
    totals: { file: total, leftOut: leftOutTotal, refused: refusedTotal, ...(plan.totals as object) },
  };
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

/** What the sheet says of money and language. @throws StepRefused */
export function rulesetOf(addOn: AddOn): Opened['ruleset'] {
  return step<Opened>(addOn.call('open', {})).ruleset;
}

type Given = { readonly table: Table; readonly kind: FileReading['kind'] };

/** What the file says. @throws StepRefused if it cannot be read, or leaves a question open */
export function readGiven<Reading extends FileReading>(
  addOn: AddOn,
  { table, kind }: Given,
  { source, answers = {}, columns = {} }: ImportChoices,
): Reading {
  const { today, zone, monthFirst, ruleset } = step<Opened>(addOn.call('open', {}));
  const { currency, prices } = ruleset;
  const context: FileContext = { currency, prices, today, zone, monthFirst, source };
  const mapping = mappingWith(table, columns, mappingOf(table, kind, prices));
  const reading = understood(readFile(table, { kind, mapping, answers }, context), ruleset);
  const open = reading.questions.find(({ answer }) => answer === null);
  if (!isAnswered(reading) && open !== undefined)
    throw new StepRefused({ refusal: { code: 'file-unanswered', question: open }, sentence: asked(open) });
  return reading as Reading;
}

/** What was read, or the refusal with its sentence in the sheet's language. @throws StepRefused */
export function understood<Read, Refused extends AnyRefusal>(
  read: Result<Read, Refused>,
  { language, currency }: Opened['ruleset'],
): Read {
  if (read.ok) return read.value;
  const { refusals } = catalogOf(language);
  const sentence = refusalSentence(refusals, read.refusal, localeFor(language, currency));
  throw new StepRefused({ refusal: read.refusal, sentence });
}

function mappingWith(
  table: Table,
  columns: { readonly [heading: string]: string },
  guessed: Mapping,
): Mapping {
  const known: readonly string[] = Object.values(meanings).flat();
  const told = new Map(
    Object.entries(columns).map(([heading, meaning]) => {
      const wanted = known.includes(meaning) ? (meaning as Meaning) : null;
      return [heading, wanted] as const;
    }),
  );
  const moved = [...told.values()];
  return table.headings.map((heading, at) => {
    const meaning = told.get(heading);
    if (meaning !== undefined) return meaning;
    const own = guessed[at] ?? null;
    return own !== null && own !== 'tax' && moved.includes(own) ? null : own;
  });
}

/** A question on the command line, with the word that answers it. */
function asked(question: Question): string {
  switch (question.about) {
    case 'dates': {
      const dates = [...question.samples, ...question.proofs].map(({ text, row }) => `${text} (row ${row})`);
      return `Day or month first? The file does not tell: ${dates.join(', ')}. Say --answer dates=dmy or dates=mdy.`;
    }
    case 'marks':
      return `Which mark has the decimals? ${question.samples.map(({ text }) => text).join(', ')}. Say --answer marks=. or marks=,`;
    case 'totals':
      return `${question.text} stands on ${question.lines} lines of receipt ${question.receipt}: the price of each, or the receipt’s total? Say --answer totals=line or totals=receipt.`;
    default:
      return `Say --answer ${question.about}=…`;
  }
}
