// The period of a report: one with a name, or two days.
import type { Day } from '../../core/day';
import { type Period, type PeriodSpan, periodOf, periods, spanOfPeriod } from '../../core/reports/period';
import { useReportsWords } from './reports-words';

/** The days, and the name by which they were chosen last. */
export type ChosenPeriod = { readonly span: PeriodSpan; readonly period: Period };

type Props = ChosenPeriod & { readonly today: Day; onPeriod(chosen: ChosenPeriod): void };

export function PeriodBar({ span, period: named, today, onPeriod }: Props) {
  const { words } = useReportsWords();
  const { reports } = words;
  const chosen = periodOf(span, today, named);
  const type = (part: Partial<PeriodSpan>) => onPeriod({ span: { ...span, ...part }, period: named });
  return (
    <fieldset class="wrap period">
      <legend class="vh">{reports.period}</legend>
      {periods.map((period) => (
        <button
          key={period}
          class="chip"
          type="button"
          aria-pressed={period === chosen}
          onClick={() => onPeriod({ span: spanOfPeriod(period, today), period })}
        >
          {reports.periods[period]}
        </button>
      ))}
      <span class="row">
        <label for="report-first">{reports.from}</label>
        <input
          class="in"
          type="date"
          id="report-first"
          value={span.first}
          onChange={(event) => type({ first: event.currentTarget.value })}
        />
        <label for="report-last">{reports.to}</label>
        <input
          class="in"
          type="date"
          id="report-last"
          value={span.last}
          onChange={(event) => type({ last: event.currentTarget.value })}
        />
      </span>
    </fieldset>
  );
}
