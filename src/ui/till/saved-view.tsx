// The view after saving: points before, earned, used and after; issued codes; undo, correct, next.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CallRefusal } from '../api';
import { Trouble } from '../banner';
import { useCounterWords } from '../counter-words';
import { Icon } from '../icon';
import { Printing } from '../printing';
import { useSession } from '../session';
import type { SavedInvoice } from './attempt';
import { IssuedCodes } from './issued-codes';
import { PaidCards } from './paid-cards';
import { SavedLines } from './saved-lines';
import { SavedPass, SavedTitle, type Undone } from './saved-pass';
import { TellSaved } from './tell-saved';
import type { Till } from './use-till';
import { WaysBack } from './ways-back';

type Props = {
  readonly saved: SavedInvoice;
  /** Another form is begun, which stands there again afterwards. */
  readonly isBeside: boolean;
  readonly undo: Till['undo'];
  onUndone(): void;
  onNext(): void;
};

export function SavedView({ saved, isBeside, undo, onUndone, onNext }: Props) {
  const { words } = useCounterWords();
  const { clients, correct, update, quiet } = useSession();
  const { recorded } = saved;
  const [undone, setUndone] = useState<Undone | null>(null);
  const [notCorrected, setNotCorrected] = useState<CallRefusal | null>(null);
  const [isCorrecting, setCorrecting] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const refusal = undo.refusal ?? notCorrected;
  const busy = undo.isSending || isCorrecting;
  const next = useRef<HTMLButtonElement>(null);

  // The form was scrolled down to its button: that it is saved, and the balance, stand at the top.
  // What was said of the form is over, too.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    quiet();
  }, []);

  async function takeBack(): Promise<void> {
    if (busy) return;
    setNotCorrected(null);
    const { seq, row, client } = recorded;
    const member = client && { id: client.id, row: client.row, version: client.version };
    const outcome = await undo.send({ seq, row, member, note: '' });
    if (outcome === null || !('value' in outcome)) return;
    const { client: left, uses, ...rest } = outcome.value;
    update({ uses });
    if (left !== null) clients.settle(left);
    onUndone();
    setUndone({ ...rest, balance: left?.standing.balance ?? null });
    next.current?.focus();
  }

  async function startCorrection(): Promise<void> {
    if (busy) return;
    setCorrecting(true);
    undo.forget();
    setNotCorrected(null);
    setNotCorrected(await correct({ seq: recorded.seq, row: recorded.row }, recorded.client));
    setCorrecting(false);
  }

  return (
    <>
      <main>
        <SavedTitle isUndone={undone !== null} />
        {refusal !== null && <Trouble refusal={refusal} />}
        <SavedPass saved={saved} undone={undone} />
        {undone === null && <PaidCards cards={recorded.presented} />}
        {undone === null && <IssuedCodes issued={recorded.issued} />}
        {undone === null && <TellSaved saved={saved} />}
        <SavedLines
          form={saved.form}
          figures={saved.figures}
          title={words.till.whatWasSaved}
          due={recorded.sums.due}
        />
        {undone === null && (
          <WaysBack busy={busy} onUndo={() => void takeBack()} onCorrect={() => void startCorrection()} />
        )}
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" id="next-invoice" ref={next} type="button" onClick={onNext}>
            {isBeside ? words.unsaved.backToInvoice : words.till.next}
          </button>
          {undone === null && (
            <button class="btn" type="button" onClick={() => setPrinting(true)}>
              <Icon name="print" />
              {words.till.slip}
            </button>
          )}
        </div>
      </footer>
      {isPrinting && (
        <Printing
          wanted={{ what: 'slip', seq: recorded.seq, row: recorded.row }}
          onClose={() => setPrinting(false)}
        />
      )}
    </>
  );
}
