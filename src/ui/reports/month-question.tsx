// The month that a report is about, in place of a period: the last one that is over unless somebody chooses another.
import { addMonths, type Day, type Month, monthOf } from '../../core/day';
import { Choice } from '../field';
import type { OwnQuestion } from './report';
import { useReportsWords } from './reports-words';

/** Three years: what a bookkeeper may still ask for. */
const MONTHS = 37;

export const MonthQuestion: OwnQuestion = ({ option, opened: { today }, onOption }) => {
  const { words, language } = useReportsWords();
  const { monthEnd } = words.ownerReports;
  const months = Array.from({ length: MONTHS }, (_month, back) => addMonths(today, -back));
  return (
    <div class="filters">
      <Choice
        id="report-month"
        label={monthEnd.month}
        value={monthChosen(option, today)}
        choices={months.map((month, back) => {
          const text = monthText(month, language);
          return [month, back === 0 ? monthEnd.soFar(text) : text] as const;
        })}
        onValue={onOption}
      />
    </div>
  );
};

export function monthChosen(option: string, today: Day): Month {
  return option === '' ? addMonths(monthOf(today), -1) : option;
}

export function monthText(month: Month, language: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}
