// What a report is: one literal, in a file of its own in kinds/ and a line in registry.ts. The dialog gives it the data
// that it names, the period and the filters; it gives back figures, a chart and tables, which are shown, sorted and saved
// alike for every report.
import type { FunctionComponent } from 'preact';
import type { ClientSummary } from '../../app/clients/client-details';
import type { Opened } from '../../app/till/open';
import type { Day } from '../../core/day';
import type { EntryFigures } from '../../core/reports/entry-figures';
import type { FilterName, Filters } from '../../core/reports/filter';
import type { PeriodSpan } from '../../core/reports/period';
import type { EntryOpened, Table } from '../../core/reports/table';
import type { HolderOf } from '../../core/reports/visits';
import type { IconName } from '../icon';
import type { ReportingWords } from './reports-words';
import type { Loaded, SourceName } from './sources';

export type ReportName = keyof ReportingWords['words']['reports']['names'];

/** A figure above the table, with a few words below it. */
export type Figure = { readonly label: string; readonly value: string; readonly note?: string };

/** Bars side by side for one or two series; `title` says the chart in a sentence for whoever cannot see it. */
export type Chart = {
  readonly heading: string;
  readonly title: string;
  /** The series' names; the second is outlined. */
  readonly series: readonly string[];
  readonly bars: readonly { readonly label: string; readonly values: readonly number[] }[];
  /** A value as it stands at the axis. */
  figure(value: number): string;
};

/** What stands out, each with a way to look at it. */
export type Remark = {
  readonly key: string;
  readonly icon: IconName;
  readonly what: string;
  readonly note: string;
  /** The client that it opens; absent for none. */
  readonly member?: string;
  readonly entry?: EntryOpened;
};

export type Shown = {
  readonly figures: readonly Figure[];
  readonly chart: Chart | null;
  /** The first is what is saved unless somebody chooses another. */
  readonly tables: readonly Table[];
  readonly remarks?: { readonly title: string; readonly note: string; readonly list: readonly Remark[] };
  /** A sentence at the foot. */
  readonly note?: string;
};

export type ReportInput<Names extends SourceName = SourceName> = {
  readonly span: PeriodSpan;
  readonly filters: Filters;
  /** The answer of the report's own question; '' until somebody has chosen. */
  readonly option: string;
  /** Everything that was read. */
  readonly loaded: Pick<Loaded, Names>;
  /** Of the ledger, what the period and the filters leave; empty for a report that does not read it. */
  readonly movements: readonly EntryFigures[];
  readonly clients: readonly ClientSummary[];
  /** Of a client who is gone, their number; of nobody, ''. */
  nameOf(member: string): string;
  /** The client to whom a number leads now. */
  readonly holderOf: HolderOf;
  readonly opened: Opened;
  readonly said: ReportingWords;
};

/** A question that a report asks in place of the period: a month, a number of days. */
export type OwnQuestion = FunctionComponent<{
  readonly option: string;
  readonly opened: Opened;
  onOption(option: string): void;
}>;

type Choices<Names extends SourceName> = {
  values(loaded: Pick<Loaded, Names>, span: PeriodSpan, name: FilterName): readonly string[];
  /** A value in words. */
  word(value: string, name: FilterName, said: ReportingWords): string;
};

export type Report<Names extends SourceName = SourceName> = {
  readonly name: ReportName;
  /** What it reads, besides the clients. */
  readonly sources: readonly Names[];
  /** Whether it is about a period that a person chooses. */
  readonly period: 'chosen' | 'none';
  readonly filters: readonly FilterName[];
  /** What its filters choose among, for one that is not about the ledger. */
  readonly choices?: Choices<Names>;
  /** Whether it is the owner's alone. */
  readonly isOwners?: true;
  readonly Question?: OwnQuestion;
  /** The days that it has something of, for one that is not about the ledger. */
  daysOf?(loaded: Pick<Loaded, Names>): readonly (Day | '')[];
  /** What its own question is about, for a file's name; today if it is left out. */
  about?(option: string, today: Day): string;
  show(input: ReportInput<Names>): Shown;
};

/** A report that is a page of its own, below the choice of reports. */
export type OwnPage = { readonly name: ReportName; readonly Page: FunctionComponent };

export type AnyReport = Report | OwnPage;

/** Ties what a report shows to what it reads. */
export function defineReport<Names extends SourceName>(report: Report<Names>): Report {
  // It is only ever given what it names.
  return report as unknown as Report;
}
