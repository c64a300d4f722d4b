// The client's card: name and contacts, the balance, and what is missing for the next reward.
import type { ClientDetails, ClientSummary } from '../../app/clients/client-details';
import { useClientWords } from '../client-words';
import { Icon } from '../icon';
import { useSession } from '../session';
import { NextReward } from '../till/next-reward';
import { PointsBig } from '../till/points-big';

type Props = { readonly client: ClientSummary; readonly details: ClientDetails | null };

export function ClientCard({ client, details }: Props) {
  const { words, format } = useClientWords();
  const { opened } = useSession();
  const { clients, clientView, till } = words;
  const { standing } = client;
  const since = details?.state.since ?? '';
  const contacts = [client.phone, client.email].filter((text) => text !== '');
  const more = [
    client.loyaltyCard === '' ? '' : clients.loyaltyCardNumber(client.loyaltyCard),
    client.code === '' ? '' : clients.codeNumber(client.code),
    client.birthday === '' ? '' : clients.birthdayOn(format.birthday(client.birthday)),
    since === '' ? '' : clientView.since(format.day(since)),
    client.lastVisit === ''
      ? clients.noVisit
      : clients.lastVisit(format.dayNear(client.lastVisit, opened.today)),
  ].filter((text) => text !== '');
  return (
    <section class="pass" aria-labelledby="who">
      <h2 id="who">{client.name}</h2>
      {contacts.length > 0 && <p class="note">{contacts.join(' · ')}</p>}
      <p class="note">{more.join(' · ')}</p>
      {client.damaged ? (
        <p class="note">{till.recounting}</p>
      ) : (
        <div class="split">
          <PointsBig points={standing.balance} />
          {standing.pending > 0 && (
            <span class="badge">
              <Icon name="clock" />
              {till.pending(format.number(standing.pending))}
            </span>
          )}
        </div>
      )}
      {opened.ruleset.loyaltyCard && client.loyaltyCard === '' && (
        <p class="note">
          <b>{till.noLoyaltyCard}</b>
        </p>
      )}
      {client.note !== '' && <p class="note">{client.note}</p>}
      <NextReward available={standing.available} />
    </section>
  );
}
