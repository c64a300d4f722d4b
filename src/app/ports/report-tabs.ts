// Tabs that hold a report: values alone, each in a tab of its own that nobody else's content is ever in.

import type { Currency } from '../../core/money';
import type { ColumnKind, Value } from '../../core/reports/table';

export type ReportPart = {
  /** The tab's name, and the sign by which a part knows the tab that an earlier part of it has made. */
  readonly name: string;
  readonly mark: string;
  /** How the columns are meant, from the first. */
  readonly kinds: readonly ColumnKind[];
  /** The row of the first of them; headings are a row like others, of text. */
  readonly row: number;
  readonly rows: readonly (readonly Value[])[];
  readonly isHeading: boolean;
};

export type ReportTabs = {
  /**
   * Writes a part, into a tab whose name says that it is not finished; false if a tab of either name holds something else,
   * which stays as it is.
   */
  put(part: ReportPart, currency: Currency): boolean;
  /** Gives the tab its name once all of it stands, and shows it to whoever has the sheet open; false if the name is taken. */
  finish(part: Pick<ReportPart, 'name' | 'mark'>): boolean;
};
