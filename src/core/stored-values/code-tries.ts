// Codes that no gift card and no voucher has, as one person has tried them: counted for the owner to see, and after some in
// a row nobody looks another up for a while. Pure: a state, a moment, the next state.
import type { Day } from '../day';
import { otherCodeOf } from './stored-value-code';

/** Of one person, or of everybody together whom Carnet does not know. */
export type CodeTries = {
  /** Wrong ones since the last wait, or since a quiet time. */
  readonly wrong: number;
  /** When the last of them was tried, in milliseconds since 1970. */
  readonly at: number;
  /** What tells whether the next is the same one again, and does not lead back to it. */
  readonly last: string;
  /** How many waits there were in a row, and until when nothing is looked up; 0 if there is none. */
  readonly missed: number;
  readonly waits: number;
  /** All that the owner is told of, and since when. */
  readonly ever: number;
  readonly since: Day | '';
};

export const noCodeTries: CodeTries = { wrong: 0, at: 0, last: '', missed: 0, waits: 0, ever: 0, since: '' };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Whoever misreads a card does so a few times. */
export const TRIES = 10;
const QUIET = 10 * MINUTE;
const FIRST_WAIT = 5 * MINUTE;
const LONGEST_WAIT = DAY;
const TOLD_FOR = 30 * DAY;

/** Minutes until a code is looked up again; 0 if it is now. */
export function minutesToWait({ waits }: CodeTries, at: number): number {
  return at < waits ? Math.ceil((waits - at) / MINUTE) : 0;
}

/** The code as typed, when in milliseconds since 1970, and on which day of the salon. */
export type Tried = { readonly text: string; readonly at: number; readonly day: Day };

/** The state after a code that no card has. The same one again tells nothing new, and does not count. */
export function afterWrongCode(before: CodeTries, { text, at, day }: Tried): CodeTries {
  const known = isTold(before, at) ? before : noCodeTries;
  const last = otherCodeOf(text);
  if (last === known.last) return known;
  const isQuiet = at - known.at > QUIET;
  const wrong = (isQuiet ? 0 : known.wrong) + 1;
  const missed = at - known.at > DAY ? 0 : known.missed;
  const counted = { at, last, ever: known.ever + 1, since: known.since || day };
  if (wrong < TRIES) return { ...counted, wrong, missed, waits: 0 };
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** missed);
  return { ...counted, wrong: 0, missed: missed + 1, waits: at + wait };
}

/** Whether the owner still sees it: not for ever, and not while a clock stands before it. */
export function isTold({ at, ever }: CodeTries, now: number): boolean {
  return ever > 0 && Math.abs(now - at) <= TOLD_FOR;
}
