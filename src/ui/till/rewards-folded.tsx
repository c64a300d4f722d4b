// The rewards folded to one row: which are picked, or how many are in reach.
import type { Quote } from '../../core/quote';
import { useWords } from '../words';

type Props = { readonly quote: Quote; onShow(): void };

export function RewardsFolded({ quote: { offers }, onShow }: Props) {
  const { words, format } = useWords();
  const picked = offers.filter((offer) => offer.picked > 0);
  const names = picked.map(({ reward, picked: times }) =>
    times === 1 ? reward : words.till.times(format.number(times), reward),
  );
  const inReach = offers.filter(({ offer }) => offer.ok).length;
  const text =
    picked.length > 0
      ? format.list(names)
      : inReach > 0
        ? words.till.inReach(inReach, format.number(inReach))
        : words.till.noneInReach;
  return (
    <div class="card">
      <div class="opt">
        <span class="grow">
          <b id="rewards-title">{words.till.rewardsTitle}</b>
          <small>{text}</small>
        </span>
        <button
          class="mini end"
          id="rewards-show"
          type="button"
          aria-label={picked.length > 0 ? words.till.changeReward : words.till.showRewards}
          onClick={onShow}
        >
          {picked.length > 0 ? words.till.change : words.till.show}
        </button>
      </div>
    </div>
  );
}
