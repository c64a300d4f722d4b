// The review: who comes, with what points, which past sales; and the one button that takes everything in.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useImportWords } from '../import-words';
import { useSession } from '../session';
import { TryAgain } from '../try-again';
import { Waiting } from '../waiting';
import { BookingsReview } from './bookings-review';
import { BroughtConsents } from './brought-consents';
import { BroughtPoints } from './brought-points';
import type { ReadyFile } from './chosen-file';
import { SalesReview } from './sales-review';
import type { IntakeFlow } from './use-intake';
import { WhoReview } from './who-review';

type Props = {
  readonly head: ComponentChildren;
  readonly flow: IntakeFlow;
  readonly ready: readonly ReadyFile[];
  onBack(): void;
};

export function IntakeReview({ head, flow, ready, onBack }: Props) {
  const { words, format } = useImportWords();
  const { go } = useSession();
  const { intake: say } = words;
  const [checked, setChecked] = useState(false);
  const { plan, intake, open, asked } = flow;
  const parts = [intake?.clients, intake?.invoices, intake?.bookings];
  const all = parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
  const isNothing =
    plan !== null &&
    intake?.clients.length === 0 &&
    plan.invoices.invoices.length === 0 &&
    plan.bookings.added + plan.bookings.changed.length === 0;

  function begin(): void {
    setChecked(true);
    if (open === 0 && plan !== null) void flow.begin();
  }

  return (
    <>
      <main>
        {head}
        {flow.listRefusal !== null && <TryAgain refusal={flow.listRefusal} onRetry={flow.readList} />}
        <WhoReview flow={flow} ready={ready} />
        <BroughtPoints flow={flow} />
        <BroughtConsents flow={flow} />
        <SalesReview flow={flow} ready={ready} />
        <BookingsReview flow={flow} ready={ready} />
        {plan === null && flow.failure === null && flow.listRefusal === null && (
          <>
            <p role="status" id="planning">
              {say.asking(format.number(asked), format.number(all))}
            </p>
            <Waiting />
          </>
        )}
      </main>
      <footer class="foot">
        {open > 0 && (
          <p class={checked ? 'split total err' : 'split total'} role={checked ? 'alert' : undefined}>
            <span>{say.missing(open)}</span>
          </p>
        )}
        {isNothing && <p class="note">{say.nothing}</p>}
        <div class="wrap">
          {isNothing ? (
            <button class="btn main" type="button" onClick={() => go('till')}>
              {say.till}
            </button>
          ) : (
            <button
              class="btn main"
              type="button"
              aria-disabled={plan === null || open > 0 ? true : undefined}
              onClick={begin}
            >
              {say.import}
            </button>
          )}
          <button class="btn" type="button" onClick={onBack}>
            {say.back}
          </button>
        </div>
      </footer>
    </>
  );
}
