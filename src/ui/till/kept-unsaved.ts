// What keeps unsaved invoices in the browser, so that a reload or a closed sidebar loses none: each page writes its own, and
// takes over those of a page that is gone. Where the browser keeps nothing, they are lost with the page, which warns before.
import { boot } from '../boot';
import { keep, kept, keptNames } from '../phone/keep';
import { ownStaff } from '../rights';
import type { Unanswered } from '../sender';
import type { Attempt } from './attempt';
import type { TillForm } from './form';
import type { UnsavedState } from './unsaved';

/** Nothing of the client but the number: their name and contacts stand in the sheet. */
export type KeptUnsaved = {
  readonly form: TillForm;
  readonly attempts: readonly Pick<Attempt, 'form' | 'command'>[];
  readonly state: UnsavedState;
  /** Its key, and what was sent under it if no answer has come; null as an earlier Carnet kept what was not sent. */
  readonly unanswered: Unanswered<'record-invoice'> | null;
};

type Kept = {
  readonly schema: number;
  readonly sheet: string;
  readonly staff: number;
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

/** @param page another word for each page */
export function keepingOf(page: string): Keeping {
  const own = PREFIX + page;
  const whose = { schema: SCHEMA, sheet: boot.sheet, staff: ownStaff?.staff ?? 0 } as const;
  const { locks } = navigator;
  // Held until the page is gone, however it goes.
  if (locks !== undefined)
    void locks.request(`carnet.${own}`, () => new Promise<void>(() => {})).catch(() => {});

  function takeFrom(name: string, take: (items: readonly KeptUnsaved[]) => void): void {
    const read = readKept(name);
    const isOurs = read?.schema === whose.schema && read.sheet === whose.sheet && read.staff === whose.staff;
    if (read === null || !isOurs) return;
    try {
      take(read.items);
    } catch {
      return; // kept otherwise than this Carnet does: left to the one that did
    }
    // Only now that this page keeps them. Closed in between, both do, and the keys are the same.
    keep(name, null);
  }

  return {
    write: (items) =>
      keep(own, items.length === 0 ? null : JSON.stringify({ ...whose, items } satisfies Kept)),
    takeOver(take) {
      for (const name of keptNames().filter((one) => one.startsWith(PREFIX) && one !== own)) {
        const now = () => takeFrom(name, take);
        if (locks === undefined) now();
        // A page that is still there keeps its own.
        else void locks.request(`carnet.${name}`, now).catch(now);
      }
    },
  };
}

function readKept(name: string): Kept | null {
  try {
    return JSON.parse(kept(name) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
