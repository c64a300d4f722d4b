// All clients with their balances, loaded once in portions, so that searching needs no request.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ClientAfter, ClientSummary } from '../app/clients/client-details';
import type { TabProblem } from '../app/ports/tabs';
import type { Answered, CallRefusal } from './api';
import { type Query, useQuery } from './use-query';

export type Directory = {
  readonly all: readonly ClientSummary[];
  readonly loading: boolean;
  readonly refusal: CallRefusal | null;
  /** Client cells that could not be read. */
  readonly problems: readonly TabProblem[];
  /** Adds a client or updates one. */
  put(client: ClientSummary): void;
  /** Applies a client's points as returned by a command. */
  settle(after: ClientAfter): void;
  /** The clients used last in this sidebar, newest first. */
  readonly recent: readonly string[];
  touch(id: string): void;
  reload(): void;
};

type Loaded = {
  readonly all: readonly ClientSummary[];
  readonly loading: boolean;
  readonly refusal: CallRefusal | null;
  readonly problems: readonly TabProblem[];
};

export function useDirectory(): Directory {
  const { ask } = useQuery('list-clients');
  const [loaded, setLoaded] = useState<Loaded>({ all: [], loading: true, refusal: null, problems: [] });
  const [recent, setRecent] = useState<readonly string[]>([]);
  const [round, setRound] = useState(0);

  useEffect(() => {
    let current = true;
    void readAll(ask, (part) => current && setLoaded(part));
    return () => {
      current = false;
    };
  }, [ask, round]);

  const put = useCallback(
    (client: ClientSummary) => setLoaded((was) => ({ ...was, all: withClient(was.all, client) })),
    [],
  );
  const settle = useCallback(
    (after: ClientAfter) => setLoaded((was) => ({ ...was, all: withAfter(was.all, after) })),
    [],
  );
  const touch = useCallback(
    (id: string) => setRecent((was) => [id, ...was.filter((other) => other !== id)].slice(0, 8)),
    [],
  );
  const reload = useCallback(() => setRound((was) => was + 1), []);
  return useMemo(
    () => ({ ...loaded, recent, put, settle, touch, reload }),
    [loaded, recent, put, settle, touch, reload],
  );
}

type Ask = Query<'list-clients'>['ask'];

async function readAll(ask: Ask, show: (part: Loaded) => void): Promise<void> {
  const all: ClientSummary[] = [];
  const problems: TabProblem[] = [];
  let first: number | null = 2;
  while (first !== null) {
    const answer: Answered<'list-clients'> = await ask({ first });
    if (!answer.ok) {
      show({ all: [...all], loading: false, refusal: answer.refusal, problems });
      return;
    }
    all.push(...answer.value.clients);
    problems.push(...answer.value.problems);
    first = answer.value.next;
    show({ all: [...all], loading: first !== null, refusal: null, problems: [...problems] });
  }
}

function withClient(all: readonly ClientSummary[], client: ClientSummary): readonly ClientSummary[] {
  const known = all.some(({ id }) => id === client.id);
  return known ? all.map((other) => (other.id === client.id ? client : other)) : [...all, client];
}

function withAfter(all: readonly ClientSummary[], after: ClientAfter): readonly ClientSummary[] {
  const { id, row, version, standing, lastVisit } = after;
  return all.map((client) =>
    client.id === id ? { ...client, row, version, standing, lastVisit, damaged: false } : client,
  );
}
