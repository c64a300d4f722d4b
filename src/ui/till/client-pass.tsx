// The client's card: the balance, the moment the client is chosen.
import { Icon } from '../icon';
import { useSession } from '../session';
import { useWords } from '../words';
import { PointsBig } from './points-big';
import type { TillClient } from './use-till';

type Props = { readonly client: TillClient | null; onLeave(): void };

export function ClientPass({ client, onLeave }: Props) {
  const { words, say } = useWords();
  const { opened } = useSession();
  if (client === null) return <WalkInPass onLeave={onLeave} />;
  const { standing, lastVisit } = client;
  const visited =
    lastVisit === '' ? words.clients.noVisit : words.clients.lastVisit(say.dayNear(lastVisit, opened.today));
  const below = [client.phone, client.card !== '' ? words.clients.cardNumber(client.card) : '', visited];
  return (
    <section class="pass" aria-labelledby="who">
      <div class="split">
        <h2 id="who">{client.name}</h2>
        <button class="mini end" type="button" aria-label={words.till.changeClient} onClick={onLeave}>
          {words.till.change}
        </button>
      </div>
      <p class="note">{below.filter((part) => part !== '').join(' · ')}</p>
      <div class="split">
        {client.damaged ? (
          <p class="note">{words.till.recounting}</p>
        ) : (
          <PointsBig points={standing.balance} />
        )}
        {standing.pending > 0 && (
          <span class="badge">
            <Icon name="clock" />
            {words.till.pending(say.number(standing.pending))}
          </span>
        )}
      </div>
      {client.note !== '' && <p class="note">{client.note}</p>}
    </section>
  );
}

function WalkInPass({ onLeave }: { onLeave(): void }) {
  const { words } = useWords();
  return (
    <section class="pass" aria-labelledby="who">
      <div class="split">
        <h2 id="who">{words.till.walkInName}</h2>
        <button class="mini end" type="button" aria-label={words.till.changeClient} onClick={onLeave}>
          {words.till.change}
        </button>
      </div>
      <p class="note">{words.till.walkInNote}</p>
    </section>
  );
}
