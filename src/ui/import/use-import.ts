// The steps of an import: choose, read, review, take. Nothing is written before the review.
import { useRef, useState } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import type { CatalogPlan } from '../../app/importing/plan-catalog';
import type { ReceiptsPlan } from '../../app/importing/plan-receipts';
import type { ReceiptNumbers } from '../../core/receipt-id';
import type { DateOrder } from '../../files/date-order';
import { type CatalogFileRefusal, type CatalogRead, readCatalog } from '../../files/read-catalog';
import {
  type ReceiptsRead,
  type ReceiptsRefusal,
  readReceipts as readReceiptsFile,
} from '../../files/read-receipts';
import type { CallRefusal } from '../api';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useQuery } from '../use-query';
import type { ChosenFile } from './chosen-file';
import { type Progress, putItems, takeInvoices } from './take';
import { USUAL_TILL } from './usual-till';

export type CatalogReading = {
  readonly file: ChosenFile;
  readonly read: CatalogRead;
  readonly plan: CatalogPlan;
};
export type ReceiptsReading = {
  readonly file: ChosenFile;
  readonly read: ReceiptsRead;
  readonly plan: ReceiptsPlan;
};

export type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'reading' }
  | { readonly at: 'catalog'; readonly readings: readonly CatalogReading[] }
  | { readonly at: 'dates'; readonly file: ChosenFile; readonly samples: readonly string[] }
  | { readonly at: 'receipts'; readonly readings: readonly ReceiptsReading[] }
  | { readonly at: 'taking'; readonly progress: Progress; readonly running: boolean }
  | { readonly at: 'done'; readonly progress: Progress };

/** A failure and its file; earlier writes are kept, and continuing is safe. */
export type Failure = {
  readonly refusal: CallRefusal | ReceiptsRefusal | CatalogFileRefusal;
  readonly file: string;
};

export function useImport() {
  const { clients, reload, opened } = useSession();
  const planCatalog = useQuery('plan-catalog');
  const planReceipts = useQuery('plan-receipts');
  const putCatalog = useCommand('put-catalog');
  const takeReceipts = useCommand('take-receipts');
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [recordOnly, setRecordOnly] = useState(false);
  const [till, setTill] = useState(USUAL_TILL);
  const [failure, setFailure] = useState<Failure | null>(null);
  const orders = useRef(new Map<string, DateOrder>());
  const numbers = useRef(new Map<string, ReceiptNumbers>());
  const stop = useRef(false);
  const items = useRef({ added: 0, changed: 0 });
  const receipts = files.filter(({ kind }) => kind === 'receipts');
  const lists = files.filter(({ kind }) => kind !== 'receipts');

  function fail(refusal: Failure['refusal'], file: string, back: Step): void {
    setFailure({ refusal, file });
    setStep(back);
  }

  /** Catalogs first: they decide what a receipt's line is, and so what it earns. */
  async function read(): Promise<void> {
    setFailure(null);
    setStep({ at: 'reading' });
    const readings: CatalogReading[] = [];
    for (const file of lists) {
      const kind = file.kind === 'products' ? 'product' : 'service';
      const read = readCatalog({ text: file.text, kind }, opened.ruleset.currency);
      if (!read.ok) return fail(read.refusal, file.name, { at: 'choose' });
      const answer = await planCatalog.ask({ items: read.value.items.map((item) => ({ ...item })) });
      if (!answer.ok) return fail(answer.refusal, file.name, { at: 'choose' });
      readings.push({ file, read: read.value, plan: answer.value });
    }
    if (readings.length > 0) setStep({ at: 'catalog', readings });
    else await readReceipts({ recordOnly });
  }

  async function takeCatalog(readings: readonly CatalogReading[]): Promise<void> {
    setFailure(null);
    setStep({ at: 'reading' });
    for (const { file, plan } of readings) {
      const put = await putItems(plan.items, putCatalog.send);
      if (!put.ok) return fail(put.refusal, file.name, { at: 'catalog', readings });
      items.current = {
        added: items.current.added + put.value.added,
        changed: items.current.changed + put.value.changed,
      };
    }
    await reload();
    await readReceipts({ recordOnly });
  }

  async function readReceipts(how: { readonly recordOnly: boolean }): Promise<void> {
    setFailure(null);
    setStep({ at: 'reading' });
    const readings: ReceiptsReading[] = [];
    for (const file of receipts) {
      const read = readReceiptsFile(
        {
          text: file.text,
          source: till.trim() || USUAL_TILL,
          dateOrder: orders.current.get(file.name) ?? null,
          receiptNumbers: numbers.current.get(file.name) ?? null,
          today: opened.today,
        },
        opened.ruleset.currency,
      );
      if (!read.ok) {
        if (read.refusal.code === 'dates-ambiguous')
          return setStep({ at: 'dates', file, samples: read.refusal.samples });
        return fail(read.refusal, file.name, { at: 'choose' });
      }
      const invoices = read.value.invoices as unknown as CommandOf<'plan-receipts'>['invoices'];
      const answer = await planReceipts.ask({ invoices, recordOnly: how.recordOnly });
      if (!answer.ok) return fail(answer.refusal, file.name, { at: 'choose' });
      readings.push({ file, read: read.value, plan: answer.value });
    }
    if (readings.length > 0) setStep({ at: 'receipts', readings });
    else setStep({ at: 'done', progress: { ...nothingTaken, items: items.current } });
  }

  async function take(readings: readonly ReceiptsReading[], from?: Progress): Promise<void> {
    setFailure(null);
    stop.current = false;
    const invoices = from?.invoices ?? readings.flatMap(({ plan }) => plan.invoices);
    const start = from ?? { ...nothingTaken, invoices, items: items.current };
    setStep({ at: 'taking', progress: start, running: true });
    const { progress, refusal } = await takeInvoices(start, {
      send: takeReceipts.send,
      recordOnly,
      shown(reached) {
        setStep({ at: 'taking', progress: reached, running: true });
        return !stop.current;
      },
    });
    if (refusal !== null) setFailure({ refusal, file: '' });
    if (progress.next < invoices.length) return setStep({ at: 'taking', progress, running: false });
    setStep({ at: 'done', progress });
    clients.reload();
    await reload();
  }

  return {
    till,
    setTill,
    files,
    step,
    recordOnly,
    failure,
    add: (more: readonly ChosenFile[]) =>
      setFiles([...files.filter(({ name }) => !more.some((file) => file.name === name)), ...more]),
    remove: (name: string) => setFiles(files.filter((file) => file.name !== name)),
    setKind: (name: string, kind: ChosenFile['kind']) =>
      setFiles(files.map((file) => (file.name === name ? { ...file, kind } : file))),
    read,
    takeCatalog,
    chooseDates(file: ChosenFile, order: DateOrder) {
      orders.current.set(file.name, order);
      void readReceipts({ recordOnly });
    },
    /** Asks the api again, since the choice changes which rows are one receipt. */
    chooseNumbers(file: ChosenFile, choice: ReceiptNumbers) {
      numbers.current.set(file.name, choice);
      void readReceipts({ recordOnly });
    },
    /** Asks the api again: the invoices stay the same, the points change. */
    chooseHistory(how: { readonly recordOnly: boolean }) {
      setRecordOnly(how.recordOnly);
      void readReceipts(how);
    },
    take,
    stop() {
      stop.current = true;
    },
    goOn: (progress: Progress) => take([], progress),
    again() {
      setFiles([]);
      setFailure(null);
      items.current = { added: 0, changed: 0 };
      setStep({ at: 'choose' });
    },
  };
}

const nothingTaken: Progress = {
  invoices: [],
  next: 0,
  taken: 0,
  tooLong: [],
  skipped: 0,
  points: 0,
  items: { added: 0, changed: 0 },
};
