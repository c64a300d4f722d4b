// Keeps the till's form on the phone, and puts it back into the till when the page is opened again.
import { useEffect, useRef } from 'preact/hooks';
import { isPhone } from '../boot';
import type { Session } from '../session';
import { draftKept, keepDraft } from './draft';
import { emptyForm, type TillForm, WALK_IN } from './form';
import type { TillState } from './till-state';

/** @param putBack called once, with the form, when its client is in the list */
export function useDraft(
  { clients }: Session,
  { form, unsaved }: TillState,
  putBack: (form: TillForm) => void,
): void {
  /** Null once there is nothing to put back. */
  const waiting = useRef<TillForm | null | undefined>(undefined);
  if (waiting.current === undefined) waiting.current = isPhone ? draftKept() : null;

  useEffect(() => {
    const draft = waiting.current;
    if (!draft) return;
    const { client } = draft;
    const isThere = client === '' || client === WALK_IN || clients.all.some(({ id }) => id === client);
    if (!isThere && clients.loading) return;
    waiting.current = null;
    putBack(draft);
  }, [clients.all, clients.loading]);

  useEffect(() => {
    // Once it is among the unsaved ones, it is kept there.
    if (isPhone && waiting.current === null) keepDraft(unsaved === null ? form : emptyForm);
  }, [form, unsaved]);
}
