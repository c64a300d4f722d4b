// The clients of an import: how many are new or here, who may be the same person, and which balance counts.
import { useState } from 'preact/hooks';
import type { ClientsReading } from '../../files/file-reading';
import type { TwoBalances } from '../../files/take-in/balances';
import { answerTo, type FilePerson, NEW } from '../../files/take-in/people';
import { Icon } from '../icon';
import { useImportWords } from '../import-words';
import type { ReadyFile } from './chosen-file';
import { RefusedRows } from './refused-rows';
import type { IntakeFlow } from './use-intake';
import { placeChosen } from './use-intake-answers';

// More are drawn when they are asked for.
const MOST_ASKED = 50;

/** So many are answered one by one. */
const FEW = 3;

type Props = { readonly flow: IntakeFlow; readonly ready: readonly ReadyFile[] };

export function WhoReview({ flow, ready }: Props) {
  const { words, format } = useImportWords();
  const { intake: say } = words;
  const { plan, people, intake } = flow;
  if (people === null || intake === null) return null;
  const files = ready.flatMap(({ file, reading }) =>
    reading.kind === 'clients' ? [{ file, reading: reading satisfies ClientsReading }] : [],
  );
  const rows = files.reduce((sum, { reading }) => sum + reading.rows, 0);
  const asked = people.all.filter(({ likely }) => likely.length > 0);
  const refused = files.some(({ reading }) => reading.refused.length > 0);
  const left = plan?.clients.left ?? [];
  if (files.length === 0 && asked.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="who">
      <div class="split">
        <h2 id="who">{say.clients}</h2>
        {rows > 0 && <span class="note">{words.import.rows(rows, format.number(rows))}</span>}
      </div>
      {plan !== null && files.length > 0 && (
        <dl class="sum">
          <Figure what={say.added} count={plan.clients.added} />
          <Figure what={say.updated} count={plan.clients.updated} />
          <Figure what={say.same} count={plan.clients.same} />
        </dl>
      )}
      {(asked.length > 0 || flow.twice.length > 0 || left.length > 0) && (
        <div class="card">
          {asked.length > 0 && <Asked flow={flow} asked={asked} />}
          {flow.twice.map((two) => (
            <WhichBalance key={two.member} flow={flow} two={two} />
          ))}
          {left.length > 0 && (
            <details>
              <summary class="opt">
                <span class="grow">{say.leftTitle(left.length, format.number(left.length))}</span>
                <Icon name="down" />
              </summary>
              <dl class="sum pad">
                {left.slice(0, MOST_ASKED).map(({ row, name, points, why }) => (
                  <div key={row} class="split">
                    <dt>
                      {name}
                      <small>{say.left[why](format.points(points))}</small>
                    </dt>
                    <dd class="num">{say.row(format.number(row))}</dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
        </div>
      )}
      {refused &&
        files.map(({ file, reading }) => <RefusedRows key={file.id} file={file} refused={reading.refused} />)}
    </section>
  );
}

function WhichBalance({ flow, two }: { readonly flow: IntakeFlow; readonly two: TwoBalances }) {
  const { words, format } = useImportWords();
  const { intake: say } = words;
  const [first] = two.rows;
  const question = say.twice(first.name || first.code || first.phone);
  return (
    <fieldset class="pad field">
      <legend class="vh">{question}</legend>
      <p aria-hidden="true">{question}</p>
      {two.rows.map((row, place) => (
        <label key={place} class="tick">
          <input
            type="radio"
            name={`twice-${two.member}`}
            checked={placeChosen(flow.answers, two) === place}
            onChange={() => flow.answers.chooseBalance(two, place)}
          />
          {say.balanceIn(format.number(row.row), format.points(row.points ?? 0))}
        </label>
      ))}
    </fieldset>
  );
}

function Figure({ what, count }: { readonly what: string; readonly count: number }) {
  const { format } = useImportWords();
  return (
    <div class="split">
      <dt>{what}</dt>
      <dd class="num">{format.number(count)}</dd>
    </div>
  );
}

function Asked({ flow, asked }: { readonly flow: IntakeFlow; readonly asked: readonly FilePerson[] }) {
  const { words, format } = useImportWords();
  const { intake: say } = words;
  const [most, setMost] = useState(MOST_ASKED);
  const { who, answerWho } = flow.answers;
  const open = asked.filter((person) => answerTo(person, who) === '');
  // What has no proposal stands first, and stays there when it is answered.
  const inOrder = [...asked].sort((a, b) => Number(a.proposed !== '') - Number(b.proposed !== ''));
  const alone = open.filter(({ likely }) => likely.length === 1);
  return (
    <details open>
      <summary class="opt">
        <span class="grow">{say.maybe}</span>
        <span class={open.length > 0 ? 'badge warn' : 'badge good'}>
          <Icon name={open.length > 0 ? 'alert' : 'check'} />
          {open.length > 0
            ? say.toAnswer(open.length, format.number(open.length))
            : say.answered(format.number(asked.length))}
        </span>
        <Icon name="down" />
      </summary>
      {alone.length > FEW && (
        <div class="pad wrap">
          <button
            class="btn"
            type="button"
            onClick={() => answerWho(allOf(alone, ({ likely }) => likely[0]?.id))}
          >
            {say.allSame}
          </button>
          <button class="btn" type="button" onClick={() => answerWho(allOf(alone, () => NEW))}>
            {say.allNew}
          </button>
        </div>
      )}
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
    </details>
  );
}

/** The same answer for all of them. */
function allOf(
  people: readonly FilePerson[],
  answer: (person: FilePerson) => string | undefined,
): { readonly [key: string]: string } {
  return Object.fromEntries(people.map((person) => [person.key, answer(person) ?? NEW]));
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
