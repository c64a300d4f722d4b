// What was saved: the points before, earned, used and after; codes to hand out; ways back, and the way on.
import { useRef, useState } from 'preact/hooks';
import { type CallRefusal, call } from '../api';
import { Trouble } from '../banner';
import { useSession } from '../session';
import { useWords } from '../words';
import { IssuedCodes } from './issued-codes';
import { SavedLines } from './saved-lines';
import { SavedPass, type Undone } from './saved-pass';
import type { SavedInvoice } from './use-till';
import { WaysBack } from './ways-back';

export function SavedView({ saved, onNext }: { readonly saved: SavedInvoice; onNext(): void }) {
  const { words } = useWords();
  const { clients, correct } = useSession();
  const { recorded } = saved;
  const [undone, setUndone] = useState<Undone | null>(null);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const next = useRef<HTMLButtonElement>(null);

  async function undo(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    const after = recorded.client;
    const member = after && { id: after.id, row: after.row, version: after.version };
    const answer = await call(
      'void-invoice',
      { seq: recorded.seq, row: recorded.row, member, note: '' },
      saved.undoKey,
    );
    setBusy(false);
    if (!answer.ok) {
      setRefusal(answer.refusal);
      return;
    }
    const { client: left, ...rest } = answer.value;
    if (left !== null) clients.settle(left);
    setUndone({ ...rest, balance: left?.standing.balance ?? null });
    next.current?.focus();
  }

  async function startCorrection(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    setRefusal(await correct({ seq: recorded.seq, row: recorded.row }, recorded.client));
    setBusy(false);
  }

  return (
    <>
      <main>
        {refusal !== null && <Trouble refusal={refusal} />}
        <SavedPass saved={saved} undone={undone} />
        {undone === null && <IssuedCodes issued={recorded.issued} />}
        <SavedLines saved={saved} />
        {undone === null && (
          <WaysBack busy={busy} onUndo={() => void undo()} onCorrect={() => void startCorrection()} />
        )}
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" id="next-invoice" ref={next} type="button" onClick={onNext}>
            {words.till.next}
          </button>
        </div>
      </footer>
    </>
  );
}
