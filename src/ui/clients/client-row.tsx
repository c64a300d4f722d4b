// A client in the list; pressed, it opens the client's own view. The button beside it adds or takes points at once.
import type { ClientSummary } from '../../app/clients/client-details';
import { useClientWords } from '../client-words';
import { Icon } from '../icon';
import { Points } from '../points';
import { mayI } from '../rights';
import { useSession } from '../session';
import { TellButton } from '../tell-button';

type Props = { readonly client: ClientSummary; onAdjust(): void };

export function ClientRow({ client, onAdjust }: Props) {
  const { words, format } = useClientWords();
  const { opened, showClient } = useSession();
  const { standing, lastVisit } = client;
  return (
    <div class="beside">
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
      </button>
      <TellButton client={client} />
      {mayI('byHand') && (
        <button
          class="mini"
          type="button"
          aria-label={words.handHistory.openFor(client.name)}
          title={words.handHistory.open}
          onClick={onAdjust}
        >
          <Icon name="plus" />
        </button>
      )}
    </div>
  );
}
