// Clients at or near the end of the retention period since their last visit: who, since when, what is left.
import { useEffect, useState } from 'preact/hooks';
import type { RetentionClient, RetentionList } from '../../app/clients/list-retention';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { TellButton } from '../tell-button';
import { usePortions } from '../use-portions';
import { useQuery } from '../use-query';
import { Waiting } from '../waiting';

const SHOWN_AT_ONCE = 50;

type Found = Pick<RetentionList, 'clients' | 'months' | 'undated'>;

export function RetentionView({ onBack }: { onBack(): void }) {
  const { words, format } = useOwnerWords();
  const { retention, clients: people } = words;
  const { opened, clients: directory, showClient } = useSession();
  const [found, setFound] = useState<Found>({ clients: [], months: 0, undated: 0 });
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const { ask } = useQuery('list-retention');
  const portions = usePortions(
    (first) => ask({ first }),
    ({ clients, months, undated }) =>
      setFound((was) => ({ clients: [...was.clients, ...clients], months, undated: was.undated + undated })),
  );
  useEffect(() => void portions.run(), []);

  const all = [...found.clients].sort((a, b) => (a.due < b.due ? -1 : 1));
  const isDone = portions.at === 'done';
  const row = (client: RetentionClient) => (
    <li key={client.id} class="pad row">
      <div class="grow">
        <p class="split">
          <button class="name link grow" type="button" onClick={() => showClient(client.id)}>
            {client.name === '' ? client.id : client.name}
          </button>
          <span class="num">{format.points(client.points)}</span>
        </p>
        <small>
          {client.lastVisit === '' ? people.noVisit : people.lastVisit(format.day(client.lastVisit))}
        </small>
        <small>
          {client.due <= opened.today
            ? retention.over(format.day(client.due))
            : retention.soon(format.day(client.due))}
        </small>
      </div>
      {directory.all
        .filter(({ id }) => id === client.id)
        .map((listed) => (
          <TellButton key={listed.id} client={listed} />
        ))}
    </li>
  );

  return (
    <main>
      <BackTitle title={retention.title} onBack={onBack} />
      {portions.refusal !== null && (
        <>
          <Trouble refusal={portions.refusal} />
          <div>
            <button class="btn" type="button" onClick={() => void portions.run()}>
              {words.frame.tryAgain}
            </button>
          </div>
        </>
      )}
      {!isDone && portions.refusal === null && <Waiting rows={3} />}
      {isDone && found.months === 0 && <p class="empty">{retention.off}</p>}
      {isDone && found.months > 0 && (
        <>
          <p>{retention.what(found.months, format.number(found.months))}</p>
          <p class="note">{retention.byHand}</p>
          <section class="card" aria-label={retention.title}>
            <p class="cap note" role="status">
              {people.count(all.length, format.number(all.length))}
            </p>
            <ul>{all.slice(0, shown).map(row)}</ul>
            {all.length > shown && (
              <button class="opt" type="button" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
                {people.showMore(format.number(Math.min(SHOWN_AT_ONCE, all.length - shown)))}
              </button>
            )}
          </section>
          {found.undated > 0 && (
            <p class="note">{retention.undated(found.undated, format.number(found.undated))}</p>
          )}
        </>
      )}
    </main>
  );
}
