// The tab with the figures at a glance. Everything in it follows from the journal: a command that cannot write it goes on.
import type { Lists } from '../../core/dashboard/lists';
import type { Shown } from '../../core/dashboard/shown';
import type { Day, Moment } from '../../core/day';
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
   */
  show(figures: DashboardFigures): void;
  /** Makes sure that what `show` wrote stands; a call to Google only if nothing was read since. */
  land(): void;
  /** Whether the sheet has the tab. */
  exists(): boolean;
  /** Makes the tab, or what it lacks, and its charts anew. */
  make(language: Language, currency: Currency): void;
  /** Puts right what people have moved or changed; charts that they have deleted or drawn otherwise stay as they are. */
  mend(language: Language, currency: Currency): void;
  /** Writes the lists, which land like the figures. */
  list(lists: Lists, today: Day): void;
  /** Takes clients out of the lists, by their numbers: they were erased. */
  forget(ids: readonly string[]): void;
};
