// A labelled field with its error underneath, tied to it.
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly note?: string | undefined;
  readonly input?: JSX.InputHTMLAttributes<HTMLInputElement>;
  onValue(value: string): void;
};

export function Field({ id, label, value, error, note, input, onValue }: Props) {
  const described = [error && `${id}-err`, note && `${id}-note`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        autocomplete="off"
        {...input}
        class={`in ${input?.class ?? ''}`}
        id={id}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described === '' ? undefined : described}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <FieldError id={id} error={error} />
      {note && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}

export function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  if (!error) return null;
  return (
    <p class="err note" id={`${id}-err`}>
      <Icon name="alert" />
      <span>{error}</span>
    </p>
  );
}

type ChoiceProps<Value extends string> = {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly error?: string | undefined;
  readonly note?: string | undefined;
  readonly children?: ComponentChildren;
  onValue(value: Value): void;
};

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { id, label, value, choices, error, note, onValue } = props;
  const described = [error && `${id}-err`, note && `${id}-note`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        class="in"
        id={id}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described === '' ? undefined : described}
        onChange={(event) => onValue(event.currentTarget.value as Value)}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
      <FieldError id={id} error={error} />
      {note && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
      {props.children}
    </div>
  );
}
