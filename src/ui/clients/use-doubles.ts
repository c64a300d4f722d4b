// Pairs of clients who look like one person, without those that somebody has said are two.
import { useEffect, useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { doublesIn, type Pair } from '../../core/identity/doubles';
import { useSession } from '../session';
import { indexOf } from './alike';

export type DoublePair = Pick<Pair, 'by'> & {
  readonly key: string;
  readonly clients: readonly [ClientSummary, ClientSummary];
};

export type Doubles = {
  /** Null until they have been looked for. */
  readonly pairs: readonly DoublePair[] | null;
  /** Hides a pair on this device: a family shares a phone. */
  hide(pair: DoublePair): void;
};

// Up to so many clients the pairs are found unasked: with more it takes a second, in which nothing can be typed.
const FEW = 5000;

/** `asked`: somebody wants to see the pairs, however many clients there are. */
export function useDoubles(when: 'unasked' | 'asked'): Doubles {
  const isAsked = when === 'asked';
  const { clients, opened } = useSession();
  const { all, loading } = clients;
  const { country } = opened.ruleset;
  const [pairs, setPairs] = useState<readonly DoublePair[] | null>(null);
  const [hidden, setHidden] = useState(readHidden);

  useEffect(() => {
    if (loading || (all.length > FEW && !isAsked)) return;
    // After the list is drawn.
    const timer = setTimeout(() => {
      const known = new Map(all.map((client) => [client.id, client]));
      setPairs(
        doublesIn(indexOf(all, country)).flatMap(({ ids, by }) => {
          const [one, other] = ids.map((id) => known.get(id));
          if (one === undefined || other === undefined) return [];
          return [{ key: [...ids].sort().join(), by, clients: [one, other] }];
        }),
      );
    }, 50);
    return () => clearTimeout(timer);
  }, [all, loading, country, isAsked]);

  return {
    pairs: pairs?.filter(({ key }) => !hidden.includes(key)) ?? null,
    hide({ key }) {
      const next = [...hidden, key].slice(-MOST_HIDDEN);
      setHidden(next);
      keepHidden(next);
    },
  };
}

const KEY = 'carnet.not-the-same';
const MOST_HIDDEN = 1000;

function readHidden(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [];
  } catch {
    return []; // a browser that keeps nothing for other sites
  }
}

function keepHidden(keys: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(keys));
  } catch {
    // As long as the page is open, it is hidden all the same.
  }
}
