// The units to refund, by line: never more than earlier refunds have left.
import type { ShownInvoice } from '../../app/till/show-invoice';
import { leftOf } from '../../core/invoice/returns';
import { partsOf } from '../../core/invoice/standing-reversals';
import type { Locale } from '../../i18n/locale';
import { FieldError } from '../field';
import { Icon } from '../icon';
import { useWords } from '../words';

type Units = { readonly [line: number]: number };

type Props = {
  readonly shown: ShownInvoice;
  readonly units: Units;
  readonly error: string | undefined;
  readonly format: Locale;
  onUnits(units: Units): void;
};

export function RefundLines({ shown, units, error, format, onUnits }: Props) {
  const { words } = useWords();
  const { clients } = words;
  const rows = leftOf(shown.entry, partsOf(shown.reversals)).filter(({ quantity }) => quantity > 0);
  return (
    <div>
      <ul>
        {rows.map(({ line, quantity: left, amount }, at) => {
          const { name } = shown.entry.lines[line] ?? { name: '' };
          const chosen = units[line] ?? 0;
          const set = (quantity: number) => onUnits({ ...units, [line]: quantity });
          return (
            <li key={line} class="line">
              <span>
                {name}
                <small>{clients.left(format.number(left), format.money(amount))}</small>
              </span>
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be one cell of the grid in every browser */}
              <div class="step" role="group" aria-label={clients.unitsBack(name)}>
                <button
                  class="mini"
                  type="button"
                  aria-label={clients.oneLessBack(name)}
                  aria-disabled={chosen === 0 ? true : undefined}
                  onClick={() => set(Math.max(0, chosen - 1))}
                >
                  <Icon name="minus" />
                </button>
                <output>{format.number(chosen)}</output>
                <button
                  class="mini"
                  id={`units-${at}`}
                  type="button"
                  aria-label={clients.oneMoreBack(name)}
                  aria-disabled={chosen === left ? true : undefined}
                  onClick={() => set(Math.min(left, chosen + 1))}
                >
                  <Icon name="plus" />
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <FieldError id="units" error={error} />
    </div>
  );
}
