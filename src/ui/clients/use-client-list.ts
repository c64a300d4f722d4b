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

const MOST_MEANT = 8;

export type ClientList = {
  readonly query: string;
  readonly order: ClientOrder;
  readonly found: readonly ClientSummary[];
  /** Nobody matches: they are those whom somebody may have meant who has made one slip. */
  readonly isGuess: boolean;
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
  const { found, isGuess } = useMemo(() => {
    if (query.trim() === '') return { found: sortClients(clients.all, order, language), isGuess: false };
    const { all, count, meant } = findClients(clients, query);
    if (count > 0 || isAddress(query)) return { found: sortClients(all(), order, language), isGuess: false };
    const near = meant(MOST_MEANT).map(({ client }) => client);
    return { found: near, isGuess: near.length > 0 };
  }, [clients.all, clients.aliases, query, order, language]);
  const isNobody = found.length === 0 || isGuess;
  const isMissing = query.trim() !== '' && !isAddress(query) && isNobody && !clients.loading;
  useEffect(() => {
    if (isMissing) void clients.lookAgain();
  }, [isMissing]);
  return {
    query,
    order,
    found,
    isGuess,
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
