// The six digits that spending on the client's own page needs: good once, for ten minutes and three tries. Then a wait,
// twice as long each time, so that nobody gets through a million codes. Pure: a state, a moment, the next state.
import { macOf } from '../journal/canonical';
import { accept, type Result, refuse } from '../result';

/** Of one client. The code itself is nowhere: it follows from the secret, and from what is kept here. */
export type SpendCode = {
  /** The key of the request that made it. */
  readonly made: string;
  /** When, in milliseconds since 1970: a change of the clock's hour does not matter. */
  readonly at: number;
  /** Who read it out to the client, as a number in Staff; 0 for one that was mailed. */
  readonly by: number;
  /** How many other codes were tried, and the last of them. */
  readonly wrong: number;
  readonly last: string;
  /** The key of the command that it was used for; '' while it can be used. */
  readonly used: string;
  /** How often in a row all tries of a code were wrong. */
  readonly missed: number;
  /** Until then the client can neither try nor ask for another; 0 if there is nothing to wait for. */
  readonly waits: number;
  /** When the last codes were mailed. */
  readonly mailed: readonly number[];
};

export type SpendCodeRefusal =
  /** None was made, or the last one is used up: a new one is needed. */
  | { readonly code: 'spend-code-none' }
  | { readonly code: 'spend-code-expired' }
  | { readonly code: 'spend-code-used' }
  | { readonly code: 'spend-code-wrong'; readonly left: number }
  /** After too many wrong codes; or, for `mails`, so many were mailed today that only the salon gives another. */
  | { readonly code: 'spend-code-wait'; readonly minutes: number }
  | { readonly code: 'spend-code-mails' };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const CODE_MINUTES = 10;
const TRIES = 3;
const FIRST_WAIT = 15 * MINUTE;
const LONGEST_WAIT = DAY;
const MAILS_A_DAY = 5;

export const noSpendCode: SpendCode = {
  made: '',
  at: 0,
  by: 0,
  wrong: 0,
  last: '',
  used: '',
  missed: 0,
  waits: 0,
  mailed: [],
};

/** The six digits of a code that was made. */
export function digitsOf(secret: string, member: string, { made, at }: SpendCode): string {
  const bytes = macOf(secret, ['spend', member, made, at]);
  // 48 bits, of which a million is so small a part that no code is likelier than another.
  const number = bytes.slice(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
  return String(number % 1_000_000).padStart(6, '0');
}

export type Making = {
  /** The request's key: sent again, it makes no other code. */
  readonly key: string;
  readonly at: number;
  /** Whoever has the client before them need not wait for tries that somebody else may have made. */
  readonly way: 'salon' | 'mail';
  readonly by: number;
};

/** The state with a new code; the same again for a request that is repeated while its code can be used. */
export function madeCode(
  before: SpendCode,
  { key, at, way, by }: Making,
): Result<SpendCode, SpendCodeRefusal> {
  if (before.made === key && isGood(before, at)) return accept(before);
  const recent = before.mailed.filter((then) => at - then < DAY);
  if (way === 'mail') {
    if (at < before.waits) return refuse(waiting(before, at));
    if (recent.length >= MAILS_A_DAY) return refuse({ code: 'spend-code-mails' });
  }
  const mailed = way === 'mail' ? [...recent, at] : recent;
  return accept({ ...noSpendCode, made: key, at, by, missed: before.missed, mailed });
}

/** One that could not be mailed: it is good for nothing, and the same request makes another. It counts as mailed. */
export function unmailedCode(code: SpendCode): SpendCode {
  return { ...code, made: '' };
}

export type Trying = {
  /** The six digits given, and those that are right. */
  readonly given: string;
  readonly right: string;
  /** The command's key: repeated, it may use the code that it has used. */
  readonly key: string;
  readonly at: number;
};

/** The state after a try, and why it does not count; null if the code is right. */
export type Tried = { readonly after: SpendCode; readonly refusal: SpendCodeRefusal | null };

export function triedCode(before: SpendCode, { given, right, key, at }: Trying): Tried {
  const stays = (refusal: SpendCodeRefusal): Tried => ({ after: before, refusal });
  if (at < before.waits) return stays(waiting(before, at));
  if (before.made === '' || before.wrong >= TRIES) return stays({ code: 'spend-code-none' });
  const isRepeated = before.used === key;
  if (before.used !== '' && !isRepeated) return stays({ code: 'spend-code-used' });
  if (!isRepeated && isOld(before, at)) return stays({ code: 'spend-code-expired' });
  if (given === right) return { after: { ...before, used: key, missed: 0 }, refusal: null };
  // Whoever repeats a wrong code learns nothing by it: an answer that was lost costs no try.
  if (given === before.last) return stays({ code: 'spend-code-wrong', left: TRIES - before.wrong });
  const wrong = before.wrong + 1;
  const tried = { ...before, wrong, last: given };
  if (wrong < TRIES) return { after: tried, refusal: { code: 'spend-code-wrong', left: TRIES - wrong } };
  const missed = before.missed + 1;
  const after = { ...tried, missed, waits: at + waitAfter(missed) };
  return { after, refusal: waiting(after, at) };
}

/** Whether nothing about it matters any more, so that it need not be kept. */
export function isForgettable({ at, waits, missed }: SpendCode, now: number): boolean {
  return now - at > (missed === 0 ? DAY : 30 * DAY) && now >= waits;
}

/** A quarter of an hour, then twice as long each time, up to a day. */
function waitAfter(missed: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (missed - 1));
}

function waiting({ waits }: SpendCode, at: number): SpendCodeRefusal {
  return { code: 'spend-code-wait', minutes: Math.ceil((waits - at) / MINUTE) };
}

function isGood(code: SpendCode, at: number): boolean {
  return code.used === '' && code.wrong < TRIES && !isOld(code, at);
}

/** Also one that a clock set back makes a code of the future. */
function isOld({ at }: SpendCode, now: number): boolean {
  return now < at || now - at >= CODE_MINUTES * MINUTE;
}
