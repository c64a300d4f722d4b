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
  /** Writes a part; false if a tab of that name holds something else, which stays as it is. */
  put(part: ReportPart, currency: Currency): boolean;
  /** Shows the tab to whoever has the sheet open. */
  show(name: string): void;
};
