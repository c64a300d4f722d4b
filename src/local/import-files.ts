// Imports files of services, products, clients and receipts into a workbook, in the same portions as the sidebar.
import type { Day } from '../core/day';
import { bookingStates } from '../core/imported/imported-booking';
import type { Language } from '../core/language';
import type { Currency } from '../core/money';
import type { Result } from '../core/result';
import { type Mapping, type Meaning, meanings } from '../files/column-use';
import type { FileContext } from '../files/file-context';
import type {
  BookingsReading,
  CatalogReading,
  ClientsReading,
  FileReading,
  ReceiptsReading,
} from '../files/file-reading';
import type { Answers, Question } from '../files/question';
import { readFile } from '../files/read-file';
import type { Table } from '../files/read-table';
import { mappingOf } from '../files/recognise';
import type { JoinedBookings } from '../files/take-in/bookings';
import type { Intake, IntakePlan } from '../files/take-in/run';
import { catalogOf } from '../i18n/catalog';
import { localeFor } from '../i18n/locale';
import { type AnyRefusal, refusalSentence } from '../i18n/refusals';
import type { AddOn } from './add-on';
import { StepRefused, step } from './step';
import { intakeOf, planOf, type TakeInChoices, takeAll } from './take-in';

export type ImportFiles = {
  readonly services?: Table | undefined;
  readonly products?: Table | undefined;
  readonly clients?: Table | undefined;
  readonly receipts?: Table | undefined;
  readonly bookings?: readonly NamedTable[] | undefined;
};

/** A list of appointments, and what its file is called. */
export type NamedTable = { readonly name: string; readonly table: Table };

export type ImportChoices = TakeInChoices & {
  readonly answers?: Answers;
  /** Meanings said by heading: `Totaal` is `amount`; `''` for a column that is not used. */
  readonly columns?: { readonly [heading: string]: string };
};

type CatalogPlan = { items: unknown[]; [name: string]: unknown };

/** What the sheet says that the reading of a file depends on. */
export type Opened = {
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
  const { bookings: lists = [] } = files;
  if (files.clients === undefined && files.receipts === undefined && lists.length === 0) return done;
  const { clients, receipts, bookings, intake, plan } = planFiles(addOn, files, choices);
  const arrived = takeAll(addOn, intake, plan, progress);
  if (clients !== null) done.clients = { ...clients, ...arrived.clients };
  if (receipts !== null) {
    const { tooLong, recorded: meanwhile } = arrived.receipts;
    const invoices = plan.invoices.invoices.length;
    done.receipts = { ...receipts, invoices, tooLong, ...(meanwhile.length > 0 ? { meanwhile } : {}) };
  }
  if (bookings !== null) done.bookings = { ...bookings, ...arrived.bookings };
  return { ...done, series: arrived.series };
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

export type PlannedFiles = {
  /** What the files say and what taking them changes; null without such a file. */
  readonly clients: object | null;
  readonly receipts: object | null;
  readonly bookings: object | null;
  readonly intake: Intake;
  readonly plan: IntakePlan;
};

/** Reads files of clients, receipts and bookings and asks what taking them would change. @throws StepRefused */
export function planFiles(
  addOn: AddOn,
  { clients: listed, receipts: sold, bookings: lists = [] }: ImportFiles,
  choices: ImportChoices,
): PlannedFiles {
  const read = {
    clients: listed && readGiven<ClientsReading>(addOn, { table: listed, kind: 'clients' }, choices),
    receipts: sold && readGiven<ReceiptsReading>(addOn, { table: sold, kind: 'receipts' }, choices),
  };
  const booked = lists.map(({ name, table }) => ({
    name,
    read: readGiven<BookingsReading>(addOn, { table, kind: 'bookings', fileName: name }, choices),
  }));
  const brought = {
    clients: read.clients?.clients ?? [],
    invoices: read.receipts?.invoices ?? [],
    bookings: booked.map(({ name, read: { bookings } }) => ({ name, bookings })),
  };
  const intake = intakeOf(addOn, brought, choices);
  const plan = planOf(addOn, intake);
  return {
    clients: read.clients === undefined ? null : clientsReport(read.clients, plan),
    receipts: read.receipts === undefined ? null : receiptsReport(read.receipts, plan),
    bookings: booked.length === 0 ? null : bookingsReport(booked, intake.joined, plan),
    intake,
    plan,
  };
}

function clientsReport(
  { clients: _own, columns: _columns, ...read }: ClientsReading,
  plan: IntakePlan,
): object {
  return { ...read, ...plan.clients };
}

type BookedFile = { readonly name: string; readonly read: BookingsReading };

/** Of each file what is left out and refused, and what stands twice, by rows. */
function bookingsReport(
  files: readonly BookedFile[],
  { bookings, doubled, both, bothAre }: JoinedBookings,
  { bookings: plan }: IntakePlan,
): object {
  const states = Object.fromEntries(
    bookingStates.map((state) => [state, bookings.filter((booking) => booking.state === state).length]),
  );
  const place = ({ file, row }: { readonly file: string; readonly row: number }) => ({ file, row });
  return {
    files: files.map(({ name, read: { kind: _kind, columns: _columns, bookings: own, ...read } }) => ({
      name,
      bookings: own.length,
      ...read,
    })),
    states,
    twice: doubled.map(({ row, by }) => ({ ...place(row), as: place(by) })),
    both: { bookings: both.length, are: bothAre },
    ...plan,
    changed: plan.changed.length,
    newClients: plan.newClients.length,
    unfound: plan.unfound.length,
  };
}

/** With the rows and the money of the file and of what is taken. */
function receiptsReport(reading: ReceiptsReading, { invoices: planned }: IntakePlan): object {
  const { invoices: _own, columns: _columns, rows, total, leftOutTotal, refusedTotal, ...read } = reading;
  const { invoices: _taken, ...plan } = planned;
  return {
    ...read,
    ...plan,
    rows: { file: rows, ...plan.rows },
    totals: { file: total, leftOut: leftOutTotal, refused: refusedTotal, ...plan.totals },
  };
}

function portions<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  const found: (readonly Item[])[] = [];
  for (let first = 0; first < items.length; first += size) found.push(items.slice(first, first + size));
  return found;
}

/** What the sheet says of days, money and language. @throws StepRefused */
export function openedOf(addOn: AddOn): Opened {
  return step<Opened>(addOn.call('open', {}));
}

type Given = {
  readonly table: Table;
  readonly kind: FileReading['kind'];
  readonly fileName?: string;
};

/** What the file says, each refused row with its sentence. @throws StepRefused if it cannot be read, or leaves questions open */
function readGiven<Reading extends FileReading>(
  addOn: AddOn,
  { table, kind, fileName = '' }: Given,
  { source, answers = {}, columns = {} }: ImportChoices,
): Reading {
  const { today, zone, monthFirst, ruleset } = openedOf(addOn);
  const { currency, prices } = ruleset;
  const context: FileContext = { currency, prices, today, zone, monthFirst, source };
  const mapping = mappingWith(table, columns, mappingOf(table, kind, prices));
  const reading = understood(readFile(table, { kind, mapping, answers, fileName }, context), ruleset);
  const open = reading.questions.filter(({ answer }) => answer === null);
  const [question] = open;
  if (question !== undefined) {
    const refusal = { code: 'file-unanswered', question, questions: open };
    throw new StepRefused({ refusal, sentence: open.map(asked).join('\n') });
  }
  const { refusals } = catalogOf(ruleset.language);
  const format = localeFor(ruleset.language, currency);
  const refused = reading.refused.map((row) => ({
    ...row,
    reason: refusalSentence(refusals, row.refusal, format),
  }));
  return { ...reading, refused } as unknown as Reading;
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
    case 'nobody':
      return 'The file names no clients: all are walk-ins. Say --answer nobody=walk-in or nobody=leave-out.';
    case 'points':
      return `Points with decimals: ${question.samples.map(({ text }) => text).join(', ')}. Say --answer points=down, points=nearest or points=up.`;
    case 'kinds':
      return `Gift cards, tips or deposits, or items? ${question.words.join(', ')}. Say --answer kinds=apart or kinds=items.`;
    default:
      return `Say --answer ${question.about}=…`;
  }
}
