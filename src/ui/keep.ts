// What a page keeps in the browser itself, if that lets it: nothing that is not in the sheet or on the screen.

const PREFIX = 'carnet.';

/** For as long as the browser keeps it, or until this tab is closed; no other tab sees what a tab keeps. */
export type Until = 'cleared' | 'tab-closed';

function storage(until: Until): Storage {
  return until === 'cleared' ? localStorage : sessionStorage;
}

/** Null if there is none, or the browser keeps nothing. */
export function kept(name: string, until: Until = 'cleared'): string | null {
  try {
    return storage(until).getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** @returns whether it is kept so. Where not, what was kept before stays, and a page works all the same until it is closed */
export function keep(name: string, text: string | null, until: Until = 'cleared'): boolean {
  try {
    if (text === null) storage(until).removeItem(PREFIX + name);
    else storage(until).setItem(PREFIX + name, text);
    return true;
  } catch {
    return false;
  }
}

/** The names under which something is kept. */
export function keptNames(): readonly string[] {
  try {
    return Object.keys(localStorage).flatMap((name) =>
      name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [],
    );
  } catch {
    return [];
  }
}
