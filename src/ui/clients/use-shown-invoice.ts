// An invoice and its client in their current state, for a void, a refund or the details.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ClientDetails, ClientSummary } from '../../app/clients/client-details';
import type { ShownInvoice } from '../../app/till/show-invoice';
import type { CallRefusal } from '../api';
import type { EntrySeen } from '../session';
import { useQuery } from '../use-query';

/** The client is null for a walk-in. */
export type InvoiceOfClient = { readonly shown: ShownInvoice; readonly client: ClientDetails | null };

export type ShownNow = {
  readonly found: InvoiceOfClient | null;
  readonly refusal: CallRefusal | null;
  reload(): Promise<void>;
};

export function useShownInvoice({ seq, row }: EntrySeen, whose: ClientSummary | null): ShownNow {
  const { id, row: clientRow } = whose ?? { id: '', row: 0 };
  const { ask: askInvoice, refusal: noInvoice } = useQuery('show-invoice');
  const { ask: askClient, refusal: noClient } = useQuery('show-client');
  // Replaced together, since the figures are computed from both.
  const [found, setFound] = useState<InvoiceOfClient | null>(null);

  const reload = useCallback(async () => {
    const [shown, client] = await Promise.all([
      askInvoice({ seq, row }),
      id === '' ? null : askClient({ id, row: clientRow }),
    ]);
    if (!shown.ok || client?.ok === false) return;
    setFound({ shown: shown.value, client: client?.value ?? null });
  }, [askInvoice, askClient, seq, row, id, clientRow]);
  useEffect(() => void reload(), [reload]);

  return { found, refusal: noInvoice ?? noClient, reload };
}
