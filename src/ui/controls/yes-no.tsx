// Yes or no, as a labelled switch.
import { FieldError } from '../field';
import { useOwnerWords } from '../owner-words';
import { Switch } from '../switch';
import type { DescribedProps } from './described-props';

export function YesNo({ id, label, value, error, note, onValue }: DescribedProps) {
  const { words } = useOwnerWords();
  const on = value === true;
  return (
    <div class="field">
      <div class="row">
        <span class="grow">
          <span id={`${id}-label`}>{label}</span>
          {note && <small id={`${id}-note`}>{note}</small>}
        </span>
        <Switch
          id={id}
          labelledBy={`${id}-label`}
          {...(note ? { describedBy: `${id}-note` } : {})}
          text={on ? words.choices.yesNo.yes : words.choices.yesNo.no}
          on={on}
          onSwitch={onValue}
        />
      </div>
      <FieldError id={id} error={error} />
    </div>
  );
}
