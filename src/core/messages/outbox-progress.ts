// How far the outbox has come, kept outside the sheet: what was sent once is never sent again, whatever rows say after
// a copy was made, an older version put back, or a row pasted.
import { addHours, type Day, type Moment } from '../day';
import type { Head } from '../journal/entry';

export type OutboxProgress = {
  /** The journal's last entry that was looked at. */
  readonly entry: Head;
  /** The last day of which birthdays, absences and points about to expire were looked at. */
  readonly day: Day;
  /** The last number given. */
  readonly made: number;
  /** Every message up to this number was begun or given up, but for those of `again`. */
  readonly begun: number;
  /** Later ones that were begun too: they went out in one mail with an earlier one of the same client. */
  readonly ahead: readonly number[];
  /** Earlier ones that Google has certainly not sent, to be tried again. */
  readonly again: readonly number[];
  /** Those that are being sent: after the run they are sent, or nobody knows. */
  readonly sending: readonly number[];
  /** What Google last said of the mails that may still be sent; null if it never was asked. */
  readonly quota: Quota | null;
};

export type Quota = {
  /** Recipients of the day; null if the account does not let Carnet send mail. */
  readonly left: number | null;
  /** Those of them that the owner keeps. */
  readonly reserve: number;
  readonly at: Moment;
};

/** Whether the day's mails are used up, as far as Google was asked: it counts a day from the first one on. */
export function isUsedUp(quota: Quota | null, now: Moment): boolean {
  if (quota === null || quota.left === null || quota.left > quota.reserve) return false;
  return addHours(quota.at, 24) > now;
}

/** Whether it may be sent, as far as is known outside the sheet. */
export function mayBegin({ made, begun, ahead, again }: OutboxProgress, number: number): boolean {
  if (again.includes(number)) return true;
  return number > begun && number <= made && !ahead.includes(number);
}

/** The progress once these are begun: the first that may be, and others that go out with it. */
export function withBegun(progress: OutboxProgress, numbers: readonly number[]): OutboxProgress {
  const again = progress.again.filter((number) => !numbers.includes(number));
  const done = new Set([...progress.ahead, ...numbers.filter((number) => number > progress.begun)]);
  let { begun } = progress;
  while (done.has(begun + 1)) begun += 1;
  const ahead = [...done].filter((number) => number > begun).sort((a, b) => a - b);
  return { ...progress, begun, ahead, again };
}

/** The progress once it is certain that these were not sent. */
export function withAgain(progress: OutboxProgress, numbers: readonly number[]): OutboxProgress {
  const again = [...new Set([...progress.again, ...numbers])].sort((a, b) => a - b);
  return { ...progress, again };
}

/** The progress once it is known which numbers still wait: the others were settled, or somebody has deleted their rows. */
export function withOpen(progress: OutboxProgress, open: ReadonlySet<number>): OutboxProgress {
  const closed = progress.again.filter((number) => !open.has(number));
  for (let number = progress.begun + 1; number <= progress.made; number++)
    if (!open.has(number) && !progress.ahead.includes(number)) closed.push(number);
  return closed.length === 0 ? progress : withBegun(progress, closed);
}

/** A progress that begins now: rows that are there already may have been sent by another sheet. */
export function progressFrom(entry: Head, day: Day, highest: number): OutboxProgress {
  const { seq, hash } = entry;
  return {
    entry: { seq, hash },
    day,
    made: highest,
    begun: highest,
    ahead: [],
    again: [],
    sending: [],
    quota: null,
  };
}
