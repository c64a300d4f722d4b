// How often one reward is used on the invoice, where the salon allows several.
import type { RewardOffer } from '../../core/rewards/offers';
import { Icon } from '../icon';
import { useWords } from '../words';

type Props = { readonly offer: RewardOffer; onMore(): void; onLess(): void };

export function RewardTimes({ offer: { reward, picked, next }, onMore, onLess }: Props) {
  const { words, format } = useWords();
  return (
    <div class="opt">
      <span class="grow" />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be one cell of the row in every browser */}
      <div class="step" role="group" aria-label={words.till.quantityOf(reward)}>
        <button class="mini" type="button" aria-label={words.till.oneLess(reward)} onClick={onLess}>
          <Icon name="minus" />
        </button>
        <output>{format.number(picked)}</output>
        <button
          class="mini"
          type="button"
          aria-label={words.till.oneMore(reward)}
          aria-disabled={next.ok ? undefined : true}
          onClick={() => {
            if (next.ok) onMore();
          }}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  );
}
