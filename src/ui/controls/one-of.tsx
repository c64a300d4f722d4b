// A choice of one option.
import { Choice } from '../field';
import { useOwnerWords } from '../owner-words';
import { choiceWords } from './choice-words';
import type { DescribedProps } from './described-props';

export function OneOf({ id, label, field, value, error, note, onValue }: DescribedProps) {
  const words = useOwnerWords();
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
