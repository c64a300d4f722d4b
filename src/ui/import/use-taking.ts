// Taking in what was read: the catalog first, for it decides what a receipt's line is; then receipts, after a review.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import type { CatalogPlan } from '../../app/importing/plan-catalog';
import type { ReceiptsPlan } from '../../app/importing/plan-receipts';
import type {
  CatalogReading as CatalogRead,
  ReceiptsReading as ReceiptsRead,
} from '../../files/file-reading';
import type { CallRefusal } from '../api';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useQuery } from '../use-query';
import type { ChosenFile, ReadyFile } from './chosen-file';
import { type Progress, putItems, takeInvoices } from './take';

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

export type TakingStep =
  | { readonly at: 'reading' }
  | { readonly at: 'catalog'; readonly readings: readonly CatalogReading[] }
  | { readonly at: 'receipts'; readonly readings: readonly ReceiptsReading[] }
  | { readonly at: 'taking'; readonly progress: Progress; readonly running: boolean }
  | { readonly at: 'done'; readonly progress: Progress };

/** A failure and its file; earlier writes are kept, and continuing is safe. */
export type Failure = { readonly refusal: CallRefusal; readonly file: string };

export type Taking = ReturnType<typeof useTaking>;

export function useTaking(ready: readonly ReadyFile[]) {
  const { clients, reload } = useSession();
  const planCatalog = useQuery('plan-catalog');
  const planReceipts = useQuery('plan-receipts');
  const putCatalog = useCommand('put-catalog');
  const takeReceipts = useCommand('take-receipts');
  const [step, setStep] = useState<TakingStep>({ at: 'reading' });
  const [recordOnly, setRecordOnly] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const stop = useRef(false);
  const items = useRef({ added: 0, changed: 0 });
  const begun = useRef(false);

  function fail(refusal: CallRefusal, file: string, back: TakingStep): void {
    setFailure({ refusal, file });
    setStep(back);
  }

  async function readCatalogs(): Promise<void> {
    setFailure(null);
    const readings: CatalogReading[] = [];
    for (const { file, reading } of ready) {
      if (reading.kind !== 'services' && reading.kind !== 'products') continue;
      const answer = await planCatalog.ask({ items: reading.items.map((item) => ({ ...item })) });
      if (!answer.ok) return fail(answer.refusal, file.name, { at: 'catalog', readings });
      readings.push({ file, read: reading, plan: answer.value });
    }
    if (readings.length > 0) setStep({ at: 'catalog', readings });
    else await readReceipts({ recordOnly });
  }

  async function readReceipts(how: { readonly recordOnly: boolean }): Promise<void> {
    setFailure(null);
    setStep({ at: 'reading' });
    const readings: ReceiptsReading[] = [];
    for (const { file, reading } of ready) {
      if (reading.kind !== 'receipts') continue;
      const invoices = reading.invoices as unknown as CommandOf<'plan-receipts'>['invoices'];
      const answer = await planReceipts.ask({ invoices, recordOnly: how.recordOnly });
      if (!answer.ok) return fail(answer.refusal, file.name, { at: 'receipts', readings });
      readings.push({ file, read: reading, plan: answer.value });
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

  // Once, when the review is opened: what was read does not change while it is open.
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void readCatalogs();
  });

  return {
    step,
    recordOnly,
    failure,
    async takeCatalog(readings: readonly CatalogReading[]) {
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
