// The client's card after an invoice: before, used, earned, and after an undo what went back.
import type { AnswerOf } from '../../app/actions';
import { withCurrency } from '../../i18n/locale';
import { Icon } from '../icon';
import { useSession } from '../session';
import { signed } from '../signed';
import { useWords } from '../words';
import type { SavedInvoice } from './attempt';
import { invoiceName } from './invoice-name';
import { PointsBig } from './points-big';
import { SumRow } from './sum-row';

export type Undone = Omit<AnswerOf<'void-invoice'>, 'client' | 'uses'> & { readonly balance: number | null };

type Props = { readonly saved: SavedInvoice; readonly undone: Undone | null };

/** That it is saved: it stays in view however far one scrolls. */
export function SavedTitle({ isUndone }: { readonly isUndone: boolean }) {
  const { till } = useWords().words;
  return (
    <div class="row said" role="status">
      <Icon name={isUndone ? 'undo' : 'done'} />
      <h1 id="done">{isUndone ? till.undone : till.saved}</h1>
    </div>
  );
}

export function SavedPass({ saved: { recorded, client, figures, form }, undone }: Props) {
  const { words, format } = useWords();
  const { today } = useSession().opened;
  const { till } = words;
  const balance = undone === null ? recorded.balance : undone.balance;
  const pending = undone === null ? (recorded.client?.standing.pending ?? 0) : 0;
  return (
    <section class="pass" aria-labelledby="done">
      <p class="note">
        {[
          invoiceName(recorded, words),
          format.dayNear(recorded.day, today),
          form.staff.trim() === '' ? '' : till.staffNamed(form.staff.trim()),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <div class="perf" />
      <h2>{client === null ? till.walkInName : client.name}</h2>
      {balance !== null && (
        <div class="split">
          <PointsBig points={balance} {...(client === null ? {} : { opens: client })} />
          {pending > 0 && (
            <span class="badge">
              <Icon name="clock" />
              {till.pending(format.number(pending))}
            </span>
          )}
        </div>
      )}
      {recorded.balance !== null && (
        <dl class="sum note">
          <SumRow
            what={till.before}
            figure={format.number(recorded.balance - recorded.points + recorded.used)}
          />
          {(figures.quote?.redemptions ?? []).map(({ reward, points }, index) =>
            points === 0 ? null : (
              <SumRow key={index} what={till.usedFor(reward)} figure={format.number(-points)} />
            ),
          )}
          <SumRow what={till.earned} figure={signed(recorded.points, format.number)} />
          {undone !== null && <SumRow what={till.undone} figure={signed(undone.points, format.number)} />}
        </dl>
      )}
      {undone !== null && <MoneyBack undone={undone} />}
    </section>
  );
}

function MoneyBack({ undone }: { readonly undone: Undone }) {
  const { words, format, currency, language } = useWords();
  return (
    <>
      {(undone.money !== 0 || undone.toStoredValues !== 0) && (
        <dl class="sum">
          <SumRow
            what={words.till.moneyBack}
            figure={withCurrency(language, currency).money(undone.money)}
            rule
          />
          {undone.toStoredValues !== 0 && (
            <SumRow what={words.till.toStoredValues} figure={format.money(undone.toStoredValues)} />
          )}
        </dl>
      )}
      {undone.shortfall > 0 && (
        <p class="note">{words.till.shortfall(undone.shortfall, format.points(undone.shortfall))}</p>
      )}
    </>
  );
}
