// A choice of one or more options, as chips.
import type { ComponentChildren } from 'preact';
import { FieldError } from '../field';
import { useOwnerWords } from '../owner-words';
import { choiceWords } from './choice-words';
import type { DescribedProps } from './described-props';

type Props = DescribedProps & { readonly children?: ComponentChildren };

export function SeveralOf({ id, label, field, value, error, onValue, children }: Props) {
  const words = useOwnerWords();
  const chosen = String(value)
    .split(',')
    .filter((choice) => choice !== '');

  function toggle(choice: string): void {
    const others = chosen.filter((one) => one !== choice);
    onValue((chosen.includes(choice) ? others : [...others, choice]).join(','));
  }

  return (
    <fieldset class="field" id={id} tabIndex={-1} aria-describedby={error ? `${id}-err` : undefined}>
      <legend>{label}</legend>
      <div class="wrap">
        {choiceWords(field, words).map(([choice, text]) => (
          <label key={choice} class="chip">
            <input type="checkbox" checked={chosen.includes(choice)} onChange={() => toggle(choice)} />
            {text}
          </label>
        ))}
      </div>
      {chosen.length === 0 && field.vocabulary === 'weekdays' && (
        <p class="note">{words.words.programs.noneTicked.weekdays}</p>
      )}
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  );
}
