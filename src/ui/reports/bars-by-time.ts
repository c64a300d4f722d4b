// A chart of movements over time: its bars are days, weeks, months or years, whatever the period holds few enough of.
import type { Day } from '../../core/day';
import { bucketStart, bucketsOf } from '../../core/reports/buckets';
import type { PeriodSpan } from '../../core/reports/period';
import type { Chart } from './report';
import type { ReportingWords } from './reports-words';

type Wanted<Row extends { readonly day: Day | '' }> = {
  readonly said: ReportingWords;
  readonly span: PeriodSpan;
  /** What the bars count, in words. */
  readonly what: string;
  /** The second is outlined. */
  readonly series: readonly { readonly name: string; of(row: Row): number }[];
  readonly movements: readonly Row[];
  /** A value as people read it; whole numbers if it is left out. */
  readonly figure?: (value: number) => string;
};

export function barsByTime<Row extends { readonly day: Day | '' }>({
  said,
  span,
  what,
  series,
  movements,
  figure = said.format.number,
}: Wanted<Row>): Chart {
  const { reports } = said.words;
  const days = movements.map(({ day }) => day).filter((day) => day !== '');
  const { size, starts } = bucketsOf(span, days);
  const place = new Map(starts.map((start, at) => [start, at]));
  const values = starts.map(() => series.map(() => 0));
  for (const movement of movements) {
    const own = values[place.get(bucketStart(size, movement.day)) ?? -1];
    if (own !== undefined)
      for (const [at, { of }] of series.entries()) own[at] = (own[at] ?? 0) + of(movement);
  }
  const label = labelFor(size, said);
  const heading = reports.byDay[size](what);
  const highest = values.reduce((best, own, at) => ((own[0] ?? 0) > (values[best]?.[0] ?? 0) ? at : best), 0);
  const start = starts[highest];
  const most =
    start === undefined ? '' : reports.most(heading, label(start), figure(values[highest]?.[0] ?? 0));
  return {
    heading,
    title: most === '' ? heading : most,
    series: series.map(({ name }) => name),
    bars: starts.map((day, at) => ({ label: label(day), values: values[at] ?? [] })),
    figure,
  };
}

/** A month as `Nov 26`, whose words stand in a day of it. */
function labelFor(size: string, { format }: ReportingWords): (start: string) => string {
  if (size === 'year') return (start) => start.slice(0, 4);
  if (size === 'month')
    return (start) => `${format.dayNear(start, start).replace(/^\D*\d+\S*\s+/, '')} ${start.slice(2, 4)}`;
  return (start) => format.dayNear(start, start);
}
