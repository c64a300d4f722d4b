// The rewards for the till, each with its price and what is missing for it.
import { missingWords } from '../../i18n/clientpage/phrases';
import { Icon } from '../icon';
import { usePage } from './page-state';
import { useRewardName } from './reward-name';
import { useSpeech } from './speech';

export function RewardList() {
  const { page } = usePage();
  const speech = useSpeech();
  const nameOf = useRewardName();
  const { words, format } = speech;
  const atTill = page.rewards.filter(({ exchange }) => exchange === null);
  if (page.rewards.length === 0) return <p class="note">{words.noRewards}</p>;
  if (atTill.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="rewards">
      <h2 id="rewards">{words.rewards}</h2>
      <ul class="card">
        {atTill.map(({ reward, points, missing }) => (
          <li key={reward} class="opt">
            <Icon name={missing === null ? 'star' : 'clock'} />
            <span class="grow">
              {nameOf(reward)}
              <small>{missing === null ? words.atTheTill : missingWords(missing, speech)}</small>
            </span>
            <span class="num">
              {points === null ? words.asYouLike : points === 0 ? words.free : format.points(points)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
