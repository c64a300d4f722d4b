// The period of a report: one with a name, or two days.
import type { Day } from '../../core/day';
import { periodOf, periods, type Span, spanOf } from '../../core/reports/period';
import { useReportsWords } from './reports-words';

type Props = { readonly span: Span; readonly today: Day; onSpan(span: Span): void };

export function PeriodBar({ span, today, onSpan }: Props) {
  const { words } = useReportsWords();
  const { reports } = words;
  const chosen = periodOf(span, today);
  return (
    <fieldset class="wrap period">
      <legend class="vh">{reports.period}</legend>
      {periods.map((period) => (
        <button
          key={period}
          class="chip"
          type="button"
          aria-pressed={period === chosen}
          onClick={() => onSpan(spanOf(period, today))}
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
          onChange={(event) => onSpan({ ...span, first: event.currentTarget.value })}
        />
        <label for="report-last">{reports.to}</label>
        <input
          class="in"
          type="date"
          id="report-last"
          value={span.last}
          onChange={(event) => onSpan({ ...span, last: event.currentTarget.value })}
        />
      </span>
    </fieldset>
  );
}
