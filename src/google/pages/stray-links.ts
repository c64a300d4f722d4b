// Addresses of the web app with a link that leads nowhere: whoever tries many waits for each, and the owner is told how
// many there were. In the cache, which forgets them within hours: a stranger must not be able to fill the properties.
import type { LinkKind } from './capabilities';

const KEY = 'strayed';
/** As long as Google keeps anything there. */
const SECONDS = 6 * 60 * 60;
/** Old links that clients still have are opened now and then; a program opens more. */
const FREE = 30;
const WAIT_MS = 1000;

export type StrayLinks = { count(): number };

export function strayLinks(): StrayLinks {
  return { count: () => Number(CacheService.getScriptCache().get(KEY) ?? 0) };
}

/** The same links, of which those that lead nowhere are counted, and after some answered slowly. */
export function counting({ start, whoOf }: LinkKind): LinkKind {
  return {
    start,
    whoOf(link) {
      const who = whoOf(link);
      if (who === null) noteStray();
      return who;
    },
  };
}

/** Whether Google counts them or not, the answer is the same. */
function noteStray(): void {
  try {
    const cache = CacheService.getScriptCache();
    const count = Number(cache.get(KEY) ?? 0) + 1;
    cache.put(KEY, String(count), SECONDS);
    if (count > FREE) Utilities.sleep(WAIT_MS);
  } catch (error) {
    console.error(error);
  }
}
