// The tab of the clients: all of them with their balances, or one client's own view and form.
import './clients.css';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { loadPoints } from '../byhand/load-points';
import { focusOn } from '../focus';
import { PartComing } from '../part-coming';
import { useSession } from '../session';
import { usePart } from '../use-part';
import { loadWhy } from '../why/load-why';
import { ClientView } from './client-view';
import { ClientsList } from './clients-list';
import { DoublesView } from './doubles-view';
import { EditClient } from './edit-client';
import { MergeClient } from './merge-client';
import { MergeView } from './merge-view';
import { useClientList } from './use-client-list';
import type { DoublePair } from './use-doubles';

/** @param visit another number each time the tab is chosen, which leads to the list */
export function ClientsView({ visit }: { readonly visit: number }) {
  const { clients, shown, showClient, leaveClient } = useSession();
  // It stays while a client is looked at: the list is as it was when somebody comes back.
  const list = useClientList();
  const [page, setPage] = useState<Page | null>(null);
  useEffect(() => setPage(null), [visit]);
  const client = clients.all.find(({ id }) => id === shown);
  if (page === 'several' || page === 'presets') return <ByHand page={page} onBack={() => setPage(null)} />;
  if (client !== undefined)
    return (
      <OneClient key={client.id} client={client} onBack={leaveClient} onPresets={() => setPage('presets')} />
    );
  if (page === 'doubles') return <DoublesView onBack={() => setPage(null)} onPair={setPage} />;
  if (page !== null) {
    const [one, other] = page.clients;
    const toDoubles = () => setPage('doubles');
    const onMerged = () => {
      toDoubles();
      showClient(one.id);
    };
    return <MergeView client={one} other={other} onBack={toDoubles} onMerged={onMerged} />;
  }
  return (
    <ClientsList
      list={list}
      onSeveral={() => setPage('several')}
      onDoubles={() => setPage('doubles')}
      onPresets={() => setPage('presets')}
    />
  );
}

/** Of two who may be one client, the page that merges them. */
type Page = HandPage | 'doubles' | DoublePair;

/** A page of the part for points by hand. */
type HandPage = 'several' | 'presets';

function ByHand({ page, onBack }: { readonly page: HandPage; onBack(): void }) {
  const part = usePart('points', loadPoints);
  if (part.module === null) return <PartComing part={part} />;
  const { PresetsView, SeveralView } = part.module;
  return page === 'several' ? <SeveralView onBack={onBack} /> : <PresetsView onBack={onBack} />;
}

type OneProps = { readonly client: ClientSummary; onBack(): void; onPresets(): void };

function OneClient({ client, onBack, onPresets }: OneProps) {
  const [page, setPage] = useState<'view' | 'form' | 'merge' | 'why'>('view');
  const toForm = () => setPage('form');
  const toView = () => setPage('view');
  // An erased client's row is gone: the focus goes to where the next one is searched for.
  const leave = () => {
    onBack();
    focusOn('q');
  };
  // Back in the list, the focus is where it was.
  useLayoutEffect(() => () => focusOn(`client-${client.id}`), [client.id]);
  if (page === 'merge') return <MergeClient client={client} onBack={toForm} onMerged={toView} />;
  if (page === 'why') return <Why client={client} onBack={toView} />;
  if (page === 'form')
    return <EditClient client={client} onBack={toView} onMerge={() => setPage('merge')} onErased={leave} />;
  const toWhy = () => setPage('why');
  return <ClientView client={client} onBack={onBack} onEdit={toForm} onPresets={onPresets} onWhy={toWhy} />;
}

function Why({ client, onBack }: { readonly client: ClientSummary; onBack(): void }) {
  const part = usePart('why', loadWhy);
  if (part.module === null) return <PartComing part={part} />;
  return <part.module.WhyView client={client} onBack={onBack} />;
}
