// Details that most invoices do not need: another day, the receipt's number, the staff.
import { useEffect, useState } from 'preact/hooks';
import { useCounterWords } from '../counter-words';
import { Field } from '../field';
import { Icon } from '../icon';
import { useSession } from '../session';
import type { TillChange, TillForm } from './form';

type Props = { readonly form: TillForm; onChange(change: TillChange): void };

export function Details({ form, onChange }: Props) {
  const { words, format } = useCounterWords();
  const { opened } = useSession();
  const [open, setOpen] = useState(false);
  const inFuture = form.day > opened.today;
  const day = form.day || opened.today;
  const text = [
    day === opened.today ? words.till.today : format.dayNear(day, opened.today),
    form.receipt.trim(),
    form.staff.trim(),
  ].filter((part) => part !== '');

  // A wrong date has to be visible to be corrected.
  useEffect(() => {
    if (inFuture) setOpen(true);
  }, [inFuture]);

  return (
    <details class="card" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="opt">
        <span class="grow">{words.till.details}</span>
        <span class="note">{text.join(' · ')}</span>
        <Icon name="down" />
      </summary>
      <div class="pad">
        <Field
          id="day"
          label={words.till.day}
          value={day}
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
          <Field
            id="staff"
            label={words.till.staff}
            value={form.staff}
            input={{ maxLength: 200 }}
            onValue={(staff) => onChange({ do: 'details', part: { staff } })}
          />
        </div>
        <p class="note">{words.till.staffNote}</p>
      </div>
    </details>
  );
}
