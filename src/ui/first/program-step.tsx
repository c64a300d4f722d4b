// How clients earn: a ready programme by the name of the system that does it so, or one's own.
import { useState } from 'preact/hooks';
import { Trouble } from '../banner';
import { FieldError } from '../field';
import { focusOn } from '../focus';
import { useSession } from '../session';
import { useFirstWords } from './first-words';
import { FreeChoice } from './free-choice';
import { freeChoices } from './free-choices';
import { type ReadyProgram, readyPrograms, readyRules, systemNames } from './ready-programs';
import { useReadyProgram } from './use-ready-program';

type Choice = ReadyProgram | 'own';

export function ProgramStep({ onTaken }: { onTaken(): void }) {
  const words = useFirstWords();
  const { firstSteps } = words.words;
  const { opened, go } = useSession();
  const { take, isTaking, refusal } = useReadyProgram();
  const [choice, setChoice] = useState<Choice>('salonized');
  const choices = freeChoices(opened.catalog, words);
  const [freeKey, setFree] = useState(choices[0]?.key ?? '');
  const [isChecked, setChecked] = useState(false);
  const free = choices.find(({ key }) => key === freeKey);

  async function taken(): Promise<void> {
    if (choice === 'own') return go('programs');
    setChecked(true);
    if (choice === 'square' && free === undefined) return focusOn('free-item');
    const isTaken = await take(choice, { key: free?.key ?? '', item: free?.item ?? null });
    if (!isTaken) return;
    onTaken();
  }

  return (
    <form
      class="sec"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void taken();
      }}
    >
      {refusal !== null && <Trouble refusal={refusal} />}
      <fieldset class="card">
        <legend class="vh">{firstSteps.ready}</legend>
        {readyPrograms.map((system) => (
          <label key={system} class="opt">
            <input
              type="radio"
              name="ready"
              value={system}
              checked={choice === system}
              onChange={() => setChoice(system)}
            />
            <span class="grow">
              {firstSteps.like(systemNames[system])}
              <small>{readyRules(system, free?.name ?? '…', words).text}</small>
            </span>
          </label>
        ))}
        <label class="opt">
          <input
            type="radio"
            name="ready"
            value="own"
            checked={choice === 'own'}
            onChange={() => setChoice('own')}
          />
          <span class="grow">
            {firstSteps.own}
            <small>{firstSteps.ownWhat}</small>
          </span>
        </label>
      </fieldset>
      {choice === 'square' && (
        <FreeChoice choices={choices} value={freeKey} onValue={setFree}>
          <FieldError
            id="free-item"
            error={isChecked && free === undefined ? firstSteps.chooseFree : undefined}
          />
        </FreeChoice>
      )}
      <div class="wrap">
        <button class="btn main" type="submit" aria-busy={isTaking}>
          {choice === 'own' ? firstSteps.makeOwn : firstSteps.take}
        </button>
      </div>
    </form>
  );
}
