// One programme in the list: its name, its rule, and its switch.
import type { Program } from '../../core/book';
import { Switch } from '../switch';
import { useWords } from '../words';
import { ruleOf } from './program-words';

type Props = {
  readonly id: string;
  readonly program: Program | undefined;
  readonly open: boolean;
  onOpen(): void;
  onSwitch(on: boolean): void;
};

export function ProgramRow({ id, program, open, onOpen, onSwitch }: Props) {
  const words = useWords();
  if (program === undefined) return null;
  return (
    <div class="row opt">
      <span class="grow">
        <button class="name link" id={id} type="button" aria-expanded={open} onClick={onOpen}>
          {program.name}
        </button>
        <small>{ruleOf(program, words)}</small>
      </span>
      <Switch labelledBy={id} on={program.on} onSwitch={onSwitch} />
    </div>
  );
}
