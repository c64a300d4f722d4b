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

export function sharedLock(services: Services, store: Store, buffer: WriteBuffer, turns: Turns): Lock {
  const lock = services.lock();
  return {
    acquire() {
      if (!lock.tryLock(WAIT_MS)) return false;
      store.forget(); // what was read before the lock may be stale
      turns.begun();
      return true;
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
