// What keeps unsaved invoices in the browser, so that a reload or a closed sidebar loses none: each page writes its own, and
// takes over those of a page that is gone. Where the browser keeps nothing, they are lost with the page, which warns before.
import { keep, kept, keptNames } from '../keep';
import type { Unanswered } from '../sender';
import type { Attempt } from './attempt';
import type { TillForm } from './form';
import { readOwn, type Whose } from './read-own';
import type { UnsavedState } from './unsaved';

/** Nothing of the client but the number: their name and contacts stand in the sheet. */
export type KeptUnsaved = {
  readonly form: TillForm;
  readonly attempts: readonly Pick<Attempt, 'form' | 'command'>[];
  readonly state: UnsavedState;
  /** Its key, and what was sent under it if no answer has come; null as an earlier Carnet kept what was not sent. */
  readonly unanswered: Unanswered<'record-invoice'> | null;
};

type Kept = Whose & {
  readonly schema: number;
  readonly items: readonly KeptUnsaved[];
};

const SCHEMA = 1;
const PREFIX = 'unsaved.';

export type Keeping = {
  write(items: readonly KeptUnsaved[]): void;
  /**
   * Calls back with the invoices of each page of this sheet and person that is gone, now or once it goes. They stay kept
   * under that page's name if `take` throws.
   */
  takeOver(take: (items: readonly KeptUnsaved[]) => void): void;
};

/** What a page that is gone has kept, whose invoices this one has by now. */
type Left = { readonly name: string; readonly text: string; over(): void };

/** @param page another word for each page */
export function keepingOf(page: string, { sheet, staff }: Whose): Keeping {
  const own = PREFIX + page;
  const whose = { schema: SCHEMA, sheet, staff } as const;
  const { locks } = navigator;
  let text: string | null = null;
  let left: readonly Left[] = [];
  // Held until the page is gone, however it goes.
  if (locks !== undefined)
    void locks.request(`carnet.${own}`, () => new Promise<void>(() => {})).catch(() => {});

  /**
   * Those of another page go only once this one keeps them. Closed in between, both do, and the keys are the same. Where the
   * browser is full, theirs make room for its own; if that is not enough they are put back, and the next writing tries again.
   */
  function write(): void {
    let isKept = keep(own, text);
    if (!isKept && left.length > 0) {
      for (const { name } of left) keep(name, null);
      isKept = keep(own, text);
      if (!isKept) for (const other of left) keep(other.name, other.text);
    }
    if (!isKept) return;
    for (const { name, over } of left) {
      keep(name, null);
      over();
    }
    left = [];
  }

  function takeFrom(name: string, take: (items: readonly KeptUnsaved[]) => void): Promise<void> | undefined {
    const found = kept(name);
    const read = readOwn<Kept>(found, whose);
    if (found === null || read === null) return undefined;
    try {
      take(read.items);
    } catch {
      return undefined; // kept otherwise than this Carnet does: left to the one that did
    }
    // As long as they stay kept under that page's name, no third page takes them as well.
    return new Promise((over) => {
      left = [...left, { name, text: found, over }];
      write();
    });
  }

  return {
    write(items) {
      text = items.length === 0 ? null : JSON.stringify({ ...whose, items } satisfies Kept);
      write();
    },
    takeOver(take) {
      for (const name of keptNames().filter((one) => one.startsWith(PREFIX) && one !== own)) {
        const now = () => takeFrom(name, take);
        if (locks === undefined) void now();
        // A page that is still there keeps its own.
        else void locks.request(`carnet.${name}`, now).catch(now);
      }
    },
  };
}
