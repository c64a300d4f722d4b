// Gift cards and vouchers to choose with points: each can be pressed once there are enough.

import { useState } from 'preact/hooks';
import type { Bought } from '../../app/clientpage/client-page-answer';
import { missingWords } from '../../i18n/clientpage/phrases';
import { Icon } from '../icon';
import { worthOf } from './card-words';
import type { Choosable } from './choosable';
import { usePage } from './page-state';
import { useRewardName } from './reward-name';
import { useSpeech } from './speech';
import { SpendSheet } from './spend-sheet';

export function ChooseList({ onBought }: { onBought(bought: Bought): void }) {
  const { page } = usePage();
  const speech = useSpeech();
  const nameOf = useRewardName();
  const { words, format } = speech;
  const [chosen, setChosen] = useState<Choosable | null>(null);
  const choosable = page.rewards.filter((reward): reward is Choosable => reward.exchange !== null);
  if (choosable.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="choose">
      <h2 id="choose">{words.choose}</h2>
      <p class="note">{words.chooseNote}</p>
      <ul class="card">
        {choosable.map((one) => {
          const { reward, exchange, missing } = one;
          const name = nameOf(reward);
          const price = format.points(exchange.points);
          const worth = worthOf(exchange, speech);
          const lacks = missing === null ? '' : missingWords(missing, speech);
          return (
            <li key={reward} class="opt">
              <Icon name="gift" />
              <span class="grow">
                {name}
                <small>
                  {/* A reward may be named for its worth. */}
                  {[worth === name ? '' : worth, price, lacks].filter((part) => part !== '').join(', ')}
                </small>
              </span>
              <button
                class="btn"
                type="button"
                aria-disabled={missing === null ? undefined : true}
                aria-label={`${words.getIt}: ${name}${lacks === '' ? '' : `, ${lacks}`}`}
                onClick={() => missing === null && setChosen(one)}
              >
                {words.getIt}
              </button>
            </li>
          );
        })}
      </ul>
      {chosen !== null && (
        <SpendSheet
          wanted={chosen}
          onClose={() => setChosen(null)}
          onBought={(bought) => {
            setChosen(null);
            onBought(bought);
          }}
        />
      )}
    </section>
  );
}
