// One reward: its benefit here and its price, or what it lacks. Out of reach, it can be focused but not picked.
import type { RewardOffer } from '../../core/rewards/offers';
import { useSession } from '../session';
import { useWords } from '../words';
import { RewardTimes } from './reward-times';
import { hasVariablePoints, offerWords, priceWords } from './reward-words';

type Props = {
  readonly id: string;
  readonly offer: RewardOffer;
  /** Whether it replaces any other. */
  readonly isOne: boolean;
  onPick(): void;
  onLess(): void;
  onLeave(): void;
};

export function RewardRow({ id, offer, isOne, onPick, onLess, onLeave }: Props) {
  const words = useWords();
  const { ruleset, catalog } = useSession().opened;
  const rule = ruleset.rewards.find(({ name }) => name === offer.reward);
  if (rule === undefined) return null;
  const isPicked = offer.picked > 0;
  const isOut = !offer.offer.ok;
  // The number of points is a single field, so such a reward is picked only once.
  const canRepeat = !isOne && !hasVariablePoints(offer) && (offer.picked > 1 || (isPicked && offer.next.ok));
  return (
    <>
      <label class={isOut ? 'opt out' : 'opt'}>
        <input
          type={isOne ? 'radio' : 'checkbox'}
          name="reward"
          id={id}
          checked={isPicked}
          // A picked reward can always be removed.
          aria-disabled={isOut && !isPicked ? true : undefined}
          aria-invalid={isOut && isPicked ? true : undefined}
          aria-describedby={`${id}-what ${id}-price`}
          onClick={(event) => {
            if (isPicked && !isOne) onLeave();
            else if (isOut) event.preventDefault();
            else if (!isPicked) onPick();
          }}
        />
        <span class="grow">
          {offer.reward}
          <small id={`${id}-what`} class={isOut && isPicked ? 'bad' : undefined}>
            {offerWords(offer, rule, catalog, words)}
          </small>
        </span>
        <span class="num" id={`${id}-price`}>
          {priceWords(rule, words)}
        </span>
      </label>
      {canRepeat && <RewardTimes offer={offer} onMore={onPick} onLess={onLess} />}
    </>
  );
}
