// A labelled field, linked to the error below it.
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
  return (
    <Labelled id={id} label={label} error={error} note={note}>
      <input
        autocomplete="off"
        {...described({ id, error, note })}
        {...input}
        class={`in ${input?.class ?? ''}`}
        id={id}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </Labelled>
  );
}

/** The texts around a control. */
type Described = {
  readonly id: string;
  readonly error?: string | undefined;
  readonly note?: string | undefined;
};

type LabelledProps = Described & {
  readonly label: string;
  readonly children: ComponentChildren;
  /** Shown below the note. */
  readonly below?: ComponentChildren;
};

/** A label above the control, the error and the note below. */
export function Labelled({ id, label, error, note, children, below }: LabelledProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      <FieldError id={id} error={error} />
      {note && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
      {below}
    </div>
  );
}

/** Links a control to the error and the note below it. */
export function described({ id, error, note }: Described) {
  const ids = [error && `${id}-err`, note && `${id}-note`].filter(Boolean).join(' ');
  return {
    'aria-invalid': error ? true : undefined,
    'aria-describedby': ids === '' ? undefined : ids,
  } as const;
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
  return (
    <Labelled id={id} label={label} error={error} note={note} below={props.children}>
      <select
        class="in"
        id={id}
        value={value}
        {...described({ id, error, note })}
        onChange={(event) => onValue(event.currentTarget.value as Value)}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
