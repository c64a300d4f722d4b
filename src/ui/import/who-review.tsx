// The clients of an import: how many are new or here, who may be the same person, and which balance counts.
import type { ClientsReading } from '../../files/file-reading';
import type { TwoBalances } from '../../files/take-in/balances';
import { answerTo, type FilePerson, openQuestions } from '../../files/take-in/people';
import { Icon } from '../icon';
import { useImportWords } from '../import-words';
import type { ReadyFile } from './chosen-file';
import { Namesakes } from './namesakes';
import { allNew, allSame, PersonQuestions } from './person-questions';
import { RefusedRows } from './refused-rows';
import type { IntakeFlow } from './use-intake';
import { placeChosen } from './use-intake-answers';

// More are not drawn.
const MOST_SHOWN = 50;

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
                {left.slice(0, MOST_SHOWN).map(({ row, name, points, why }) => (
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
  const { who, answerWho } = flow.answers;
  const open = flow.people === null ? 0 : openQuestions(flow.people, who);
  const namesakes = asked.filter(({ isNamesake }) => isNamesake);
  const isTogether = namesakes.length > 1;
  const each = isTogether ? asked.filter(({ isNamesake }) => !isNamesake) : asked;
  const alone = each.filter((person) => person.likely.length === 1 && answerTo(person, who) === '');
  return (
    <details open>
      <summary class="opt">
        <span class="grow wrap split">
          <span>{say.maybe}</span>
          <span class={open > 0 ? 'badge warn' : 'badge good'}>
            <Icon name={open > 0 ? 'alert' : 'check'} />
            {open > 0 ? say.toAnswer(open, format.number(open)) : say.answered(format.number(asked.length))}
          </span>
        </span>
        <Icon name="down" />
      </summary>
      {isTogether && <Namesakes flow={flow} people={namesakes} />}
      {alone.length > FEW && (
        <div class="pad wrap">
          <button class="btn" type="button" onClick={() => answerWho(allSame(alone))}>
            {say.allSame}
          </button>
          <button class="btn" type="button" onClick={() => answerWho(allNew(alone))}>
            {say.allNew}
          </button>
        </div>
      )}
      <PersonQuestions flow={flow} people={each} />
    </details>
  );
}
