// What can be done for a client. Actions on the points stand here, beside the invoice; what changes who the client is
// stands at the foot of the client's form.
import type { ClientDetails, ClientSummary } from '../../app/clients/client-details';
import { useSession } from '../session';
import { useWords } from '../words';

type Props = {
  readonly client: ClientSummary;
  /** Null until the server has answered: the client's points by lot, which a preview needs. */
  readonly details: ClientDetails | null;
};

export function ClientActions({ client }: Props) {
  const { words } = useWords();
  const { startInvoice } = useSession();
  return (
    <div class="wrap">
      <button class="btn main" type="button" onClick={() => startInvoice(client)}>
        {words.clients.newInvoice}
      </button>
    </div>
  );
}
