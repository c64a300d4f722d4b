// How many invoices are shown, and what they come to: refunds and what was undone are taken off.
import type { TodayEvent } from '../../app/till/list-today';
import { withCurrency } from '../../i18n/locale';
import { useClientWords } from '../client-words';

export function TodaySums({ events }: { readonly events: readonly TodayEvent[] }) {
  const { words, format, currency, language } = useClientWords();
  const { todayView } = words;
  const invoices = events.filter(({ kind, isGone }) => kind === 'invoice' && !isGone);
  // What stands in the list with what took it back adds up; what was taken back on another day is left out.
  const isCounted = ({ seq, isGone }: TodayEvent) => !isGone || events.some(({ of }) => of === seq);
  const counted = events.filter((event) => event.currency === currency.code && isCounted(event));
  const sum = (of: 'total' | 'points') => counted.reduce((all, event) => all + event[of], 0);
  return (
    <p class="split note">
      <span>{todayView.count(invoices.length, format.number(invoices.length))}</span>
      <span>
        {withCurrency(language, currency).money(sum('total'))} · {format.points(sum('points'))}
      </span>
    </p>
  );
}
