// A client in the list; pressed, it opens the client's own view.
import type { ClientSummary } from '../../app/clients/client-details';
import { Icon } from '../icon';
import { Points } from '../points';
import { useSession } from '../session';
import { useWords } from '../words';

export function ClientRow({ client }: { readonly client: ClientSummary }) {
  const { words, format } = useWords();
  const { opened, showClient } = useSession();
  const { standing, lastVisit } = client;
  return (
    <button id={`client-${client.id}`} class="opt" type="button" onClick={() => showClient(client.id)}>
      <span class="grow">
        {client.name}
        <small>
          {lastVisit === ''
            ? words.clients.noVisit
            : words.clients.lastVisit(format.dayNear(lastVisit, opened.today))}
        </small>
      </span>
      <span class="num">
        {client.damaged ? words.clients.unknownPoints : <Points points={standing.balance} />}
      </span>
      <Icon name="go" />
    </button>
  );
}
