// What goes back where: money to the client and to gift cards, points both ways, and what the client has then.
import type { Entry } from '../../core/entry';
import type { Voice } from '../../i18n/locale';
import { signed } from '../signed';
import { SumRow } from '../till/sum-row';
import { useWords } from '../words';
import type { TakenBack } from './take-back';

type Props = {
  readonly value: TakenBack;
  readonly entry: Entry;
  /** Whether all of it goes back: gift cards that the invoice made go too. */
  readonly isAll: boolean;
  /** Money in the currency of the invoice's time. */
  readonly say: Voice;
};

export function BackFigures({ value, entry, isAll, say }: Props) {
  const { words } = useWords();
  const { clients, till } = words;
  const madeCards = entry.cards.some(({ issue }) => issue !== null);
  return (
    <div class="sec" role="status">
      <dl class="sum">
        <SumRow what={till.moneyBack} figure={say.money(value.money)} rule />
        {value.toCards !== 0 && <SumRow what={till.toCards} figure={say.money(value.toCards)} />}
        {value.earned !== 0 && (
          <SumRow what={clients.pointsTaken} figure={signed(-value.earned, say.number)} />
        )}
        {value.used !== 0 && <SumRow what={clients.pointsGiven} figure={signed(value.used, say.number)} />}
        <SumRow what={clients.balanceAfter} figure={say.points(value.balance)} />
      </dl>
      {value.shortfall > 0 && (
        <p class="note">{till.shortfall(value.shortfall, say.points(value.shortfall))}</p>
      )}
      {value.balance < 0 && <p class="note">{clients.belowZero}</p>}
      {madeCards && isAll && <p class="note">{clients.cardsGo}</p>}
    </div>
  );
}
