// The figures of a refund or void: money to the client and to gift cards, points both ways, and the balance after it.
import type { Entry } from '../../core/journal/entry';
import type { Locale } from '../../i18n/locale';
import { signed } from '../signed';
import { SumRow } from '../till/sum-row';
import { useWords } from '../words';
import type { TakenBack } from './take-back';

type Props = {
  readonly value: TakenBack;
  readonly entry: Entry;
  /** Whether the whole invoice is taken back, with the gift cards that it made. */
  readonly isAll: boolean;
  /** Money in the currency that the invoice had. */
  readonly format: Locale;
};

export function BackFigures({ value, entry, isAll, format }: Props) {
  const { words } = useWords();
  const { clients, till } = words;
  const madeStoredValues = entry.storedValues.some(({ issue }) => issue !== null);
  return (
    <div class="sec" role="status">
      <dl class="sum">
        {entry.sums !== null && <SumRow what={till.moneyBack} figure={format.money(value.money)} rule />}
        {value.toStoredValues !== 0 && (
          <SumRow what={till.toStoredValues} figure={format.money(value.toStoredValues)} />
        )}
        {value.earned !== 0 && (
          <SumRow what={clients.pointsTaken} figure={signed(-value.earned, format.number)} />
        )}
        {value.used !== 0 && <SumRow what={clients.pointsGiven} figure={signed(value.used, format.number)} />}
        <SumRow what={clients.balanceAfter} figure={format.points(value.balance)} />
      </dl>
      {value.shortfall > 0 && (
        <p class="note">{till.shortfall(value.shortfall, format.points(value.shortfall))}</p>
      )}
      {value.balance < 0 && <p class="note">{clients.belowZero}</p>}
      {madeStoredValues && isAll && <p class="note">{clients.storedValuesGo}</p>}
    </div>
  );
}
