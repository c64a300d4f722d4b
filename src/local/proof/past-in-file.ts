// What the entries of a file tell, whatever their number: of each only what later ones need is kept.
import { hash } from 'node:crypto';
import { noPast, type Past } from '../../core/decide/decided-again';
import { type Entry, readEntry } from '../../core/journal/entry';
import type { JournalCsv } from './journal-csv';

export function entryOf(text: string | null): Entry | undefined {
  return readEntry(text, sha256);
}

function sha256(text: string): string {
  return hash('sha256', text);
}

/** What is taken back is read again where it stands. @param place where the entry stands that is remembered next */
export function pastIn(journal: JournalCsv, place: { readonly at: number }): Past {
  const invoices = placesOf();
  const reversals = new Map<number, number[]>();
  const entryAt = (at: number) => entryOf(journal.textAt(at)) as Entry;
  return {
    ...noPast(),
    invoices: {
      get(seq) {
        const at = invoices.get(seq);
        return at === undefined ? undefined : entryAt(at);
      },
      set: (seq) => invoices.set(seq, place.at),
    },
    reversals: {
      get: (seq) => reversals.get(seq)?.map(entryAt),
      set: (seq) => reversals.set(seq, [...(reversals.get(seq) ?? []), place.at]),
    },
  };
}

// Of a list that has grown, so many more.
const MORE = 1.5;
const NOWHERE = -1;

/** Places by number, in eight bytes each. */
function placesOf() {
  let places = new Float64Array(1 << 12).fill(NOWHERE);
  return {
    get(seq: number): number | undefined {
      const at = places[seq] ?? NOWHERE;
      return at === NOWHERE ? undefined : at;
    },
    set(seq: number, at: number): void {
      if (seq >= places.length) {
        const larger = new Float64Array(Math.ceil((seq + 1) * MORE)).fill(NOWHERE);
        larger.set(places);
        places = larger;
      }
      places[seq] = at;
    },
  };
}
