// A usual service: ticked or not, with its price.
import { useFirstWords } from './first-words';
import type { PricedRow } from './use-services';

type Props = { readonly row: PricedRow; onTick(isOn: boolean): void; onPrice(price: string): void };

export function ServiceRow({ row, onTick, onPrice }: Props) {
  const { words } = useFirstWords();
  return (
    <div class="opt priced">
      <label class="tick grow">
        <input
          type="checkbox"
          checked={row.isTicked}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        {row.name}
      </label>
      <input
        class="in num"
        id={row.id}
        aria-label={words.servicesStep.priceOf(row.name)}
        aria-invalid={row.isWrong ? true : undefined}
        inputMode="decimal"
        autocomplete="off"
        maxLength={12}
        value={row.price}
        onInput={(event) => onPrice(event.currentTarget.value)}
      />
    </div>
  );
}
