// A sentence or two, in as many lines as it needs.
import { FieldError } from '../field';
import type { DescribedProps } from './described-props';

export function WordsControl({ id, label, value, error, note, onValue }: DescribedProps) {
  const described = [error && `${id}-err`, note && `${id}-note`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        class="in"
        id={id}
        rows={4}
        value={String(value)}
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
