// The three first steps, and which of them the sheet itself shows as done. That a person wants no list of them is kept
// in this browser: it is about the screen, and nothing of the salon depends on it.
import type { Opened } from '../app/till/open';
import type { Directory } from './directory';

export const firstSteps = ['program', 'services', 'invoice'] as const;
export type FirstStep = (typeof firstSteps)[number];

type Seen = Pick<Opened, 'ruleset' | 'catalog'>;

/**
 * The steps that are left, in order. An invoice of a walk-in earns nobody anything, so it is not the one that this is
 * about. While the clients are still coming, nobody can tell, and it counts as done.
 */
export function stepsLeft(
  { ruleset, catalog }: Seen,
  { all, loading, refusal }: Pick<Directory, 'all' | 'loading' | 'refusal'>,
): readonly FirstStep[] {
  const isDone: { readonly [Step in FirstStep]: boolean } = {
    program: ruleset.programs.length > 0,
    services: catalog.some(({ code, name }) => !isGift(ruleset, code === '' ? name : code)),
    invoice: loading || refusal !== null || all.some(({ lastVisit }) => lastVisit !== ''),
  };
  return firstSteps.filter((step) => !isDone[step]);
}

/** What a reward gives away stands in the catalog before anything else does, where a ready programme has put it there. */
function isGift({ rewards }: Opened['ruleset'], key: string): boolean {
  return rewards.some(({ terms }) => (terms as { readonly items?: readonly string[] }).items?.includes(key));
}

/** A sheet that was set up and has nothing in it yet. */
export function isNew({ ruleset, catalog }: Seen): boolean {
  return ruleset.programs.length === 0 && catalog.length === 0;
}

const KEY = 'carnet-first-steps';
const AWAY = 'away';

export function isPutAway(): boolean {
  try {
    return localStorage.getItem(KEY) === AWAY;
  } catch {
    return false; // this browser stores nothing for third-party frames
  }
}

export function putAway(): void {
  try {
    localStorage.setItem(KEY, AWAY);
  } catch {
    // it holds until the sidebar is closed
  }
}
