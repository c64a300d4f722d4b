// Converts the till's form to the command and view that core decides on, as on the server but from the page's data.
import type { Opened } from '../../app/till/open';
import { dayAt, type Moment } from '../../core/day';
import type { InvoiceCommand } from '../../core/decide/decide-invoice';
import type { Now } from '../../core/decide/draft';
import type { View } from '../../core/decide/view';
import { withCatalogFacts } from '../../core/invoice/catalog';
import type { Line } from '../../core/invoice/invoice';
import type { MemberState } from '../../core/members/member';
import type { KnownOf } from '../../core/points/standing';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { storedValueEnd } from '../../core/stored-values/stored-value-code';
import { choicesOf } from './choices';
import type { Correction, TillForm } from './form';

/** The client at the till; null for a walk-in, or if none is chosen yet. */
export type FormClient = (KnownOf & { readonly id: string; readonly state: MemberState }) | null;

/** @param storedValues those presented, as they were when looked up */
export function viewFor(
  { ruleset, uses }: Pick<Opened, 'ruleset' | 'uses'>,
  client: FormClient,
  storedValues: readonly StoredValueState[],
  corrects: Correction | null,
): View {
  const shown = corrects === null ? [] : corrects.shown.storedValues;
  return {
    ruleset,
    uses,
    cites: 0,
    members: new Map(client === null ? [] : [[client.id, { state: client.state, contact: client }]]),
    storedValues: new Map([...shown, ...storedValues].map((state) => [state.id, state])),
    invoice: corrects === null ? null : corrects.shown,
  };
}

export function commandFor(
  form: TillForm,
  client: FormClient,
  lines: readonly Line[],
  { ruleset, catalog, today }: Opened,
): InvoiceCommand {
  const { receipt, staff, corrects, storedValues } = form;
  // Stored on the line, as on the server: programmes may use the catalog's facts.
  const listed = withCatalogFacts(lines, { ruleset, items: catalog });
  return {
    kind: 'invoice',
    key: '',
    request: '',
    member: client?.id ?? '',
    recordOnly: false,
    seen: null,
    invoice: { source: '', receipt, day: form.day || today, staff, lines: listed },
    choices: choicesOf(form.picks),
    presented: storedValues.map(({ state }) => ({ storedValue: state.id, text: storedValueEnd(state.id) })),
    corrects: corrects && { member: corrects.member?.id ?? '' },
  };
}

export function nowFor(moment: Moment): Now {
  return { day: dayAt(moment), moment, at: '', actor: 0 };
}
