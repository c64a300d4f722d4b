// The files of services and products: planned and put into the catalog first, for it decides what a receipt's line is.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CatalogPlan } from '../../app/importing/plan-catalog';
import type { CatalogReading as CatalogRead } from '../../files/file-reading';
import type { CallRefusal } from '../api';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useQuery } from '../use-query';
import type { ChosenFile, ReadyFile } from './chosen-file';
import { putItems } from './put-items';

export type CatalogReading = {
  readonly file: ChosenFile;
  readonly read: CatalogRead;
  readonly plan: CatalogPlan;
};

export type Items = { readonly added: number; readonly changed: number };

export type CatalogStep =
  | { readonly at: 'reading' }
  /** One of the files could not be compared with the catalog: nothing goes on without it. */
  | { readonly at: 'failed' }
  | { readonly at: 'review'; readonly readings: readonly CatalogReading[] }
  | { readonly at: 'done'; readonly items: Items };

/** A failure and its file; what was written before it stays, and going on is safe. */
export type CatalogFailure = { readonly refusal: CallRefusal; readonly file: string };

const nothingPut: Items = { added: 0, changed: 0 };

export function useCatalogs(ready: readonly ReadyFile[]) {
  const { reload } = useSession();
  const { ask } = useQuery('plan-catalog');
  const { send } = useCommand('put-catalog');
  const [step, setStep] = useState<CatalogStep>({ at: 'reading' });
  const [failure, setFailure] = useState<CatalogFailure | null>(null);
  const begun = useRef(false);
  /** What is in the catalog so far, and of how many files. */
  const put = useRef({ files: 0, items: nothingPut });

  async function read(): Promise<void> {
    setFailure(null);
    setStep({ at: 'reading' });
    const readings: CatalogReading[] = [];
    for (const { file, reading } of ready) {
      if (reading.kind !== 'services' && reading.kind !== 'products') continue;
      const answer = await ask({ items: reading.items.map((item) => ({ ...item })) });
      if (!answer.ok) {
        setFailure({ refusal: answer.refusal, file: file.name });
        return setStep({ at: 'failed' });
      }
      readings.push({ file, read: reading, plan: answer.value });
    }
    setStep(readings.length > 0 ? { at: 'review', readings } : { at: 'done', items: nothingPut });
  }

  // Once, when the review is opened: what was read does not change while it is open.
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void read();
  });

  return {
    step,
    failure,
    read,
    /** Puts the files in, from the one that failed before. */
    async take(readings: readonly CatalogReading[]) {
      setFailure(null);
      setStep({ at: 'reading' });
      for (const { file, plan } of readings.slice(put.current.files)) {
        const answer = await putItems(plan.items, send);
        if (!answer.ok) {
          setFailure({ refusal: answer.refusal, file: file.name });
          return setStep({ at: 'review', readings });
        }
        const { files, items } = put.current;
        const { added, changed } = answer.value;
        put.current = {
          files: files + 1,
          items: { added: items.added + added, changed: items.changed + changed },
        };
      }
      await reload();
      setStep({ at: 'done', items: put.current.items });
    },
  };
}
