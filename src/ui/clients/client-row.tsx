// A client in the list; when open, with contact, actions and history.
import type { ClientSummary } from '../../app/clients/client-details';
import { Icon } from '../icon';
import { Points } from '../points';
import { useSession } from '../session';
import { useWords } from '../words';
import { ConsentLine } from './consent-line';
import { History } from './history';

type Props = { readonly client: ClientSummary; readonly open: boolean; onToggle(open: boolean): void };

export function ClientRow({ client, open, onToggle }: Props) {
  const { words, format } = useWords();
  const { opened, startInvoice } = useSession();
  const { standing, lastVisit } = client;
  const contact = [
    client.phone,
    client.email,
    client.loyaltyCard === '' ? '' : words.clients.loyaltyCardNumber(client.loyaltyCard),
    client.code === '' ? '' : words.clients.codeNumber(client.code),
    client.birthday === '' ? '' : words.clients.birthdayOn(format.birthday(client.birthday)),
  ].filter((part) => part !== '');
  return (
    <details open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary class="opt">
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
        <Icon name="down" />
      </summary>
      {open && (
        <div class="pad">
          {contact.length > 0 && <p class="note">{contact.join(' · ')}</p>}
          {client.note !== '' && <p class="note">{client.note}</p>}
          <div class="wrap">
            <button class="btn" type="button" onClick={() => startInvoice(client)}>
              {words.clients.newInvoice}
            </button>
          </div>
          {standing.pending > 0 && (
            <dl class="sum">
              <div class="split">
                <dt>{words.clients.pending}</dt>
                <dd class="num">{format.points(standing.pending)}</dd>
              </div>
            </dl>
          )}
          <ConsentLine client={client} />
          <History client={client} />
        </div>
      )}
    </details>
  );
}
