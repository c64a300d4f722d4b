// Details that most invoices do not need: another day, the receipt's number, the staff.
import type { ComponentChildren } from 'preact';
import { useCounterWords } from '../counter-words';
import { Field } from '../field';
import { useSession } from '../session';
import type { TillChange, TillForm } from './form';
import { StaffChips, StaffField } from './staff-field';
import type { Learned } from './use-learned';

type Props = {
  readonly form: TillForm;
  readonly learned: Learned;
  /** What else there is to do with the invoice. */
  readonly children: ComponentChildren;
  onChange(change: TillChange): void;
};

export function Details({ form, learned, children, onChange }: Props) {
  const { words, format } = useCounterWords();
  const { opened } = useSession();
  const inFuture = form.day > opened.today;
  return (
    <section class="card" id="details" aria-label={words.till.details}>
      <div class="pad">
        <Field
          id="day"
          label={words.till.day}
          value={form.day || opened.today}
          error={
            inFuture
              ? words.refusals['day-in-future']({ code: 'day-in-future', today: opened.today }, format)
              : undefined
          }
          input={{ type: 'date', max: opened.today }}
          onValue={(value) => onChange({ do: 'details', part: { day: value === opened.today ? '' : value } })}
        />
        <div class="two">
          <Field
            id="receipt"
            label={words.till.receipt}
            value={form.receipt}
            input={{ maxLength: 200 }}
            onValue={(receipt) => onChange({ do: 'details', part: { receipt } })}
          />
          <StaffField
            value={form.staff}
            learned={learned}
            onValue={(staff) => onChange({ do: 'details', part: { staff } })}
          />
        </div>
        <StaffChips
          value={form.staff}
          learned={learned}
          onValue={(staff) => onChange({ do: 'details', part: { staff } })}
        />
        <p class="note">{words.till.staffNote}</p>
        {children}
      </div>
    </section>
  );
}
