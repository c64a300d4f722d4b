// One invoice and its client as they stand now: what a void, a refund and the details go by.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ClientDetails, ClientSummary } from '../../app/clients/client-details';
import type { ShownInvoice } from '../../app/till/show-invoice';
import { type CallRefusal, call } from '../api';
import type { EntrySeen } from '../session';

export type InvoiceOfClient = { readonly shown: ShownInvoice; readonly client: ClientDetails };

export type ShownNow = {
  readonly found: InvoiceOfClient | null;
  readonly refusal: CallRefusal | null;
  reload(): Promise<void>;
};

export function useShownInvoice({ seq, row }: EntrySeen, { id, row: clientRow }: ClientSummary): ShownNow {
  const [found, setFound] = useState<InvoiceOfClient | null>(null);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);

  const reload = useCallback(async () => {
    const [invoice, storedValue] = await Promise.all([
      call('show-invoice', { seq, row }),
      call('show-client', { id, row: clientRow }),
    ]);
    if (invoice.ok && storedValue.ok) {
      setFound({ shown: invoice.value, client: storedValue.value });
      setRefusal(null);
    } else setRefusal(invoice.ok ? (storedValue.ok ? null : storedValue.refusal) : invoice.refusal);
  }, [seq, row, id, clientRow]);
  useEffect(() => void reload(), [reload]);

  return { found, refusal, reload };
}
