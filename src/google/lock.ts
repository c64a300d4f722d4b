// Runs one command at a time under the lock that sidebar, till and triggers share.
import type { Lock } from '../app/ports/world';
import type { Services } from './properties/home';
import type { Store } from './properties/properties';
import type { WriteBuffer } from './tabs/write-buffer';

// Longer than any command takes, short enough that a waiting till can still say "someone else is saving".
const WAIT_MS = 10_000;

// Whoever waits for a lock asks for it again and again.
const PAUSE_MS = 500;

/** Told at the beginning of each turn, when nobody else writes any more, and at its end. */
export type Turns = { begun(): void; over(): void };

export type SharedLock = Lock & {
  /**
   * Takes the lock for the next `acquire`, so that what is read before that is read only once. Only for whoever has the sheet
   * open, who is trusted: a stranger at the web page could keep everybody waiting before it is known that they are one.
   */
  ahead(): void;
  /** Gives it back where nothing has acquired it. */
  letGo(): void;
};

export function sharedLock(services: Services, store: Store, buffer: WriteBuffer, turns: Turns): SharedLock {
  const lock = services.lock();
  let early: 'none' | 'taken' | 'busy' = 'none';

  function take(): boolean {
    if (!lock.tryLock(WAIT_MS)) return false;
    store.forget(); // what was read before the lock may be stale
    turns.begun();
    return true;
  }

  return {
    ahead() {
      if (isInSheet()) early = take() ? 'taken' : 'busy';
    },
    acquire() {
      const before = early;
      early = 'none';
      return before === 'none' ? take() : before === 'taken';
    },
    letGo() {
      if (early !== 'taken') return;
      early = 'none';
      turns.over();
      lock.releaseLock();
    },
    release() {
      // Nothing of ours may be written after another command has begun.
      buffer.flush();
      turns.over();
      lock.releaseLock();
    },
    pause: () => Utilities.sleep(PAUSE_MS),
  };
}

/** A web page has no document, and so none of its locks. */
function isInSheet(): boolean {
  return LockService.getDocumentLock() !== null;
}
