// Who served: typed, or one of those who did before, the last one first.
import { useEffect } from 'preact/hooks';
import { useCounterWords } from '../counter-words';
import { Field } from '../field';
import { focusOn } from '../focus';
import type { Learned } from './use-learned';

type Props = {
  readonly value: string;
  readonly learned: Learned;
  onValue(staff: string): void;
};

/** The list that all fields for staff share. */
export const STAFF_LIST = 'staff-names';

export function StaffNames({ learned }: { readonly learned: Learned }) {
  return (
    <datalist id={STAFF_LIST}>
      {learned.staff.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

export function StaffField({ value, learned, onValue }: Props) {
  const { words } = useCounterWords();
  useEffect(learned.ask, []);
  return (
    <Field
      id="staff"
      label={words.till.staff}
      value={value}
      input={{ maxLength: 200, list: STAFF_LIST }}
      onValue={onValue}
    />
  );
}

/** All are offered while somebody types; so many stand there to be pressed. */
const SHOWN = 4;

export function StaffChips({ value, learned, onValue }: Props) {
  const { words } = useCounterWords();
  const others = learned.staff.filter((name) => name !== value.trim()).slice(0, SHOWN);
  if (others.length === 0) return null;
  return (
    <fieldset class="wrap">
      <legend class="vh">{words.till.staffBefore}</legend>
      {others.map((name) => (
        <button
          key={name}
          class="chip"
          type="button"
          onClick={() => {
            onValue(name);
            focusOn('staff');
          }}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
