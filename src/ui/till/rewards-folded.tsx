// The rewards folded to one row: which are picked, or how many are in reach.
import type { Quote } from '../../core/invoice/quote';
import type { Shortfall } from '../../core/rewards/definition';
import { useSession } from '../session';
import { useWords } from '../words';
import { isPaid } from './reward-words';
import { nearestOf } from './rewards-apart';

type Props = {
  readonly quote: Quote;
  /** Points that the client can use. */
  readonly available: number;
  readonly hasLines: boolean;
  onShow(): void;
};

export function RewardsFolded({ quote: { offers }, available, hasLines, onShow }: Props) {
  const { words, format } = useWords();
  const { ruleset } = useSession().opened;
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
        : noneWords();

  /** Why nothing can be picked: a lack of points is only said where it is one. */
  function noneWords(): string {
    const reached = offers.filter(({ reward, offer }) => {
      const rule = ruleset.rewards.find(({ name }) => name === reward);
      return rule !== undefined && !offer.ok && waitsForLines(offer.shortfall) && isPaid(rule, available);
    });
    if (reached.length > 0)
      return hasLines
        ? words.till.noneForLines
        : words.till.inReachOnce(format.list(firstNames(reached.map(({ reward }) => reward))));
    const lacksPoints = offers.some(
      ({ offer }) => !offer.ok && (offer.shortfall.what === 'points' || waitsForLines(offer.shortfall)),
    );
    if (!lacksPoints) return words.till.noneHere;
    const missing = nearestOf(offers);
    const count = offers.length;
    return missing === undefined
      ? words.till.noneInReach
      : `${words.till.rewardCount(count, format.number(count))}, ${words.till.toGo(missing, format.points(missing))}`;
  }

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

function waitsForLines({ what }: Shortfall): boolean {
  return what === 'items' || what === 'purchase';
}

const MOST_NAMES = 3;

function firstNames(names: readonly string[]): readonly string[] {
  return names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names;
}
