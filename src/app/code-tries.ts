// Nobody gets at the money of a gift card by trying codes: after some that no card has, the next are not looked up for a while.
import { type RefusalData, type Result, refuse } from '../core/result';
import { afterWrongCode, minutesToWait, type Tried } from '../core/stored-values/code-tries';
import type { Who } from './action';
import type { World } from './ports/world';

/** Too many codes that no card has, by the same person. */
export type CodeWait = { readonly code: 'code-wait'; readonly minutes: number };

// Whatever is wrong with it: cards from other tills have codes of any form.
const WRONG: readonly string[] = [
  'stored-value-unknown',
  'stored-value-code-length',
  'stored-value-code-letter',
  'stored-value-code-misread',
];

/** Looks codes up by `work`, unless whoever asks has to wait. A wrong one is counted outside its work. */
export function withTries(world: World, who: Who, work: () => Result<unknown>): Result<unknown> {
  const person = who.role === 'client' ? 0 : (who.staff ?? 0);
  const at = Date.parse(world.clock.now());
  const minutes = minutesToWait(world.codeTries.of(person), at);
  if (minutes > 0) return refuse<CodeWait>({ code: 'code-wait', minutes });
  const answered = work();
  if (!answered.ok && WRONG.includes(answered.refusal.code)) {
    const { text = '' } = answered.refusal as RefusalData & { readonly text?: string };
    note(world, person, { text, at, day: world.clock.today() });
  }
  return answered;
}

/** Where the lock is taken just then, it counts all the same: a try that two executions count as one is better than none. */
function note({ codeTries, lock }: World, person: number, tried: Tried): void {
  const isLocked = lock.acquire();
  try {
    const before = codeTries.of(person);
    const after = afterWrongCode(before, tried);
    if (after !== before) codeTries.keep(person, after, tried.at);
  } finally {
    if (isLocked) lock.release();
  }
}
