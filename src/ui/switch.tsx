// A switch with its state in words, never by colour alone.
import { useWords } from './words';

type Props = {
  readonly id?: string;
  /** The ids of its label and of its description. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  /** The word for the state, if it is not simply on or off. */
  readonly text?: string;
  readonly on: boolean;
  onSwitch(on: boolean): void;
};

export function Switch({ id, labelledBy, describedBy, text, on, onSwitch }: Props) {
  const { words } = useWords();
  return (
    <>
      <span class="note" aria-hidden="true">
        {text ?? (on ? words.frame.on : words.frame.off)}
      </span>
      <input
        class="switch"
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={on}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </>
  );
}
