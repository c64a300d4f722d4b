// Who somebody of the files is: one of the likely clients, or a new one.
import { useState } from 'preact/hooks';
import { type Answered, answerTo, type FilePerson, NEW } from '../../files/take-in/people';
import { useImportWords } from '../import-words';
import type { IntakeFlow } from './use-intake';

// More are drawn when they are asked for.
const MOST_ASKED = 50;

type Props = { readonly flow: IntakeFlow; readonly people: readonly FilePerson[] };

export function PersonQuestions({ flow, people }: Props) {
  const { words, format } = useImportWords();
  const { intake: say } = words;
  const [most, setMost] = useState(MOST_ASKED);
  // What has no proposal stands first, and stays there when it is answered.
  const inOrder = [...people].sort((a, b) => Number(a.proposed !== '') - Number(b.proposed !== ''));
  return (
    <>
      {inOrder.slice(0, most).map((person) => (
        <Question key={person.key} flow={flow} person={person} />
      ))}
      {inOrder.length > most && (
        <div class="pad">
          <button class="btn" type="button" onClick={() => setMost(most + MOST_ASKED)}>
            {say.showMore(format.number(Math.min(MOST_ASKED, inOrder.length - most)))}
          </button>
        </div>
      )}
    </>
  );
}

/** Each is the first client who it may be. */
export function allSame(people: readonly FilePerson[]): Answered {
  return Object.fromEntries(people.map(({ key, likely }) => [key, likely[0]?.id ?? NEW]));
}

export function allNew(people: readonly FilePerson[]): Answered {
  return Object.fromEntries(people.map(({ key }) => [key, NEW]));
}

function Question({ flow, person }: { readonly flow: IntakeFlow; readonly person: FilePerson }) {
  const { words } = useImportWords();
  const { intake: say } = words;
  const { named, likely, key } = person;
  const name = named.name || named.code || named.phone || named.email;
  const nameOf = (id: string) => {
    const there = flow.known.find((client) => client.id === id);
    if (there !== undefined) return [there.name, there.phone].filter((text) => text !== '').join(', ');
    const other = flow.people?.all.find(({ newId }) => newId === id)?.named;
    return say.inFile([other?.name ?? '', other?.phone ?? ''].filter((text) => text !== '').join(', '));
  };
  const chosen = answerTo(person, flow.answers.who);
  const who = [name, named.phone === name ? '' : named.phone].filter((text) => text !== '').join(', ');
  const [only] = likely;
  return (
    <fieldset class="pad field">
      <legend class="vh">{name}</legend>
      <p>
        <b>{who}</b> <small>{say.youHave(likely.map(({ id }) => nameOf(id)).join(' · '))}</small>
      </p>
      {likely.length === 1 && only !== undefined ? (
        <div class="segments">
          {[only.id, NEW].map((id) => (
            <label key={id}>
              <input
                class="vh"
                type="radio"
                name={`who-${key}`}
                checked={chosen === id}
                onChange={() => flow.answers.answerWho({ [key]: id })}
              />
              {id === NEW ? say.newClient : say.samePerson}
            </label>
          ))}
        </div>
      ) : (
        <select
          class="in"
          aria-label={say.whoIs(name)}
          value={chosen}
          onChange={(event) => flow.answers.answerWho({ [key]: event.currentTarget.value })}
        >
          <option value="">{say.choose}</option>
          {likely.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
          <option value={NEW}>{say.newClient}</option>
        </select>
      )}
    </fieldset>
  );
}
