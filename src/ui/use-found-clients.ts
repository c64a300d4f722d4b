// The clients that a field offers: those that match what is typed, best first, or a few recent ones.
import { useEffect, useMemo } from 'preact/hooks';
import type { ClientSummary } from '../app/clients/client-details';
import { isAddress } from '../core/members/member-in-link';
import { belowOf, indexedAll } from './client-index';
import type { Directory } from './directory';
import { findClients } from './find-client';
import type { FoundClient } from './found-client';
import { smallest } from './smallest';

const MOST_SHOWN = 8;
const MOST_RECENT = 4;

export type OfferedClients = {
  readonly isSearching: boolean;
  /** How many match. */
  readonly count: number;
  readonly shown: readonly FoundClient[];
  /** Below them, where there is room: whom somebody may have meant who has made one slip. Never chosen by Enter alone. */
  readonly meant: readonly FoundClient[];
};

/** @param most how many are offered */
export function useFoundClients(clients: Directory, query: string, most = MOST_SHOWN): OfferedClients {
  const isSearching = query.trim() !== '';
  const { count, first, meant } = useMemo(() => {
    const found = findClients(clients, query);
    const best = found.first(most);
    const isName = !isAddress(query);
    return { count: found.count, first: best, meant: isName ? found.meant(most - best.length) : [] };
  }, [clients.all, clients.aliases, query, most]);
  const recent = useMemo(() => recentClients(clients.all, clients.recent), [clients.all, clients.recent]);
  // Between two portions, so that the first letter that is typed finds all names folded.
  useEffect(() => {
    const timer = setTimeout(() => void indexedAll(clients.all));
    return () => clearTimeout(timer);
  }, [clients.all]);
  // Somebody else may have added the client a minute ago.
  const isMissing = isSearching && !isAddress(query) && count === 0 && !clients.loading;
  useEffect(() => {
    if (isMissing) void clients.lookAgain();
  }, [isMissing]);
  const shown: readonly FoundClient[] = isSearching
    ? first
    : recent.map((client) => ({ client, inName: [], below: belowOf(client), inBelow: [] }));
  return { isSearching, count, shown, meant };
}

/** Clients used in this sidebar first, then those with the latest visits. */
function recentClients(all: readonly ClientSummary[], used: readonly string[]): readonly ClientSummary[] {
  const rank = ({ id }: ClientSummary) => {
    const at = used.indexOf(id);
    return at < 0 ? used.length : at;
  };
  return smallest(
    all,
    MOST_RECENT,
    (a, b) => rank(a) - rank(b) || compare(b.lastVisit, a.lastVisit) || a.row - b.row,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
