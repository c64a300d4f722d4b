// What somebody has begun at the till of a phone, kept there: a phone closes pages that are not looked at. What was saved and
// has no answer yet is kept among the unsaved ones.

import { keep, kept } from '../phone/keep';
import { ownStaff } from '../rights';
import { isUntouched, type TillForm } from './form';

const FORM = 'form';

const SCHEMA = 1;

/** Of this member of staff; another one who opens a link on the same phone finds nothing. */
type Kept<Value> = { readonly schema: number; readonly staff: number; readonly value: Value };

/** The form as it was left; null if there is none, or another Carnet kept it. */
export function draftKept(): TillForm | null {
  return keptValue<TillForm>(FORM);
}

export function keepDraft(form: TillForm): void {
  put(FORM, isUntouched(form) ? null : form);
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
