// The till's form as the core's decider takes it: the same command and view as the server's, by what the page knows.
import type { Opened } from '../../app/till/open';
import { withCatalogFacts } from '../../core/catalog';
import { dayAt, type Moment } from '../../core/day';
import type { InvoiceCommand } from '../../core/decide-invoice';
import type { Now } from '../../core/draft';
import type { Line } from '../../core/invoice';
import type { MemberState } from '../../core/member';
import type { KnownOf } from '../../core/standing';
import type { StoredValueState } from '../../core/stored-value';
import type { View } from '../../core/view';
import { choicesOf } from './choices';
import type { Correction, TillForm } from './form';

/** The client at the till; null for a walk-in, and before anybody is chosen. */
export type FormClient = (KnownOf & { readonly id: string; readonly state: MemberState }) | null;

/** @param storedValues those that were presented, as they stood when they were looked up */
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
  // Kept on the line, as the server keeps them: programmes may go by what the catalog lists.
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
    presented: storedValues.map(({ state, code }) => ({ storedValue: state.id, text: code })),
    corrects: corrects && { member: corrects.member?.id ?? '' },
  };
}

export function nowFor(moment: Moment): Now {
  return { day: dayAt(moment), moment, at: '', actor: 0 };
}
