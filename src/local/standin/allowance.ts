/** What an account may do in a day: mail to so many, and let its triggers run for so long. */
const DAY_MS = 24 * 60 * 60 * 1000;
/** For a consumer account; six hours in Workspace. */
const DAILY_RUN_MS = 90 * 60 * 1000;

/** What has been used of it, from when on (epoch milliseconds). Replaced, never changed. */
export interface Used {
  readonly recipients: number;
  readonly mailsSince: number;
  readonly runMs: number;
  readonly runsSince: number;
}

/** By account. */
export type AllUsed = Readonly<Record<string, Used>>;

const NOTHING: Used = { recipients: 0, mailsSince: 0, runMs: 0, runsSince: 0 };

/**
 * One account's, whichever executions use it. It belongs to the account, not to the spreadsheet; a picture of a workbook
 * has it nevertheless, so that whoever goes back to one finds all as it was.
 */
export class Allowance {
  constructor(
    private readonly workbook: { used: AllUsed },
    private readonly account: string,
    private readonly daily: number,
  ) {}

  get used(): Used {
    return this.workbook.used[this.account] ?? NOTHING;
  }

  private use(more: Partial<Used>): void {
    this.workbook.used = { ...this.workbook.used, [this.account]: { ...this.used, ...more } };
  }

  /** How many may still be mailed to. The account's day begins with its first mail. */
  mailsLeft(now: number): number {
    return this.daily - this.mailed(now);
  }

  mail(recipients: number, now: number): void {
    const before = this.mailed(now);
    this.use({
      recipients: before + recipients,
      mailsSince: before === 0 ? now : this.used.mailsSince,
    });
  }

  private mailed(now: number): number {
    const { recipients, mailsSince } = this.used;
    return now - mailsSince >= DAY_MS ? 0 : recipients;
  }

  mayRun(now: number): boolean {
    return this.ran(now) < DAILY_RUN_MS;
  }

  /** A trigger ran from then to then. */
  run(from: number, to: number): void {
    const before = this.ran(from);
    this.use({ runMs: before + to - from, runsSince: before === 0 ? from : this.used.runsSince });
  }

  private ran(now: number): number {
    const { runMs, runsSince } = this.used;
    return now - runsSince >= DAY_MS ? 0 : runMs;
  }
}
