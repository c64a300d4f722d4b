// What was saved: the points before, earned and after; a way back, and the way on.
import { useRef, useState } from 'preact/hooks';
import { Trouble } from '../banner';
import { type CallRefusal, call } from '../door';
import { Icon } from '../icon';
import { moneyWithSign } from '../money-words';
import { useSession } from '../session';
import { signed } from '../signed';
import { useWords } from '../words';
import { PointsBig } from './points-big';
import type { SavedInvoice } from './use-till';

type Undone = { readonly points: number; readonly balance: number | null; readonly shortfall: number };

export function SavedView({ saved, onNext }: { readonly saved: SavedInvoice; onNext(): void }) {
  const { words, say } = useWords();
  const { opened, clients } = useSession();
  const { recorded, client } = saved;
  const [undone, setUndone] = useState<Undone | null>(null);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const next = useRef<HTMLButtonElement>(null);
  const balance = undone === null ? recorded.balance : undone.balance;

  async function undo(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    const after = recorded.client;
    const member = after && { id: after.id, row: after.row, version: after.version };
    const answer = await call(
      'void-entry',
      { seq: recorded.seq, row: recorded.row, member, note: '' },
      saved.undoKey,
    );
    setBusy(false);
    if (!answer.ok) {
      setRefusal(answer.refusal);
      return;
    }
    const { points, shortfall, client: left } = answer.value;
    if (left !== null) clients.settle(left);
    setUndone({ points, shortfall, balance: left?.standing.balance ?? null });
    next.current?.focus();
  }

  return (
    <>
      <main>
        {refusal !== null && <Trouble refusal={refusal} />}
        <section class="pass" aria-labelledby="done">
          <div class="row" role="status">
            <Icon name={undone === null ? 'done' : 'undo'} />
            <h1 id="done">{undone === null ? words.till.saved : words.till.undone}</h1>
          </div>
          <p class="note">
            {[
              recorded.receipt === ''
                ? words.till.entry(String(recorded.seq))
                : words.till.receiptNo(recorded.receipt),
              say.dayNear(recorded.day, opened.today),
            ].join(' · ')}
          </p>
          <div class="perf" />
          <h2>{client === null ? words.till.walkInName : client.name}</h2>
          {balance !== null && <PointsBig points={balance} />}
          {recorded.balance !== null && (
            <dl class="sum note">
              <Row what={words.till.before} figure={say.number(recorded.balance - recorded.points)} />
              <Row what={words.till.earned} figure={signed(recorded.points, say.number)} />
              {undone !== null && (
                <Row what={words.till.takenBack} figure={signed(undone.points, say.number)} />
              )}
            </dl>
          )}
          {undone !== null && undone.shortfall > 0 && (
            <p class="note">{words.till.shortfall(say.points(undone.shortfall))}</p>
          )}
        </section>
        <SavedLines saved={saved} />
        {undone === null && (
          <section class="sec">
            <p class="note">{words.till.mistake}</p>
            <div>
              <button class="btn" type="button" aria-busy={busy} onClick={() => void undo()}>
                <Icon name="undo" />
                {words.common.undo}
              </button>
            </div>
          </section>
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

function SavedLines({ saved: { form, figures, recorded } }: { readonly saved: SavedInvoice }) {
  const { words, say, language, currency } = useWords();
  return (
    <section class="sec" aria-labelledby="what">
      <div class="split">
        <h2 id="what">{words.till.whatWasSaved}</h2>
        <span class="note">{currency.code}</span>
      </div>
      <dl class="sum">
        {form.lines.map((line, index) => {
          const figure = figures.lines[index];
          if (!figure?.ok) return null;
          const what =
            line.quantity === 1
              ? line.name
              : words.till.severalAt(line.name, say.number(line.quantity), say.money(figure.price));
          return <Row key={line.id} what={what} figure={say.money(figure.amount)} />;
        })}
        <Row what={words.till.paid} figure={moneyWithSign(recorded.total, currency, language)} rule />
      </dl>
    </section>
  );
}

type RowProps = { readonly what: string; readonly figure: string; readonly rule?: boolean };

function Row({ what, figure, rule = false }: RowProps) {
  return (
    <div class={rule ? 'split rule' : 'split'}>
      <dt>{what}</dt>
      <dd class="num">{figure}</dd>
    </div>
  );
}
