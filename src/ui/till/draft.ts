// What somebody has begun at the till, kept in the browser: a phone closes pages that are not looked at, and a sidebar goes with
// a press of its cross or a reload of the sheet. What was saved and has no answer yet is kept among the unsaved ones.

import { isPhone } from '../boot';
import { keep, kept, type Until } from '../keep';
import { isUntouched, type TillForm } from './form';
import { readOwn, type Whose } from './read-own';
import { whose } from './whose';

const FORM = 'form';

const SCHEMA = 1;

/** A browser with the sheet may have it in two tabs, each with an invoice of its own. */
const UNTIL: Until = isPhone ? 'cleared' : 'tab-closed';

/** Another member of staff who opens a link on the same phone finds nothing. */
type Kept = Whose & { readonly schema: number; readonly value: TillForm };

/** The form as it was left; null if there is none, or another Carnet kept it. */
export function draftKept(): TillForm | null {
  return readOwn<Kept>(kept(FORM, UNTIL), { schema: SCHEMA, ...whose })?.value ?? null;
}

export function keepDraft(form: TillForm): void {
  const whole = { schema: SCHEMA, ...whose, value: form } satisfies Kept;
  keep(FORM, isUntouched(form) ? null : JSON.stringify(whole), UNTIL);
}
