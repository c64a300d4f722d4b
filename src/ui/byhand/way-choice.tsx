// Whether points are added or taken.
import { Icon } from '../icon';
import { usePointsWords } from './points-words';
import type { Way } from './typed-points';

const ways = ['add', 'take'] as const;

export function WayChoice({ way, onWay }: { readonly way: Way; onWay(way: Way): void }) {
  const { words } = usePointsWords();
  return (
    <fieldset class="segments way">
      <legend class="vh">{words.byHand.way}</legend>
      {ways.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="way"
            value={one}
            class="vh"
            checked={way === one}
            onChange={() => onWay(one)}
          />
          <Icon name={one === 'add' ? 'plus' : 'minus'} />
          {words.byHand[one]}
        </label>
      ))}
    </fieldset>
  );
}
