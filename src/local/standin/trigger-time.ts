/** The time that an account's triggers may take in a day, in all. */

const DAY_MS = 24 * 60 * 60 * 1000;
/** For a consumer account; six hours in Workspace. */
const DAILY_MS = 90 * 60 * 1000;

export class TriggerTime {
  private used = 0;
  /** Epoch milliseconds of the day's first run. */
  private since = 0;

  isUsedUp(now: number): boolean {
    if (now - this.since >= DAY_MS) this.used = 0;
    return this.used >= DAILY_MS;
  }

  use(from: number, to: number): void {
    if (this.used === 0) this.since = from;
    this.used += to - from;
  }
}
