// The moment at which a command of the command line is run.
import { UsageProblem } from './usage-problem';

/** @param at by this computer's time, such as `2026-11-27T10:00`; undefined for now */
export function clockAt(at: string | undefined): { clock?: number } {
  if (at === undefined) return {};
  const clock = Date.parse(at);
  if (Number.isNaN(clock)) throw new UsageProblem(`“${at}” is no moment: write it as 2026-11-27T10:00.`);
  return { clock };
}

/** The same in words of this computer's time, to the minute. */
export function momentAt(at: string | undefined): string {
  const { clock = Date.now() } = clockAt(at);
  const ahead = -new Date(clock).getTimezoneOffset() * 60_000;
  return new Date(clock + ahead).toISOString().slice(0, 16);
}
