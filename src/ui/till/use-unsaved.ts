// The unsaved invoices for the till and for their list, and a warning before the page is closed with any.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { drawnDigits, inTime } from '../api';
import { momentNow } from '../moment';
import type { Wire } from '../sender';
import type { Session } from '../session';
import { wire } from '../use-command';
import { useLatest } from '../use-latest';
import type { RecordCommand } from './attempt';
import { tillFigures } from './figures';
import type { TillForm } from './form';
import { keepingOf } from './kept-unsaved';
import { isOpen, type Unsaved } from './unsaved';
import { type Answered, type UnsavedQueue, unsavedQueue } from './unsaved-queue';
import { whose } from './whose';

/** All others wait for this answer, in the sheet as on a phone. */
const timely: Wire = { ...wire, ask: (action, command, key) => inTime(wire.ask(action, command, key)) };

export type UnsavedInvoices = { readonly queue: UnsavedQueue; readonly items: readonly Unsaved[] };

/** @param answered the latest one is called */
export function useUnsaved({ opened }: Session, answered: { readonly current: Answered }): UnsavedInvoices {
  const latest = useLatest(opened);
  const [items, setItems] = useState<readonly Unsaved[]>([]);
  const queue = useMemo(
    () =>
      unsavedQueue({
        wire: timely,
        keeping: keepingOf(drawnDigits(8), whose),
        attemptOf: (form, command) => attemptAgain(form, command, latest.current),
        answered: (...answer) => answered.current(...answer),
      }),
    [],
  );
  useEffect(() => {
    setItems(queue.items());
    return queue.hear(() => setItems(queue.items()));
  }, [queue]);

  const isLeft = items.some(isOpen);
  useEffect(() => {
    if (!isLeft) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isLeft]);

  return { queue, items };
}

/** Of an earlier page: its figures are those that were shown then, which the request says. */
function attemptAgain(form: TillForm, command: RecordCommand, opened: Session['opened']) {
  const figures = { ...tillFigures(form, null, opened, momentNow(opened)), quote: null };
  return { form, command, figures, client: null };
}
