// All clients with their balances, loaded once in portions, so that searching needs no request; then kept up to date by
// what is new, which every answer of the server hints at.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClientAfter, ClientSummary } from '../app/clients/client-details';
import type { AnswerStamp, ClientsStamp } from '../app/clients/clients-stamp';
import type { Alias } from '../app/clients/list-clients';
import type { TabProblem } from '../app/ports/tabs';
import { type Answered, type CallRefusal, hearStamps } from './api';
import { type Query, useQuery } from './use-query';

export type Directory = {
  readonly all: readonly ClientSummary[];
  /** Numbers that lead to another client: whoever is found by one of them is that client. */
  readonly aliases: readonly Alias[];
  readonly loading: boolean;
  /** Whether it is being read, or read anew while what was read before is shown. */
  readonly isReading: boolean;
  readonly refusal: CallRefusal | null;
  /** Client cells that could not be read. */
  readonly problems: readonly TabProblem[];
  /** Adds a client or updates one. */
  put(client: ClientSummary): void;
  /** Takes a client out of the list who was merged into another, and keeps what leads there; or who was erased. */
  leave(id: string, alias: Alias | null): void;
  /** Applies a client's points as returned by a command. */
  settle(after: ClientAfter): void;
  /** The clients used last in this sidebar, newest first. */
  readonly recent: readonly string[];
  touch(id: string): void;
  reload(): void;
  /**
   * Looks for what others have added or changed since; does nothing while that is being done. Where that cannot be told,
   * all are read anew, which goes on.
   * @returns why it failed, else null
   */
  lookAgain(): Promise<CallRefusal | null>;
};

type Loaded = {
  readonly all: readonly ClientSummary[];
  readonly aliases: readonly Alias[];
  readonly loading: boolean;
  readonly refusal: CallRefusal | null;
  readonly problems: readonly TabProblem[];
  /** Of which reading. */
  readonly round: number;
};

export function useDirectory(): Directory {
  const { ask } = useQuery('list-clients');
  const [loaded, setLoaded] = useState<Loaded>({
    all: [],
    aliases: [],
    loading: true,
    refusal: null,
    problems: [],
    round: 0,
  });
  const [recent, setRecent] = useState<readonly string[]>([]);
  const [round, setRound] = useState(0);

  /** Up to where the list is complete; null until it was read. */
  const stamp = useRef<ClientsStamp | null>(null);

  useEffect(() => {
    let current = true;
    stamp.current = null;
    void readAll(ask, (part, read) => {
      if (!current) return;
      setLoaded({ ...part, round });
      // Of the first portion: what changed while the others were read is looked for again.
      if (read !== null) stamp.current ??= read;
    });
    return () => {
      current = false;
    };
  }, [ask, round]);

  const put = useCallback(
    (client: ClientSummary) =>
      setLoaded((was) => ({
        ...was,
        all: withClient(was.all, client),
        aliases: was.aliases.filter(({ id }) => id !== client.id),
      })),
    [],
  );
  const leave = useCallback(
    (id: string, alias: Alias | null) =>
      setLoaded((was) => ({
        ...was,
        all: was.all.filter((client) => client.id !== id),
        aliases: alias === null ? was.aliases : [...was.aliases, alias],
      })),
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
  const lookAgain = useLookAgain(stamp, setLoaded, reload);
  const isReading = loaded.loading || loaded.round !== round;
  return useMemo(
    () => ({ ...loaded, isReading, recent, put, leave, settle, touch, reload, lookAgain }),
    [loaded, isReading, recent, put, leave, settle, touch, reload, lookAgain],
  );
}

type Known = { current: ClientsStamp | null };
type Change = (change: (was: Loaded) => Loaded) => void;

/** Brings the list up to date whenever an answer says that others have changed something, and when it is called. */
function useLookAgain(stamp: Known, change: Change, reload: () => void): Directory['lookAgain'] {
  const { ask } = useQuery('refresh-clients');
  const looking = useRef<Promise<CallRefusal | null> | null>(null);

  const look = useCallback(async (): Promise<CallRefusal | null> => {
    const { current } = stamp;
    if (current === null) return null;
    const answer = await ask(current);
    // A failure shows where something is asked for in earnest.
    if (!answer.ok) return answer.refusal;
    // The list may have been read anew meanwhile.
    if (stamp.current !== current) return null;
    if (answer.value.isWhole) {
      reload();
      return null;
    }
    const { clients, aliases, gone } = answer.value;
    stamp.current = answer.value.stamp;
    if (clients.length + gone.length > 0)
      change((was) => ({
        ...was,
        all: refreshed(was.all, clients, gone),
        aliases: refreshed(was.aliases, aliases, [...gone, ...clients.map(({ id }) => id)]),
      }));
    return null;
  }, [ask, change, reload]);

  const lookAgain = useCallback(() => {
    looking.current ??= look().finally(() => {
      looking.current = null;
    });
    return looking.current;
  }, [look]);

  useEffect(
    () =>
      hearStamps(({ before, after }) => {
        const { current } = stamp;
        if (current === null || isSame(current, after)) return;
        // Only this page has changed something, which the view that asked for it has put into the list.
        if (isSame(current, before)) stamp.current = { ...current, ...after };
        else void lookAgain();
      }),
    [lookAgain],
  );
  return lookAgain;
}

function isSame(a: AnswerStamp, b: AnswerStamp): boolean {
  return a.seq === b.seq && a.count === b.count;
}

type Ask = Query<'list-clients'>['ask'];

type Portion = Omit<Loaded, 'round'>;

async function readAll(ask: Ask, show: (part: Portion, stamp: ClientsStamp | null) => void): Promise<void> {
  const all: ClientSummary[] = [];
  const aliases: Alias[] = [];
  const problems: TabProblem[] = [];
  let first: number | null = 2;
  while (first !== null) {
    const answer: Answered<'list-clients'> = await ask({ first });
    if (!answer.ok) {
      show({ all: [...all], aliases, loading: false, refusal: answer.refusal, problems }, null);
      return;
    }
    all.push(...answer.value.clients);
    aliases.push(...answer.value.aliases);
    problems.push(...answer.value.problems);
    first = answer.value.next;
    const loading = first !== null;
    const part = { all: [...all], aliases: [...aliases], loading, refusal: null, problems: [...problems] };
    show(part, answer.value.stamp);
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

function refreshed<Known extends { readonly id: string }>(
  all: readonly Known[],
  changed: readonly Known[],
  gone: readonly string[],
): readonly Known[] {
  const news = new Map(changed.map((known) => [known.id, known]));
  const kept = all
    .filter(({ id }) => news.has(id) || !gone.includes(id))
    .map((one) => news.get(one.id) ?? one);
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...changed.filter(({ id }) => !known.has(id))];
}
