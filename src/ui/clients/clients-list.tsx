// All clients with their balances: search, sort, open one, add one, export the list.

import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { Trouble } from '../banner';
import { useClientWords } from '../client-words';
import { EmptyList } from '../empty-list';
import { Choice, Field } from '../field';
import { useReport } from '../report';
import { isOwner, mayI } from '../rights';
import { useSession } from '../session';
import { Problems } from '../settings/problems';
import { TryAgain } from '../try-again';
import { useScannedLink } from '../use-scanned-link';
import { Waiting } from '../waiting';
import { AddClient } from './add-client';
import { Adjusting } from './adjusting';
import { type ClientOrder, clientOrders } from './client-order';
import { ClientRow } from './client-row';
import { DoublesRow } from './doubles-row';
import type { ClientList } from './use-client-list';

type Props = {
  readonly list: ClientList;
  onSeveral(): void;
  onDoubles(): void;
  /** Opens the page of ready-made points. */
  onPresets(): void;
};

export function ClientsList({ list, onSeveral, onDoubles, onPresets }: Props) {
  const { words, format } = useClientWords();
  const { clients, showClient, goMore } = useSession();
  const [adding, setAdding] = useState(false);
  const [adjusted, setAdjusted] = useState<ClientSummary | null>(null);
  const report = useReport();
  const { found } = list;
  const scanned = useScannedLink(clients, { text: list.query, field: 'q' }, ({ id }) => {
    list.search('');
    showClient(id);
  });
  const isNobody = found.length === 0 && clients.all.length > 0 && !clients.loading && !scanned.isLink;
  const known = words.clients.count(found.length, format.number(found.length));
  // What has come so far is not how many there are.
  const coming = clients.all.length === 0 ? words.clients.reading : words.clients.soFar(known);
  const count = list.isGuess ? words.till.didYouMean : clients.loading ? coming : known;
  return (
    <>
      <main>
        <h1 class="vh">{words.nav.clients}</h1>
        <div class="two sort">
          <Field
            id="q"
            label={words.clients.search}
            value={list.query}
            error={scanned.error}
            note={scanned.isLooking ? words.till.linkLooking : undefined}
            input={{ type: 'search', onKeyDown: ({ key }) => key === 'Enter' && scanned.look() }}
            onValue={list.search}
          />
          <Choice<ClientOrder>
            id="sort"
            label={words.clients.sortBy}
            value={list.order}
            choices={clientOrders.map((choice) => [choice, words.clients.orders[choice]])}
            onValue={list.sort}
          />
        </div>
        {clients.refusal !== null && <TryAgain refusal={clients.refusal} onRetry={clients.reload} />}
        <Problems problems={clients.problems} />
        {report.refusal !== null && <Trouble refusal={report.refusal} />}
        <section class="card" aria-label={count}>
          <div class="cap note split">
            <span role="status">{count}</span>
            {isOwner && (
              <button id="several" class="mini end" type="button" onClick={onSeveral}>
                {words.handHistory.openSeveral}
              </button>
            )}
          </div>
          {list.drawn.map((client) => (
            <ClientRow key={client.id} client={client} onAdjust={() => setAdjusted(client)} />
          ))}
          {clients.loading && <Waiting />}
          {list.more > 0 && (
            <button class="opt" type="button" onClick={list.showMore}>
              {words.clients.showMore(format.number(list.more))}
            </button>
          )}
        </section>
        {mayI('record') && mayI('contacts') && <DoublesRow onPress={onDoubles} />}
        {isNobody && (
          <EmptyList
            icon="search"
            title={words.emptyLists.nobodyFound.title(list.query.trim())}
            what={words.emptyLists.nobodyFound.what}
          />
        )}
        {!clients.loading && clients.all.length === 0 && clients.refusal === null && (
          <EmptyList icon="two" {...words.emptyLists.clients}>
            {isOwner && (
              <button class="btn" type="button" onClick={() => goMore('import')}>
                {words.emptyLists.import}
              </button>
            )}
          </EmptyList>
        )}
      </main>
      <footer class="foot">
        <div class="wrap">
          {mayI('record') && (
            <button class="btn main" type="button" onClick={() => setAdding(true)}>
              {words.clients.addClient}
            </button>
          )}
          {mayI('reports') && (
            <button class="btn" type="button" aria-busy={report.busy} onClick={() => report.save('balances')}>
              {words.clients.exportList}
            </button>
          )}
        </div>
      </footer>
      {adjusted !== null && (
        <Adjusting client={adjusted} onClose={() => setAdjusted(null)} onPresets={onPresets} />
      )}
      {adding && (
        <AddClient
          typed={scanned.isLink ? '' : list.query.trim()}
          onClose={() => setAdding(false)}
          onAdded={({ id }) => {
            list.search('');
            showClient(id);
          }}
        />
      )}
    </>
  );
}
