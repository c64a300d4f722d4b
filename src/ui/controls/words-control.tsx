// A sentence or two, in as many lines as it needs.
import { described, Labelled } from '../field';
import type { DescribedProps } from './described-props';

export function WordsControl({ id, label, value, error, note, onValue }: DescribedProps) {
  return (
    <Labelled id={id} label={label} error={error} note={note}>
      <textarea
        class="in"
        id={id}
        rows={4}
        value={String(value)}
        {...described({ id, error, note })}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </Labelled>
  );
}
