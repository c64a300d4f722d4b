// The files of an import, what is said of them, and the step that the person is at. Nothing is written here.
import { useMemo, useState } from 'preact/hooks';
import type { Result } from '../../core/result';
import type { FileContext } from '../../files/file-context';
import type { FileReading } from '../../files/file-reading';
import { isAnswered } from '../../files/file-reading';
import { type ColumnsRefusal, readFile } from '../../files/read-file';
import type { CallRefusal } from '../api';
import { useSession } from '../session';
import { useWords } from '../words';
import type { ChosenFile, ReadyFile, Unreadable } from './chosen-file';
import { openFiles } from './open-files';
import { USUAL_TILL } from './usual-till';

export type Step =
  | { readonly at: 'files' }
  /** The columns and questions of one file, by its place. */
  | { readonly at: 'columns'; readonly place: number }
  | { readonly at: 'review' };

export type Files = ReturnType<typeof useFiles>;

export function useFiles() {
  const { opened } = useSession();
  const { language } = useWords();
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [unreadable, setUnreadable] = useState<readonly Unreadable[]>([]);
  const [isOpening, setIsOpening] = useState(false);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const [step, setStep] = useState<Step>({ at: 'files' });
  const [till, setTill] = useState(USUAL_TILL);
  const { currency, prices } = opened.ruleset;
  const { today, zone, monthFirst } = opened;
  const context = useMemo<FileContext>(
    () => ({ currency, prices, today, zone, monthFirst, source: till.trim() || USUAL_TILL }),
    [currency, prices, today, zone, monthFirst, till],
  );
  const read = useReading(context);

  function change(id: string, part: Partial<ChosenFile>): void {
    setFiles((was) => was.map((file) => (file.id === id ? { ...file, ...part, isRemembered: false } : file)));
  }

  async function add(list: readonly File[]): Promise<void> {
    setIsOpening(true);
    setRefusal(null);
    const more = await openFiles(list, language);
    setIsOpening(false);
    setRefusal(more.refusal);
    const isNew = (name: string) => !list.some((file) => file.name === name);
    setFiles((was) => [...was.filter(({ name }) => isNew(name)), ...more.files]);
    setUnreadable((was) => [...was.filter(({ name }) => isNew(name)), ...more.unreadable]);
  }

  /** Files that are taken: bookings are left aside. */
  const taken = files.filter(({ kind }) => kind !== undefined && kind !== 'bookings');
  const ready = taken.flatMap((file): ReadyFile[] => {
    const reading = read(file);
    return reading.ok && isAnswered(reading.value) ? [{ file, reading: reading.value }] : [];
  });

  return {
    files,
    taken,
    unreadable,
    isOpening,
    refusal,
    step,
    till,
    setTill,
    context,
    /** What the file says with what is said of it so far. */
    read,
    ready,
    add,
    change,
    remove(id: string) {
      setFiles(files.filter((file) => file.id !== id));
      setUnreadable(unreadable.filter((file) => file.id !== id));
    },
    go: setStep,
    again() {
      setFiles([]);
      setUnreadable([]);
      setRefusal(null);
      setStep({ at: 'files' });
    },
  };
}

type Reading = Result<FileReading, ColumnsRefusal>;

/** Reads a file once for all that is said of it: a long one takes a second. */
function useReading(context: FileContext): (file: ChosenFile) => Reading {
  return useMemo(() => {
    const known = new Map<ChosenFile, Reading>();
    return (file) => {
      let reading = known.get(file);
      if (reading === undefined) {
        const { kind = 'bookings', mapping, answers } = file;
        reading = readFile(file.table, { kind, mapping, answers }, context);
        known.set(file, reading);
      }
      return reading;
    };
  }, [context]);
}
