// The tab with the figures at a glance. Everything in it follows from the journal: a command that cannot write it goes on.
import type { Shown } from '../../core/dashboard/shown';
import type { Moment } from '../../core/day';
import type { Language } from '../../core/language';
import type { Currency } from '../../core/money';

/** The figures, and when they changed last. */
export type DashboardFigures = {
  readonly shown: Shown;
  readonly currency: Currency;
  readonly moment: Moment;
};

export type Dashboard = {
  /**
   * Writes the figures, which land with whatever is read or flushed next. Reads nothing.
   * @returns false if nothing was written: there is no such tab, or it was left alone
   */
  show(figures: DashboardFigures): boolean;
  /** Makes sure that what `show` wrote stands; a call to Google only if nothing was read since. */
  land(): void;
  /** It could not be written: it is left alone until it is mended. */
  leave(): void;
  /** Makes the tab, or what it lacks. */
  make(language: Language, currency: Currency): void;
};
