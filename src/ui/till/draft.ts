// What somebody has begun at the till of a phone, kept there: a phone closes pages that are not looked at. Of an invoice
// that was sent without an answer the request is kept too, so that it is sent again with its key and saved once.

import { keep, kept } from '../phone/keep';
import { ownStaff } from '../rights';
import type { Memory } from '../sender';
import { emptyForm, type TillForm } from './form';

const FORM = 'form';
const UNANSWERED = 'unanswered';

const SCHEMA = 1;

/** Of this member of staff; another one who opens a link on the same phone finds nothing. */
type Kept<Value> = { readonly schema: number; readonly staff: number; readonly value: Value };

/** The form as it was left; null if there is none, or another Carnet kept it. */
export function draftKept(): TillForm | null {
  return keptValue<TillForm>(FORM);
}

export function keepDraft(form: TillForm): void {
  put(FORM, isBegun(form) ? form : null);
}

export const unansweredInvoice: Memory<'record-invoice'> = {
  recall: () => keptValue(UNANSWERED),
  keep: (unanswered) => put(UNANSWERED, unanswered),
};

function isBegun({ client, lines, picks, storedValues, receipt, staff }: TillForm): boolean {
  return (
    client !== emptyForm.client ||
    lines.length + picks.length + storedValues.length > 0 ||
    receipt !== '' ||
    staff !== ''
  );
}

function put(name: string, value: object | null): void {
  const whole = { schema: SCHEMA, staff: ownStaff?.staff ?? 0, value } as const;
  keep(name, value === null ? null : JSON.stringify(whole satisfies Kept<object | null>));
}

function keptValue<Value>(name: string): Value | null {
  try {
    const read = JSON.parse(kept(name) ?? 'null') as Kept<Value> | null;
    return read?.schema === SCHEMA && read.staff === (ownStaff?.staff ?? 0) ? read.value : null;
  } catch {
    return null;
  }
}
