// How far the archive reaches, as a script property: where the Ledger's first row follows. The tab itself is counted only
// where the property cannot know: in a copy of the sheet, and by whoever reads the journal from its beginning.
import type { Day } from '../../core/day';
import type { Store } from '../properties/properties';

const KEY = 'archive';
/** Where the tab was last seen, and the checkpoint: without one the sheet is a copy, or was never set up. */
const PLACE = 'tab.archive';
const CHECKPOINT = 'done';

export type Reach = {
  /** Rows of entries below the header that count. */
  readonly rows: number;
  /** The highest number among them, 0 if there are none. */
  readonly seq: number;
  /** All of them are of this day or before; '' if that is unknown. */
  readonly until: Day | '';
  /** Rows below these that are, or may be, copies of the Ledger's first ones. */
  readonly copied: number;
  /** The highest number among those copied, from when the Ledger's own rows may have gone; else 0. */
  readonly removing: number;
  /** At most so many rows at the Ledger's top are empty: their lines were cut out, and count in the archive. */
  readonly gap: number;
  /** The place that takes what is cut out; null if there was none yet. */
  readonly moving: MovingPlace | null;
  /** Whether lines that count in the archive still stand in that tab. */
  readonly isFull: boolean;
};

/** The number of a tab, and so many of its first rows and columns. */
export type MovingPlace = { readonly tab: number; readonly rows: number; readonly columns: number };

export const nothingArchived: Reach = {
  rows: 0,
  seq: 0,
  until: '',
  copied: 0,
  removing: 0,
  gap: 0,
  moving: null,
  isFull: false,
};

export type ArchiveNote = {
  now(): Reach;
  set(reach: Reach): void;
  /** What the tab was found to hold instead: kept for this execution, and under the lock for good. */
  found(reach: Reach): void;
  isLocked(): boolean;
  /** Whether a portion was cut off, or its last steps are still to be done: nobody has looked how far it came. */
  isUnsettled(): boolean;
  /** Outside of the lock, years may be closed meanwhile: asks anew while that goes on. */
  refresh(): void;
  /** Whether the tab was ever there. */
  isKnown(): boolean;
};

/** @param count the reach by the tab itself */
export function archiveNote(store: Store, isLocked: () => boolean, count: () => Reach): ArchiveNote {
  let seen: { readonly text: string | undefined; readonly reach: Reach } | undefined;
  /** Of which text somebody has looked, in this execution, what stands in the tabs. */
  let lookedAt: { readonly isSo: boolean; readonly text: string | undefined } = { isSo: false, text: '' };

  function now(): Reach {
    const text = store.get(KEY);
    // What was found before the lock was taken is found again under it, for good.
    if (isLocked() && lookedAt.isSo) [seen, lookedAt] = [undefined, { isSo: false, text }];
    if (seen === undefined || seen.text !== text) seen = { text, reach: read(text) };
    const { reach } = seen;
    // Counted in a copy: once that one has a checkpoint of its own, nobody counts again.
    if (text === undefined && reach.rows > 0 && isLocked()) set(reach);
    return reach;
  }

  function read(text: string | undefined): Reach {
    if (text !== undefined) {
      // What came later is missing in an older one.
      const { schema: _schema, ...reach } = JSON.parse(text) as Partial<Reach> & { readonly schema: 1 };
      return { ...nothingArchived, ...reach };
    }
    return store.get(CHECKPOINT) === undefined ? count() : nothingArchived;
  }

  function set(reach: Reach): void {
    const text = JSON.stringify({ schema: 1, ...reach });
    store.set(KEY, text);
    seen = { text, reach };
  }

  return {
    now,
    set,
    found(reach) {
      if (isLocked()) set(reach);
      else {
        const text = store.get(KEY);
        lookedAt = { isSo: true, text };
        seen = { text, reach };
      }
    },
    isLocked,
    isUnsettled() {
      const { removing, gap, isFull } = now();
      const isOver = removing === 0 && gap === 0 && !isFull;
      return !isOver && (isLocked() || !lookedAt.isSo || lookedAt.text !== store.get(KEY));
    },
    refresh() {
      const { copied, gap, isFull } = now();
      if ((copied > 0 || gap > 0 || isFull) && !isLocked()) store.forget();
    },
    isKnown: () => store.get(PLACE) !== undefined,
  };
}
