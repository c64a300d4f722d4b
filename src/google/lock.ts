// One at a time: the script's lock, which sidebar, till and triggers share.
import type { Lock } from '../app/ports/world';
import type { Store } from './properties';
import type { WriteBuffer } from './write-buffer';

// Longer than any command takes, short enough that a till says "someone else is saving" and not nothing.
const WAIT_MS = 10_000;

export function scriptLock(store: Store, buffer: WriteBuffer): Lock {
  const lock = LockService.getScriptLock();
  return {
    acquire() {
      if (!lock.tryLock(WAIT_MS)) return false;
      store.forget(); // what was read before the lock may be another command's past
      return true;
    },
    release() {
      // Nothing of ours may land after another has begun.
      buffer.flush();
      lock.releaseLock();
    },
  };
}
