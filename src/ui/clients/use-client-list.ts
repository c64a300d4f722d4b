// What the list of clients shows: the search, the order, and how many of those found.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { isAddress } from '../../core/members/member-in-link';
import { findClients } from '../find-client';
import { useSession } from '../session';
import { useWords } from '../words';
import { type ClientOrder, sortClients } from './client-order';

// Drawing five thousand rows at once would take seconds.
const PORTION = 50;

export type ClientList = {
  readonly query: string;
  readonly order: ClientOrder;
  readonly found: readonly ClientSummary[];
  /** The first of those found; how many the next press adds. */
  readonly drawn: readonly ClientSummary[];
  readonly more: number;
  search(query: string): void;
  sort(order: ClientOrder): void;
  showMore(): void;
};

export function useClientList(): ClientList {
  const { language } = useWords();
  const { clients } = useSession();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<ClientOrder>('lastVisit');
  const [shown, setShown] = useState(PORTION);
  const found = useMemo(() => {
    const matching =
      query.trim() === '' ? clients.all : findClients(clients, query).map(({ client }) => client);
    return sortClients(matching, order, language);
  }, [clients.all, clients.aliases, query, order, language]);
  const isMissing = query.trim() !== '' && !isAddress(query) && found.length === 0 && !clients.loading;
  useEffect(() => {
    if (isMissing) void clients.lookAgain();
  }, [isMissing]);
  return {
    query,
    order,
    found,
    drawn: found.slice(0, shown),
    more: Math.min(PORTION, Math.max(0, found.length - shown)),
    search(typed) {
      setQuery(typed);
      setShown(PORTION);
    },
    sort: setOrder,
    showMore: () => setShown(shown + PORTION),
  };
}
