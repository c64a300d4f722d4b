// What somebody has begun at the till, kept in the browser: a phone closes pages that are not looked at, and a sidebar goes with
// a press of its cross or a reload of the sheet. What was saved and has no answer yet is kept among the unsaved ones.

import { boot, isPhone } from '../boot';
import { keep, kept, type Until } from '../keep';
import { ownStaff } from '../rights';
import { isUntouched, type TillForm } from './form';

const FORM = 'form';

const SCHEMA = 1;

/** A browser with the sheet may have it in two tabs, each with an invoice of its own. */
const UNTIL: Until = isPhone ? 'cleared' : 'tab-closed';

/** Of this sheet and member of staff; another one who opens a link on the same phone finds nothing. */
type Kept<Value> = {
  readonly schema: number;
  readonly sheet: string;
  readonly staff: number;
  readonly value: Value;
};

/** The form as it was left; null if there is none, or another Carnet kept it. */
export function draftKept(): TillForm | null {
  return keptValue<TillForm>(FORM);
}

export function keepDraft(form: TillForm): void {
  put(FORM, isUntouched(form) ? null : form);
}

function put(name: string, value: object | null): void {
  const whole = { schema: SCHEMA, sheet: boot.sheet, staff: ownStaff?.staff ?? 0, value } as const;
  keep(name, value === null ? null : JSON.stringify(whole satisfies Kept<object | null>), UNTIL);
}

function keptValue<Value>(name: string): Value | null {
  try {
    const read = JSON.parse(kept(name, UNTIL) ?? 'null') as Kept<Value> | null;
    const isOurs = read?.sheet === boot.sheet && read.staff === (ownStaff?.staff ?? 0);
    return isOurs && read.schema === SCHEMA ? read.value : null;
  } catch {
    return null;
  }
}
