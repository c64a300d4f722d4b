// Brings a recorded invoice back into the till's form.

import type { ClientSummary } from '../../app/clients/client-details';
import type { Opened } from '../../app/till/open';
import { type CallRefusal, call } from '../api';
import type { EntrySeen } from '../session';
import { formOf, isCorrectable } from './correction';
import type { Correction } from './form';
import { knownClient } from './till-client';
import type { Till } from './use-till';

/** @returns null when the invoice stands in the form; `not-correctable` where this till could not have recorded it */
export async function correctInvoice(
  till: Pick<Till, 'begin'>,
  { ruleset, catalog, today }: Opened,
  { seq, row }: EntrySeen,
  client: Pick<ClientSummary, 'id' | 'row'> | null,
): Promise<CallRefusal | 'not-correctable' | null> {
  const [invoice, storedValue] = await Promise.all([
    call('show-invoice', { seq, row }),
    client === null ? null : call('show-client', { id: client.id, row: client.row }),
  ]);
  if (!invoice.ok) return invoice.refusal;
  if (storedValue !== null && !storedValue.ok) return storedValue.refusal;
  const shown = invoice.value;
  if (!isCorrectable(shown)) return 'not-correctable';
  const whose = storedValue === null ? null : knownClient(storedValue.value);
  const correction: Correction = {
    seq,
    row,
    member: whose && { id: whose.id, row: whose.row, version: whose.version },
    shown,
    madeStoredValues: shown.entry.storedValues.some(({ issue }) => issue !== null),
    hadStoredValues: shown.entry.storedValues.some(({ issue, amount }) => issue === null && amount < 0),
  };
  till.begin(formOf(correction, catalog, today, ruleset.currency, ruleset.language), whose);
  return null;
}
