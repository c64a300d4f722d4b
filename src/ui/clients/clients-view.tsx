// All clients with their balances: search, sort, open one, add one, export the list.
import './clients.css';
import { useMemo, useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { Trouble } from '../banner';
import { Choice, Field } from '../field';
import { findClients } from '../find-client';
import { useReport } from '../report';
import { useSession } from '../session';
import { Problems } from '../settings/problems';
import { Waiting } from '../waiting';
import { useWords } from '../words';
import { AddClient } from './add-client';
import { type ClientOrder, clientOrders, sortClients } from './client-order';
import { ClientRow } from './client-row';

// Drawing five thousand rows at once would take seconds.
const PORTION = 50;

export function ClientsView() {
  const { words, format, language } = useWords();
  const { clients } = useSession();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<ClientOrder>('lastVisit');
  const [shown, setShown] = useState(PORTION);
  const [open, setOpen] = useState('');
  const [adding, setAdding] = useState(false);
  const report = useReport();

  const found = useMemo(() => {
    const matching =
      query.trim() === '' ? clients.all : findClients(clients.all, query).map(({ client }) => client);
    return sortClients(matching, order, language);
  }, [clients.all, query, order, language]);
  const count = words.clients.count(found.length, format.number(found.length));

  function added(client: ClientSummary): void {
    setQuery('');
    setOpen(client.id);
  }

  return (
    <>
      <main>
        <h1 class="vh">{words.nav.clients}</h1>
        <div class="two sort">
          <Field
            id="q"
            label={words.clients.search}
            value={query}
            input={{ type: 'search' }}
            onValue={(typed) => {
              setQuery(typed);
              setShown(PORTION);
            }}
          />
          <Choice<ClientOrder>
            id="sort"
            label={words.clients.sortBy}
            value={order}
            choices={clientOrders.map((choice) => [choice, words.clients.orders[choice]])}
            onValue={setOrder}
          />
        </div>
        {clients.refusal !== null && (
          <>
            <Trouble refusal={clients.refusal} />
            <div>
              <button class="btn" type="button" onClick={clients.reload}>
                {words.frame.tryAgain}
              </button>
            </div>
          </>
        )}
        <Problems problems={clients.problems} />
        {report.refusal !== null && <Trouble refusal={report.refusal} />}
        <section class="card" aria-label={count}>
          <p class="cap note" role="status">
            {count}
          </p>
          {found.slice(0, shown).map((client) => (
            <ClientRow
              key={client.id}
              client={client}
              open={client.id === open}
              onToggle={(isOpen) => setOpen((was) => (isOpen ? client.id : was === client.id ? '' : was))}
            />
          ))}
          {clients.loading && <Waiting />}
          {found.length > shown && (
            <button class="opt" type="button" onClick={() => setShown(shown + PORTION)}>
              {words.clients.showMore(format.number(Math.min(PORTION, found.length - shown)))}
            </button>
          )}
        </section>
        {!clients.loading && clients.all.length === 0 && clients.refusal === null && (
          <p class="empty">{words.clients.none}</p>
        )}
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="button" onClick={() => setAdding(true)}>
            {words.clients.addClient}
          </button>
          <button class="btn" type="button" aria-busy={report.busy} onClick={() => report.save('balances')}>
            {words.clients.exportList}
          </button>
        </div>
      </footer>
      {adding && <AddClient typed={query.trim()} onClose={() => setAdding(false)} onAdded={added} />}
    </>
  );
}
