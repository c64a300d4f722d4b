// The proof of a journal, entry by entry: its chain, its keys, and every decision made again. Holds no entry itself.

import { type ChainEnd, countsOn, type Entry, genesis } from '../journal/entry';
import { entryFault, noPast, type Past, remember, sumsFault } from './decided-again';
import type { Finding } from './finding';

/** How much is proved: chain, numbers, keys and sums alone, or also every entry decided again. */
export type Depth = 'sums' | 'decisions';

/** Which keys were seen: with a hash, to tell a second command from a second copy of the row. */
export type Keys = {
  /** Whether the key was there with another hash. Remembers it. */
  isDoubled(key: string, hash: string): boolean;
};

export type Proof = {
  /** Takes the next entry, in order of number. */
  take(row: number, entry: Entry): void;
  /** What was found so far: of the chain, then of the keys, then of the decisions. */
  findings(): readonly Finding[];
  /** The last entry taken, and what all of them tell. */
  readonly head: () => ChainEnd;
  readonly past: Past;
  /** What a later proof has to know to go on after the head, besides the past. */
  readonly reached: () => Reached;
};

/** How far a proof has come. */
export type Reached = {
  readonly head: ChainEnd;
  /** The number of the last entry that accepted the journal as found, or 0. */
  readonly adopted: number;
  /** What was found of the chain and the decisions, as far as nobody has accepted it; and of the keys. */
  readonly found: readonly Finding[];
  readonly doubled: readonly Finding[];
};

export type Prover = {
  readonly depth: Depth;
  readonly past: Past;
  readonly keys: Keys;
  /** Where a proof goes on that was begun before: with its past. */
  readonly from?: Reached;
};

/** A proof that remembers all that it needs; whoever has a file may look entries up there instead. */
function inMemory(): Prover {
  return { depth: 'decisions', past: noPast(), keys: keysInMemory() };
}

const nothingProved: Reached = { head: genesis, adopted: 0, found: [], doubled: [] };

export function beginProof({ depth, past, keys, from = nothingProved }: Prover = inMemory()): Proof {
  const faultOf = depth === 'decisions' ? entryFault : sumsFault;
  const chain: Finding[] = [];
  const doubled: Finding[] = [...from.doubled];
  const decisions: (Finding & { readonly isAdoption: boolean })[] = [];
  let { head, adopted } = from;

  function found(): readonly Finding[] {
    return [
      // What was found before an adoption is accepted by it.
      ...from.found.filter(({ seq }) => seq >= adopted),
      ...chain.filter(({ seq }) => seq > adopted),
    ];
  }

  function decided(): readonly Finding[] {
    // An adoption accepts what it found, and not itself.
    return decisions.flatMap(({ isAdoption, ...finding }) =>
      finding.seq > adopted || (finding.seq === adopted && isAdoption) ? [finding] : [],
    );
  }

  return {
    take(row, entry) {
      const { seq, key, hash } = entry;
      const found = (code: Finding['code']): Finding => ({ code, tab: 'ledger', row, seq, column: '' });
      const fault = linkFault(head, entry);
      if (fault !== undefined) chain.push(found(fault));
      head = entry;
      if (key !== '' && keys.isDoubled(key, hash)) doubled.push(found('key-doubled'));
      const isAdoption = entry.kind === 'adopt';
      if (isAdoption) adopted = seq;
      const wrong = faultOf(entry, past);
      if (wrong !== undefined) decisions.push({ ...found(wrong), isAdoption });
      remember(entry, past);
    },
    findings: () => [...found(), ...doubled, ...decided()],
    head: () => head,
    past,
    reached: () => ({
      head: { seq: head.seq, hash: head.hash, invoices: head.invoices },
      adopted,
      found: [...found(), ...decided()],
      doubled,
    }),
  };
}

/** Keys of the entries that are proved in one go. */
export function keysInMemory(): Keys {
  const seen = new Map<string, string>();
  return {
    isDoubled(key, hash) {
      const other = seen.get(key);
      seen.set(key, hash);
      return other !== undefined && other !== hash;
    },
  };
}

/** The number of the last entry that accepted the journal as found, or 0. */
export function lastAdopted(entries: readonly Entry[]): number {
  let seq = 0;
  for (const entry of entries) if (entry.kind === 'adopt') seq = Math.max(seq, entry.seq);
  return seq;
}

/** What is wrong with an entry that should follow the head, or undefined. */
export function linkFault(
  last: ChainEnd,
  entry: Entry,
): 'entry-doubled' | 'entry-missing' | 'chain-broken' | undefined {
  if (entry.seq === last.seq) return 'entry-doubled';
  if (entry.seq !== last.seq + 1) return 'entry-missing';
  if (!countsOn(last, entry)) return 'chain-broken';
  return entry.prev === last.hash ? undefined : 'chain-broken';
}
