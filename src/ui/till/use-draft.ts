// Keeps the till's form in the browser, and puts it back into the till when the page is opened again.
import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../session';
import { draftKept, keepDraft } from './draft';
import { emptyForm, type TillForm, WALK_IN } from './form';
import type { TillState } from './till-state';

/**
 * @param isFree whether nobody has begun anything else on this page
 * @param putBack called once, with the form, when the till is free and its client is in the list
 */
export function useDraft(
  { clients }: Session,
  { form, unsaved }: TillState,
  isFree: boolean,
  putBack: (form: TillForm) => void,
): void {
  /** Null once there is nothing to put back. */
  const waiting = useRef<TillForm | null | undefined>(undefined);
  if (waiting.current === undefined) waiting.current = draftKept();

  useEffect(() => {
    const draft = waiting.current;
    if (!draft || !isFree) return;
    const { client } = draft;
    const isThere = client === '' || client === WALK_IN || clients.all.some(({ id }) => id === client);
    if (!isThere && clients.loading) return;
    waiting.current = null;
    putBack(draft);
  }, [clients.all, clients.loading, isFree]);

  useEffect(() => {
    // Once it is among the unsaved ones, it is kept there.
    if (waiting.current === null) keepDraft(unsaved === null ? form : emptyForm);
  }, [form, unsaved]);
}
