// Which service the tenth visit gives.
import type { ComponentChildren } from 'preact';
import { useFirstWords } from './first-words';
import type { FreeItem } from './free-choices';

type Props = {
  readonly choices: readonly FreeItem[];
  readonly value: string;
  readonly children: ComponentChildren;
  onValue(key: string): void;
};

export function FreeChoice({ choices, value, children, onValue }: Props) {
  const { words } = useFirstWords();
  return (
    <div class="field">
      <label for="free-item">{words.firstSteps.whatIsFree}</label>
      <select
        class="in"
        id="free-item"
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}
