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

/** Does nothing where the browser keeps nothing. */
export function keep(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, text);
  } catch {
    // a page that is not let keep anything works all the same, until it is closed
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
