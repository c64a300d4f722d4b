// Invariant 13, checked on the calls of one execution: no write outside the lock, none still buffered at its end.
import type { ServiceCall } from '../../src/local/standin';

const CHANGES: readonly string[] = ['write', 'append', 'rows'];
/** Google executes buffered writes before it answers these. */
const LANDS: readonly string[] = ['flush', 'read', 'lastRow', 'search', 'rows'];

/** Where no line stands yet and nobody looks: the archive's tab while it is made, and the place for what is cut out. */
const UNSEEN = /^((Archive|archive \d+)(![A-Z]+1(:[A-Z]+1)?)?|Carnet move)$/;

/** @param held whether the lock was granted */
export function misplacedWrites(calls: readonly ServiceCall[], held: boolean): string[] {
  const wrong: string[] = [];
  let locked = false;
  let buffered = false;
  for (const { n, kind, name, where } of calls) {
    if (kind === 'lock') locked = held;
    if (CHANGES.includes(kind) && !(UNSEEN.test(where) && !locked)) {
      buffered = true;
      if (!locked) wrong.push(`call ${n}, ${name} ${where}, writes outside the lock`);
    }
    if (LANDS.includes(kind)) buffered = false;
    if (kind !== 'unlock') continue;
    if (buffered) wrong.push(`the lock is released at call ${n} before what is written has landed`);
    locked = false;
  }
  return wrong;
}
