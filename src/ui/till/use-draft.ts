// Keeps the till's form on the phone, and puts it back into the till when the page is opened again.
import { useEffect, useRef } from 'preact/hooks';
import { isPhone } from '../boot';
import type { Session } from '../session';
import { draftKept, keepDraft, unansweredInvoice } from './draft';
import { type TillForm, WALK_IN } from './form';

/** Null once there is nothing to put back. */
type Waiting = { readonly form: TillForm; readonly isUnanswered: boolean } | null;

/** @param putBack called once, with the form and whether it may be saved already, when its client is in the list */
export function useDraft(
  { clients }: Session,
  form: TillForm,
  putBack: (form: TillForm, isUnanswered: boolean) => void,
): void {
  const waiting = useRef<Waiting | undefined>(undefined);
  if (waiting.current === undefined) waiting.current = waitingDraft();

  useEffect(() => {
    const draft = waiting.current;
    if (!draft) return;
    const { client } = draft.form;
    const isThere = client === '' || client === WALK_IN || clients.all.some(({ id }) => id === client);
    if (!isThere && clients.loading) return;
    waiting.current = null;
    putBack(draft.form, draft.isUnanswered);
  }, [clients.all, clients.loading]);

  useEffect(() => {
    if (isPhone && waiting.current === null) keepDraft(form);
  }, [form]);
}

function waitingDraft(): Waiting {
  const form = isPhone ? draftKept() : null;
  return form && { form, isUnanswered: unansweredInvoice.recall() !== null };
}
