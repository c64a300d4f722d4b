// The clients that a field offers: those that match what is typed, best first, or a few recent ones.
import { useEffect, useMemo } from 'preact/hooks';
import type { ClientSummary } from '../app/clients/client-details';
import { isAddress } from '../core/members/member-in-link';
import type { Directory } from './directory';
import { belowOf, type FoundClient, findClients } from './find-client';

const MOST_SHOWN = 8;
const MOST_RECENT = 4;

export type FoundClients = {
  readonly isSearching: boolean;
  /** How many match. */
  readonly count: number;
  readonly shown: readonly FoundClient[];
};

export function useFoundClients(clients: Directory, query: string): FoundClients {
  const isSearching = query.trim() !== '';
  const found = useMemo(() => findClients(clients, query), [clients.all, clients.aliases, query]);
  const recent = useMemo(() => recentClients(clients.all, clients.recent), [clients.all, clients.recent]);
  // Somebody else may have added the client a minute ago.
  const isMissing = isSearching && !isAddress(query) && found.length === 0 && !clients.loading;
  useEffect(() => {
    if (isMissing) void clients.lookAgain();
  }, [isMissing]);
  const shown: readonly FoundClient[] = isSearching
    ? found.slice(0, MOST_SHOWN)
    : recent.map((client) => ({ client, inName: [], below: belowOf(client), inBelow: [] }));
  return { isSearching, count: found.length, shown };
}

/** Clients used in this sidebar first, then those with the latest visits. */
function recentClients(all: readonly ClientSummary[], used: readonly string[]): readonly ClientSummary[] {
  const rank = (client: ClientSummary) => {
    const at = used.indexOf(client.id);
    return at < 0 ? used.length : at;
  };
  return [...all]
    .sort((a, b) => rank(a) - rank(b) || compare(b.lastVisit, a.lastVisit) || a.row - b.row)
    .slice(0, MOST_RECENT);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
