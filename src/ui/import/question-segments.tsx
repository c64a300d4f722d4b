// A question of a file, with its answers side by side.
import type { ComponentChildren } from 'preact';
import { FieldError } from '../field';
import { useImportWords } from '../import-words';

/** The id of a question's first answer. */
export function questionId(about: string): string {
  return `answer-${about}`;
}

type SegmentsProps<Value extends string> = {
  readonly legend: string;
  readonly name: string;
  readonly value: Value | null;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly isMissing: boolean;
  readonly children?: ComponentChildren;
  onValue(value: Value): void;
};

export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { legend, name, value, choices, isMissing, children, onValue } = props;
  const { words } = useImportWords();
  return (
    <fieldset class="field inset" aria-describedby={isMissing ? `${name}-err` : undefined}>
      <legend>{legend}</legend>
      <div class="segments">
        {choices.map(([choice, text], at) => (
          <label key={choice}>
            <input
              class="vh"
              id={at === 0 ? questionId(name) : undefined}
              type="radio"
              name={name}
              checked={value === choice}
              onChange={() => onValue(choice)}
            />
            {text}
          </label>
        ))}
      </div>
      <FieldError id={name} error={isMissing ? words.files.answerMissing : undefined} />
      {children}
    </fieldset>
  );
}
