// A gift card or voucher on the invoice, identified by its number, never by its code.

import type { Quote } from '../../core/invoice/quote';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { withCurrency } from '../../i18n/locale';
import { useCounterWords } from '../counter-words';
import { FieldError } from '../field';
import { Icon } from '../icon';
import { useSession } from '../session';
import { lastDayNear, storedValueName, worthNow } from './stored-value-words';

type Props = { readonly state: StoredValueState; readonly quote: Quote | null; onRemove(): void };

export function PresentedCardRow({ state, quote, onRemove }: Props) {
  const words = useCounterWords();
  const { till } = words.words;
  const { money } = withCurrency(words.language, words.currency);
  const { opened } = useSession();
  const name = storedValueName(state, words);
  const used = quote?.redemptions.find(({ voucher }) => voucher?.storedValue === state.id);
  const paid = quote?.payments.find(({ storedValue }) => storedValue === state.id)?.amount ?? 0;
  const isUsedUp = paid > 0 && paid === state.balance; // what is used up has no last day
  const takes = state.kind === 'voucher' ? (used?.discount ?? 0) : paid;
  const waits = quote !== null && state.kind === 'voucher' && used === undefined;
  const { rewardsAtOnce } = opened.ruleset;
  const error = waits ? till.voucherWaits(rewardsAtOnce, words.format.number(rewardsAtOnce)) : undefined;
  return (
    <li>
      <div class="row">
        <span class="grow">
          {name}
          <small>
            {worthNow(state, words)}
            {paid > 0 && `, ${till.leftAfter(money(state.balance - paid))}`}
            {!isUsedUp && ` · ${lastDayNear(state, opened.today, words)}`}
          </small>
        </span>
        <span class="num">{quote === null ? '–' : words.format.money(-takes)}</span>
        <button
          class="mini"
          id={`card-${state.id}`}
          type="button"
          aria-label={till.removeStoredValue(name)}
          aria-describedby={waits ? `card-${state.id}-err` : undefined}
          onClick={onRemove}
        >
          <Icon name="x" />
        </button>
      </div>
      <FieldError id={`card-${state.id}`} error={error} />
    </li>
  );
}
