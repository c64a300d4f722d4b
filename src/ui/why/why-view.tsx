// Why this balance? Every movement of a client up to a day, in groups or line by line, and the points left then.
import { useMemo, useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { isDay } from '../../core/day';
import { endOfDay, entriesBy } from '../../core/points/points-on';
import { whyBalance } from '../../core/points/why-balance';
import { BackTitle } from '../back-title';
import { Field } from '../field';
import { Icon } from '../icon';
import { momentNow } from '../moment';
import { useSession } from '../session';
import { TryAgain } from '../try-again';
import { Waiting } from '../waiting';
import { ruleText } from './row-words';
import { type Told, useEntries } from './use-entries';
import { WhyLines } from './why-lines';
import { WhyLots } from './why-lots';
import { WhyRows } from './why-rows';
import { useWhyWords } from './why-words';

type Props = { readonly client: ClientSummary; onBack(): void };

export function WhyView({ client, onBack }: Props) {
  const { words, format } = useWhyWords();
  const { whyBalance: said } = words;
  const { telling, again } = useEntries(client);
  if (telling.at === 'told') return <Explained client={client} told={telling.told} onBack={onBack} />;
  return (
    <main aria-busy={telling.at === 'reading'}>
      <BackTitle title={said.title} onBack={onBack} />
      {telling.at === 'refused' && <TryAgain refusal={telling.refusal} onRetry={again} />}
      {telling.at === 'incomplete' && (
        <>
          <p class="note">{said.incomplete}</p>
          <button class="btn" type="button" onClick={again}>
            {said.again}
          </button>
        </>
      )}
      {telling.at === 'reading' && (
        <>
          <Waiting rows={4} />
          {telling.of > 0 && (
            <>
              <progress value={telling.read} max={telling.of} aria-label={said.title} />
              <p class="note" role="status">
                {said.read(format.number(telling.read), format.number(telling.of))}
              </p>
            </>
          )}
        </>
      )}
    </main>
  );
}

type ExplainedProps = Props & { readonly told: Told };

function Explained({ client, told, onBack }: ExplainedProps) {
  const all = useWhyWords();
  const { words, format } = all;
  const { whyBalance: said } = words;
  const { opened, clients } = useSession();
  const [typed, setTyped] = useState<string>(opened.today);
  const [isEach, setEach] = useState(false);
  const day = isDay(typed) && typed <= opened.today ? typed : opened.today;
  const { entries, why, moment } = useMemo(() => {
    const moment = day === opened.today ? momentNow(opened) : endOfDay(day);
    const entries = entriesBy(told.entries, day);
    return {
      moment,
      entries,
      why: whyBalance(entries, moment, (entry) => ruleText(entry, told.programs, all)),
    };
  }, [told, day, opened.today, all.language]);
  const nameOf = (id: string) =>
    [...clients.aliases, ...clients.all].find((one) => one.id === id)?.name ?? '';
  const shown = { why, caption: said.caption(client.name, format.day(day)), nameOf };
  return (
    <>
      <main>
        <BackTitle title={said.titleOf(format.points(why.points.balance))} onBack={onBack} />
        <Field
          id="why-day"
          label={said.asOf}
          value={typed}
          note={format.day(day)}
          input={{ type: 'date', min: '1900-01-01', max: opened.today }}
          onValue={setTyped}
        />
        <article class="paper why">
          <h2>{shown.caption}</h2>
          {entries.length === 0 && <p class="note">{said.nothingYet}</p>}
          {entries.length > 0 && !isEach && <WhyRows {...shown} />}
          {entries.length > 0 && isEach && <WhyLines {...shown} entries={entries} names={told.names} />}
          <WhyLots points={why.points} moment={moment} />
        </article>
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="button" aria-pressed={isEach} onClick={() => setEach(!isEach)}>
            {isEach ? said.inGroups : said.everyLine}
          </button>
          <button class="btn" type="button" onClick={() => print()}>
            <Icon name="print" />
            {said.print}
          </button>
        </div>
      </footer>
    </>
  );
}
