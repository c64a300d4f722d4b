// The tab of the clients: all of them with their balances, or one client's own view.
import './clients.css';
import { useEffect } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { focusOn } from '../focus';
import { useSession } from '../session';
import { ClientView } from './client-view';
import { ClientsList } from './clients-list';
import { useClientList } from './use-client-list';

export function ClientsView() {
  const { clients, shown, leaveClient } = useSession();
  // It stays while a client is looked at: the list is as it was when somebody comes back.
  const list = useClientList();
  const client = clients.all.find(({ id }) => id === shown);
  if (client === undefined) return <ClientsList list={list} />;
  return <OneClient key={client.id} client={client} onBack={leaveClient} />;
}

function OneClient({ client, onBack }: { readonly client: ClientSummary; onBack(): void }) {
  // Back in the list, the focus is where it was.
  useEffect(() => () => focusOn(`client-${client.id}`), [client.id]);
  return <ClientView client={client} onBack={onBack} />;
}
