// Finds the client on a phone: the field is under the thumb, and the best match nearest to it.
import type { ComponentChildren } from 'preact';
import type { ClientSummary } from '../../app/clients/client-details';
import { version } from '../../core/release';
import { ClientOption } from '../client-option';
import type { Directory } from '../directory';
import { Icon } from '../icon';
import { mayI } from '../rights';
import { useFoundClients } from '../use-found-clients';
import { useScannedLink } from '../use-scanned-link';
import { useWords } from '../words';

const MOST_SHOWN = 6;

type Props = {
  readonly clients: Directory;
  readonly query: string;
  onQuery(query: string): void;
  onChoose(client: ClientSummary | null): void;
  onAdd(name: string): void;
  /** What has to be said above. */
  readonly children?: ComponentChildren;
};

export function FindView({ clients, query, onQuery, onChoose, onAdd, children }: Props) {
  const { words, refusal: sentence } = useWords();
  const { phone } = words;
  const { isSearching: searching, count, shown: best, meant } = useFoundClients(clients, query, MOST_SHOWN);
  const scanned = useScannedLink(clients, { text: query, field: 'client' }, choose);
  const shown = scanned.isLink ? [] : best;
  const isMissing = searching && !scanned.isLink && count === 0 && !clients.loading;

  function choose(client: ClientSummary | null): void {
    onQuery('');
    onChoose(client);
  }

  return (
    <>
      <main class="upward">
        <h1 class="vh">{phone.find}</h1>
        {children}
        {clients.refusal !== null && <p class="note bad">{sentence(clients.refusal)}</p>}
        {!searching && (
          <>
            <p class="note">{`${words.frame.appName} ${version}`}</p>
            <p class="row note">
              <Icon name="search" />
              <span>{phone.scan}</span>
            </p>
          </>
        )}
        {scanned.isLooking && <p role="status">{words.till.linkLooking}</p>}
        {scanned.error !== undefined && <p role="alert">{scanned.error}</p>}
        {isMissing && <p role="status">{phone.notFound(query.trim())}</p>}
        {meant.length > 0 && (
          <>
            <p class="note" id="meant">
              {words.till.didYouMean}
            </p>
            <ul class="card" aria-labelledby="meant">
              {[...meant].reverse().map((one) => (
                <li key={one.client.id}>
                  <button class="opt" type="button" onClick={() => choose(one.client)}>
                    <ClientOption found={one} />
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {shown.length > 0 && (
          <ul
            class="card"
            aria-label={searching ? words.till.clientsMatching(query.trim()) : words.till.recent}
          >
            {[...shown].reverse().map((one) => (
              <li key={one.client.id}>
                <button class="opt" type="button" onClick={() => choose(one.client)}>
                  <ClientOption found={one} />
                </button>
              </li>
            ))}
          </ul>
        )}
        <div class="even">
          <button class="btn" type="button" onClick={() => choose(null)}>
            <Icon name="walk" />
            {words.till.walkIn}
          </button>
          {mayI('record') && (
            <button class="btn" type="button" onClick={() => onAdd(scanned.isLink ? '' : query.trim())}>
              <Icon name="user" />
              {words.till.addClient}
            </button>
          )}
        </div>
      </main>
      <footer class="foot">
        <div class="field">
          <label for="client">{mayI('contacts') ? phone.search : phone.searchNames}</label>
          <div class="with">
            <Icon name="search" />
            <input
              id="client"
              class="in"
              type="search"
              autocomplete="off"
              enterkeyhint="search"
              value={query}
              onInput={({ currentTarget }) => onQuery(currentTarget.value)}
              onKeyDown={({ key }) => {
                const [first] = shown;
                if (key !== 'Enter') return;
                if (scanned.isLink) scanned.look();
                else if (searching && first !== undefined) choose(first.client);
              }}
            />
          </div>
        </div>
      </footer>
    </>
  );
}
