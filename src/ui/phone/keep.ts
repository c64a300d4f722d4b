// What a page keeps on the phone itself, if the browser lets it: nothing that is not in the sheet or on the screen.

const PREFIX = 'carnet.';

/** Null if there is none, or the browser keeps nothing. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** @returns whether it is kept so. Where not, what was kept before stays, and a page works all the same until it is closed */
export function keep(name: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, text);
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
