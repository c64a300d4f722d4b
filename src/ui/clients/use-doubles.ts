// Pairs of clients who look like one person, without those that somebody has said are two.
import { useEffect, useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { doublesIn, type Pair } from '../../core/identity/doubles';
import { type ApartPair, apartPair } from '../../core/members/told-apart';
import type { CallRefusal } from '../api';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useQuery } from '../use-query';
import { indexOf } from './alike';

export type DoublePair = Pick<Pair, 'by'> & {
  readonly key: string;
  readonly clients: readonly [ClientSummary, ClientSummary];
};

export type Doubles = {
  /** Null until they have been looked for. */
  readonly pairs: readonly DoublePair[] | null;
  /** Why the last pair could not be told apart, or the pairs could not be asked for. */
  readonly refusal: CallRefusal | null;
  /** Hides a pair for everybody: a family shares a phone. */
  tellApart(pair: DoublePair): void;
};

// Up to so many clients the pairs are found unasked: with more it takes a second, in which nothing can be typed.
const FEW = 5000;

/** `asked`: somebody wants to see the pairs, however many clients there are. */
export function useDoubles(when: 'unasked' | 'asked'): Doubles {
  const isAsked = when === 'asked';
  const { clients, opened } = useSession();
  const { all, loading } = clients;
  const { country } = opened.ruleset;
  const [alike, setAlike] = useState<readonly DoublePair[] | null>(null);
  const { ask, value, refusal } = useQuery('list-apart');
  const told = useCommand('tell-apart');
  const [apart, setApart] = useState<readonly string[]>([]);
  const isAny = alike !== null && alike.length > 0;

  useEffect(() => {
    if (loading || (all.length > FEW && !isAsked)) return;
    // After the list is drawn.
    const timer = setTimeout(() => {
      const known = new Map(all.map((client) => [client.id, client]));
      setAlike(
        doublesIn(indexOf(all, country)).flatMap(({ ids, by }) => {
          const [one, other] = ids.map((id) => known.get(id));
          if (one === undefined || other === undefined) return [];
          return [{ key: keyOf(apartPair(one.id, other.id)), by, clients: [one, other] }];
        }),
      );
    }, 50);
    return () => clearTimeout(timer);
  }, [all, loading, country, isAsked]);

  // Where nobody looks like somebody else there is nothing to ask.
  useEffect(() => {
    if (isAny) void ask({});
  }, [isAny, ask]);

  const hidden = new Set([...apart, ...(value?.pairs ?? []).map(keyOf)]);
  const isKnown = !isAny || value !== null || refusal !== null;
  return {
    pairs: isKnown ? (alike?.filter(({ key }) => !hidden.has(key)) ?? null) : null,
    refusal: told.refusal ?? refusal,
    async tellApart({ key, clients: [one, other] }) {
      setApart((was) => [...was, key]);
      const outcome = await told.send({ one: one.id, other: other.id });
      // What could not be kept is there again.
      if (outcome === null || 'refusal' in outcome) setApart((was) => was.filter((known) => known !== key));
    },
  };
}

function keyOf(pair: ApartPair): string {
  return pair.join();
}
