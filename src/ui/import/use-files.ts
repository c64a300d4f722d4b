// The files of an import, what is said of them, and the step that the person is at. Nothing is written here.
import { useMemo, useState } from 'preact/hooks';
import { headingsKey, type RememberedFile } from '../../core/imported/remembered-file';
import type { Result } from '../../core/result';
import type { FileContext } from '../../files/file-context';
import type { FileReading } from '../../files/file-reading';
import { isAnswered } from '../../files/file-reading';
import { type ColumnsRefusal, readFile } from '../../files/read-file';
import type { CallRefusal } from '../api';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useQuery } from '../use-query';
import { useWords } from '../words';
import type { ChosenFile, ReadyFile, Unreadable } from './chosen-file';
import { openFiles } from './open-files';
import { toRemember, withMemory } from './remembering';
import { USUAL_TILL } from './usual-till';

export type Step =
  | { readonly at: 'files' }
  /** The columns and questions of one file, by its place. */
  | { readonly at: 'columns'; readonly place: number }
  | { readonly at: 'review' };

export type Files = ReturnType<typeof useFiles>;

export function useFiles() {
  const { opened: sheet } = useSession();
  // Nothing waits for it: without an answer the file is read by its headings, and asked about.
  const memory = useQuery('remembered-files');
  const rememberFiles = useCommand('remember-files');
  const { language } = useWords();
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [unreadable, setUnreadable] = useState<readonly Unreadable[]>([]);
  const [isOpening, setIsOpening] = useState(false);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const [step, setStep] = useState<Step>({ at: 'files' });
  /** Null until somebody says it: then it is offered. */
  const [typed, setTyped] = useState<string | null>(null);
  const { currency, prices } = sheet.ruleset;
  const { today, zone, monthFirst } = sheet;
  const till = typed ?? offeredTill(files, memory.value?.files ?? []);
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
    const known = memory.value ?? (await memory.ask({}));
    const more = await openFiles(list, { language, zone, today });
    setIsOpening(false);
    setRefusal(more.refusal);
    const files = 'files' in known ? known.files : known.ok ? known.value.files : [];
    const opened = more.files.map((file) => withMemory(file, files, context));
    const isNew = (name: string) => !list.some((file) => file.name === name);
    setFiles((was) => [...was.filter(({ name }) => isNew(name)), ...opened]);
    setUnreadable((was) => [...was.filter(({ name }) => isNew(name)), ...more.unreadable]);
  }

  /** Those of which it is known what is in them. */
  const taken = useMemo(() => files.filter(({ kind }) => kind !== undefined), [files]);
  const ready = useMemo(
    () =>
      taken.flatMap((file): ReadyFile[] => {
        const reading = read(file);
        return reading.ok && isAnswered(reading.value) ? [{ file, reading: reading.value }] : [];
      }),
    [taken, read],
  );

  return {
    files,
    taken,
    unreadable,
    isOpening,
    refusal,
    step,
    till,
    setTill: setTyped,
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
    /** Keeps what was said of the files for the next ones like them; a failure costs an answer, and is not shown. */
    remember() {
      const told = taken.flatMap((file) => toRemember(file, context, till.trim()) ?? []);
      if (told.length === 0) return;
      const plain = told.map(({ columns, ...file }) => ({ ...file, columns: copied(columns) }));
      void rememberFiles.send({ files: plain });
    },
    again() {
      setFiles([]);
      setUnreadable([]);
      setRefusal(null);
      setStep({ at: 'files' });
    },
  };
}

/**
 * The name of the till whose files they are: of the last file with the same headings, else by the layout, else of the
 * last import. Files of two known tills have no name in common: each keeps its own.
 */
function offeredTill(files: readonly ChosenFile[], known: readonly RememberedFile[]): string {
  const sales = files.filter(({ kind }) => kind === 'receipts');
  const same = known.filter(({ headings }) =>
    sales.some(({ table }) => headingsKey(table.headings) === headings),
  );
  const layouts = [...new Set(sales.map((file) => file.till))];
  const last = (of: readonly RememberedFile[]) => of.flatMap(({ till = '' }) => till || []).pop();
  if (layouts.length > 1) return '';
  return last(same) ?? (layouts[0] || (last(known) ?? ''));
}

function copied(columns: RememberedFile['columns']): { [meaning: string]: number[] } {
  return Object.fromEntries(Object.entries(columns).map(([meaning, places]) => [meaning, [...places]]));
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
        const source = context.source === USUAL_TILL ? file.till || USUAL_TILL : context.source;
        const choice = { kind, mapping, answers, fileName: file.name };
        reading = readFile(file.table, choice, { ...context, source });
        known.set(file, reading);
      }
      return reading;
    };
  }, [context]);
}
