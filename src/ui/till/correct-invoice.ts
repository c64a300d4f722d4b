// Puts a recorded invoice back into the till's form.
import type { ClientSummary } from '../../app/clients/client-details';
import type { ShownInvoice } from '../../app/till/show-invoice';
import type { CallRefusal } from '../api';
import type { EntrySeen, Session } from '../session';
import { useQuery } from '../use-query';
import { formOf, isCorrectable } from './correction';
import type { Correction } from './form';
import { knownClient } from './till-client';
import type { Till } from './use-till';

/** Returns null once the invoice is in the form; `not-correctable` if this till could not have recorded it. */
export type CorrectInvoice = (
  invoice: EntrySeen,
  client: Pick<ClientSummary, 'id' | 'row'> | null,
) => Promise<CallRefusal | 'not-correctable' | null>;

export function useCorrectInvoice({ begin }: Pick<Till, 'begin'>, { opened }: Session): CorrectInvoice {
  const { ask: askInvoice } = useQuery('show-invoice');
  const { ask: askClient } = useQuery('show-client');
  return async ({ seq, row }, whom) => {
    const [invoice, client] = await Promise.all([
      askInvoice({ seq, row }),
      whom === null ? null : askClient({ id: whom.id, row: whom.row }),
    ]);
    if (!invoice.ok) return invoice.refusal;
    if (client !== null && !client.ok) return client.refusal;
    if (!isCorrectable(invoice.value)) return 'not-correctable';
    const whose = client === null ? null : knownClient(client.value);
    const correction = correctionOf({ seq, row }, whose, invoice.value);
    const { ruleset, catalog, today } = opened;
    begin(formOf(correction, catalog, today, ruleset), whose);
    return null;
  };
}

export function correctionOf(
  { seq, row }: EntrySeen,
  client: Pick<ClientSummary, 'id' | 'row' | 'version'> | null,
  shown: ShownInvoice,
): Correction {
  const { storedValues } = shown.entry;
  return {
    seq,
    row,
    member: client && { id: client.id, row: client.row, version: client.version },
    shown,
    madeStoredValues: storedValues.some(({ issue }) => issue !== null),
    hadStoredValues: storedValues.some(({ issue, amount }) => issue === null && amount < 0),
  };
}
