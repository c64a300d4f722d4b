// What can be done for a client. Actions on the points stand here, beside the invoice; what changes who the client is
// stands at the foot of the client's form.
import { useState } from 'preact/hooks';
import type { ClientDetails, ClientSummary } from '../../app/clients/client-details';
import { useClientWords } from '../client-words';
import { useSession } from '../session';
import { Adjusting } from './adjusting';

type Props = {
  readonly client: ClientSummary;
  /** Null until the server has answered: the client's points by lot, which a preview needs. */
  readonly details: ClientDetails | null;
  /** Opens the page of ready-made points. */
  onPresets(): void;
};

export function ClientActions({ client, onPresets }: Props) {
  const { words } = useClientWords();
  const { startInvoice } = useSession();
  const [isAdjusting, setAdjusting] = useState(false);
  return (
    <div class="wrap">
      <button class="btn main" type="button" onClick={() => startInvoice(client)}>
        {words.clients.newInvoice}
      </button>
      <button class="btn" type="button" onClick={() => setAdjusting(true)}>
        {words.handHistory.open}
      </button>
      {isAdjusting && <Adjusting client={client} onClose={() => setAdjusting(false)} onPresets={onPresets} />}
    </div>
  );
}
