// The three ways to refund.
import { useWords } from '../words';
import { type RefundWay, refundWays } from './use-refund';

type Props = { readonly way: RefundWay; onWay(way: RefundWay): void };

export function RefundWays({ way, onWay }: Props) {
  const { words } = useWords();
  return (
    <fieldset>
      <legend>{words.clients.refundWhat}</legend>
      <div class="card">
        {refundWays.map((one, index) => (
          <label key={one} class="opt">
            <input
              type="radio"
              name="refund-way"
              value={one}
              checked={way === one}
              data-first={index === 0 ? true : undefined}
              onChange={() => onWay(one)}
            />
            <span class="grow">{words.clients.refundWays[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
