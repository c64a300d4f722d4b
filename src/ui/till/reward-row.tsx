// One reward: what it gives here and costs, or what it lacks. Out of reach it can be read, and not picked.
import type { RewardOffer } from '../../core/rewards/offers';
import { useSession } from '../session';
import { useWords } from '../words';
import { offerWords, priceWords } from './reward-words';

type Props = {
  readonly id: string;
  readonly offer: RewardOffer;
  /** Whether it takes the place of any other. */
  readonly isOne: boolean;
  onPick(): void;
  onLeave(): void;
};

export function RewardRow({ id, offer, isOne, onPick, onLeave }: Props) {
  const words = useWords();
  const { ruleset, catalog } = useSession().opened;
  const rule = ruleset.rewards.find(({ name }) => name === offer.reward);
  if (rule === undefined) return null;
  const { picked } = offer;
  const isOut = !offer.offer.ok;
  return (
    <label class={isOut ? 'opt out' : 'opt'}>
      <input
        type={isOne ? 'radio' : 'checkbox'}
        name="reward"
        id={id}
        checked={picked}
        // What is picked can always be left again.
        aria-disabled={isOut && !picked ? true : undefined}
        aria-invalid={isOut && picked ? true : undefined}
        aria-describedby={`${id}-what ${id}-price`}
        onClick={(event) => {
          if (picked && !isOne) onLeave();
          else if (isOut) event.preventDefault();
          else if (!picked) onPick();
        }}
      />
      <span class="grow">
        {offer.reward}
        <small id={`${id}-what`} class={isOut && picked ? 'bad' : undefined}>
          {offerWords(offer, rule, catalog, words)}
        </small>
      </span>
      <span class="num" id={`${id}-price`}>
        {priceWords(rule, words)}
      </span>
    </label>
  );
}
