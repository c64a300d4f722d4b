// Closes a year: says what will move, then moves it a portion at a time, and may be stopped.
import { useEffect, useState } from 'preact/hooks';
import { AskFirst } from '../ask-first';
import { BackTitle } from '../back-title';
import { Banner, Trouble } from '../banner';
import { useOwnerWords } from '../owner-words';
import { Reached } from '../reached';
import { answerOf } from '../sender';
import { useCommand } from '../use-command';
import { usePortions } from '../use-portions';
import { useQuery } from '../use-query';
import { Waiting } from '../waiting';

export function ClosingView({ onBack }: { onBack(): void }) {
  const { words, format } = useOwnerWords();
  const say = words.closing;
  const { value: ledger, ask, refusal: notRead } = useQuery('show-closing');
  const close = useCommand('close-year');
  const [moved, setMoved] = useState(0);
  const year = ledger?.years[ledger.years.length - 1];
  const portions = usePortions(
    async () => answerOf(await close.send({ year: year?.year ?? 0 })),
    (part) => setMoved((was) => was + part.moved),
  );
  useEffect(() => void ask({}), [ask]);

  async function run(): Promise<void> {
    if ((await portions.run()) === 'done') void ask({});
  }

  const { at } = portions;
  const refusal = portions.refusal ?? notRead;
  const isBegun = at === 'running' || at === 'stopped';
  return (
    <>
      <main>
        <BackTitle title={say.title} onBack={onBack} />
        {refusal !== null && <Trouble refusal={refusal} />}
        {ledger === null && refusal === null && <Waiting rows={2} />}
        {ledger !== null && (
          <>
            {ledger.isProposed && at === 'ready' && (
              <Banner tone="warn">{say.proposed(format.number(ledger.inLedger))}</Banner>
            )}
            <p>{say.what}</p>
            {isBegun && year !== undefined ? (
              <section class="card" aria-label={say.going(year.year)}>
                <div class="pad sec">
                  <Reached
                    id="closing-year"
                    what={say.going(year.year)}
                    done={moved}
                    all={year.entries}
                    reached={say.of(format.number(moved), format.number(year.entries))}
                  />
                </div>
              </section>
            ) : (
              <p class="note">
                {say.inLedger(ledger.inLedger, format.number(ledger.inLedger))}
                <br />
                {ledger.recordedLater > 0 && (
                  <>
                    {say.recordedLater(ledger.recordedLater, format.number(ledger.recordedLater))}
                    <br />
                  </>
                )}
                {say.archived(ledger.archived, format.number(ledger.archived))}
              </p>
            )}
            <p class="note" role="status">
              {
                {
                  ready: year === undefined ? say.none : '',
                  running: say.keepOpen,
                  stopped: say.stopped,
                  done: say.done(moved, format.number(moved)),
                }[at]
              }
            </p>
          </>
        )}
      </main>
      {year !== undefined && at !== 'done' && (
        <footer class="foot">
          {at === 'ready' && (
            <AskFirst
              id="close-year"
              offer={say.close(year.year)}
              means={say.means(year.year, year.entries, format.number(year.entries))}
              now={say.close(year.year)}
              tone="makes"
              busy={false}
              onDo={() => void run()}
            />
          )}
          {at === 'running' && (
            <button class="btn" type="button" onClick={portions.stop}>
              {say.stop}
            </button>
          )}
          {at === 'stopped' && (
            <button class="btn main" type="button" onClick={() => void run()}>
              {say.goOn}
            </button>
          )}
        </footer>
      )}
    </>
  );
}
