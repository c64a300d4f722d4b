// Where there is no programme yet: the usual ways, each one press away.
import type { RawProgram } from '../../core/book';
import { readProgram } from '../../core/book';
import { Icon } from '../icon';
import { useWords } from '../words';
import { ruleOf } from './program-words';
import { readyMade } from './ready-made';

export function ReadyMade({ onTake }: { onTake(program: RawProgram): void }) {
  const words = useWords();
  return (
    <>
      <div class="empty">
        <Icon name="book" />
        <p>
          <b>{words.words.programs.none}</b>
        </p>
        <p>{words.words.programs.chooseOne}</p>
      </div>
      <section class="card" aria-label={words.words.programs.chooseOne}>
        {readyMade(words.words, words.currency).map((program) => {
          const read = readProgram(program, words.currency, []);
          return (
            <button key={program.name} class="opt" type="button" onClick={() => onTake(program)}>
              <span class="grow">
                <b>{program.name}</b>
                {read.ok && <small>{ruleOf(read.value, words)}</small>}
              </span>
              <Icon name="plus" />
            </button>
          );
        })}
      </section>
    </>
  );
}
