// The sentence above an empty report: when the last thing was, and the way there.
import { type Day, monthOf } from '../../core/day';
import { monthText } from './month-question';
import { useReportsWords } from './reports-words';

type Props = { readonly day: Day; readonly today: Day; onMonth(day: Day): void };

export function LastThere({ day, today, onMonth }: Props) {
  const { words, language, format } = useReportsWords();
  const { lastThere, showMonth } = words.reports;
  return (
    <div class="row wrap" id="last-there">
      <p class="grow">{lastThere(format.dayNear(day, today))}</p>
      <button class="btn" type="button" onClick={() => onMonth(day)}>
        {showMonth(monthText(monthOf(day), language))}
      </button>
    </div>
  );
}
