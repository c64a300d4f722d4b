// A choice of one option.
import { Choice } from '../field';
import { useWords } from '../words';
import { choiceWords } from './choice-words';
import type { DescribedProps } from './described-props';

export function OneOf({ id, label, field, value, error, note, onValue }: DescribedProps) {
  const words = useWords();
  return (
    <Choice
      id={id}
      label={label}
      value={String(value)}
      choices={choiceWords(field, words)}
      error={error}
      note={note}
      onValue={onValue}
    />
  );
}
