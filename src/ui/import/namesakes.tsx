// Of whom a file has a name alone, that of a client: whether they are the same people, all at once or one by one.
import { useState } from 'preact/hooks';
import { answerTo, type FilePerson } from '../../files/take-in/people';
import { useImportWords } from '../import-words';
import { allSame, PersonQuestions } from './person-questions';
import type { IntakeFlow } from './use-intake';

// So many are named as examples.
const NAMED = 3;

type Props = { readonly flow: IntakeFlow; readonly people: readonly FilePerson[] };

export function Namesakes({ flow, people }: Props) {
  const { words, format } = useImportWords();
  const { intake: say } = words;
  const { who, answerWho } = flow.answers;
  const areSame = people.every((person) => answerTo(person, who) === person.likely[0]?.id);
  const isBegun = people.some((person) => answerTo(person, who) !== '');
  const [isEach, setEach] = useState(isBegun && !areSame);
  const question = say.namesakes(format.number(people.length));
  const names = people.slice(0, NAMED).map(({ named }) => named.name);
  const more = people.length - names.length;
  return (
    <>
      <fieldset class="pad field">
        <legend class="vh">{question}</legend>
        <p>
          <span aria-hidden="true">{question}</span>{' '}
          <small>{[...names, ...(more > 0 ? [say.andMore(format.number(more))] : [])].join(' · ')}</small>
        </p>
        <label class="tick">
          <input
            type="radio"
            name="namesakes"
            checked={!isEach && areSame}
            onChange={() => {
              setEach(false);
              answerWho(allSame(people));
            }}
          />
          {say.namesakesAll}
        </label>
        <label class="tick">
          <input type="radio" name="namesakes" checked={isEach} onChange={() => setEach(true)} />
          {say.namesakesEach}
        </label>
      </fieldset>
      {isEach && <PersonQuestions flow={flow} people={people} />}
    </>
  );
}
