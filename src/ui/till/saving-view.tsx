// While an invoice is on its way: what is being saved, what the balance will be, and that one may go on.
import { useLayoutEffect } from 'preact/hooks';
import { useCounterWords } from '../counter-words';
import { Icon } from '../icon';
import { useSession } from '../session';
import { signed } from '../signed';
import type { Attempt } from './attempt';
import { SavedLines } from './saved-lines';
import { SumRow } from './sum-row';

export function SavingView({ attempt, onNext }: { readonly attempt: Attempt; onNext(): void }) {
  const { words, format } = useCounterWords();
  const { quiet, clients } = useSession();
  const { till, unsaved } = words;
  const { form, figures, client, command } = attempt;
  const { balance, points, used, due } = command.seen;
  // One of an earlier page knows only the number.
  const who = client ?? clients.all.find(({ id }) => id === form.client);

  // The form was scrolled down to its button. What was said of it is over.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    quiet();
  }, []);

  return (
    <>
      <main>
        <div class="row said waits" role="status">
          <Icon name="clock" />
          <h1 id="saving">{till.saving}</h1>
        </div>
        <section class="pass" aria-labelledby="saving">
          <h2>{who?.name ?? till.walkInName}</h2>
          {balance !== null && (
            <dl class="sum note">
              <SumRow what={till.before} figure={format.number(balance - points + used)} />
              {(figures.quote?.redemptions ?? []).map(({ reward, points: taken }, index) =>
                taken === 0 ? null : (
                  <SumRow key={index} what={till.usedFor(reward)} figure={format.number(-taken)} />
                ),
              )}
              <SumRow what={till.earned} figure={signed(points, format.number)} />
              <SumRow what={unsaved.expected} figure={format.number(balance)} rule />
            </dl>
          )}
          <p class="note">{unsaved.goOn}</p>
        </section>
        <SavedLines form={form} figures={figures} title={till.invoice} due={due} />
      </main>
      <footer class="foot">
        <div class="wrap">
          <button
            class="btn main"
            id="next-now"
            type="button"
            // It stands where Save was: the second press of a double click was not meant for it.
            onClick={(event) => event.detail < 2 && onNext()}
          >
            {till.next}
          </button>
        </div>
      </footer>
    </>
  );
}
