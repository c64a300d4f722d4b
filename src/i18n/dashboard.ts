// The shape of the words on the Dashboard.

export type DashboardWords = {
  /** The tab's name is its heading too. `when` is a day and a time. */
  readonly keptBy: (when: string) => string;
  /** Behind it, where the twelve months that are shown have nothing: the menu that leads to what was before. */
  readonly quiet: (reports: string) => string;
  /** In full, from January; and short, below a chart. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly earnedIn: (month: string) => string;
  readonly usedIn: (month: string) => string;
  /** `+11% on October`; the sign comes with the figure. */
  readonly lastMonth: (points: string, month: string) => string;
  readonly worth: (money: string) => string;
  readonly openPoints: string;
  readonly openCards: string;
  readonly cards: (count: number, figure: string) => string;
  /** Further ones, which are not in the sum; `currency` is its code. */
  readonly cardsIn: (figure: string, currency: string) => string;
  readonly seenIn: (month: string) => string;
  readonly fresh: (figure: string) => string;
  readonly clients: string;
  readonly inAll: string;
  /** Of a figure that has to be counted first. */
  readonly tonight: string;
  readonly charts: {
    readonly points: string;
    readonly open: string;
    readonly people: string;
    readonly rewards: string;
  };
  /** The series of the charts. */
  readonly earned: string;
  readonly used: string;
  readonly returning: string;
  readonly new: string;
  readonly times: string;
  readonly expiring: string;
  readonly expiringIn: (clients: number, figure: string, points: string) => string;
  readonly close: string;
  readonly closeIn: (clients: number, figure: string) => string;
  readonly client: string;
  readonly points: string;
  readonly on: string;
  readonly toGo: string;
  readonly reward: string;
  readonly nobody: string;
  /** Shown by Google when someone types over it. */
  readonly protection: string;
};
