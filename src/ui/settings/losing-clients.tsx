// The clients who lose something that they have the points for, and what they lose; a long list is folded.
import type { Loser, Weighed } from '../../app/settings/weigh-settings';
import { Icon } from '../icon';
import { type AllWords, useOwnerWords } from '../owner-words';

const FEW = 3;

export function LosingClients({ effect }: { readonly effect: Pick<Weighed, 'losing' | 'listed'> }) {
  const words = useOwnerWords();
  const { worthLess, clients } = words.words;
  const { losing, listed } = effect;
  if (losing === 0) return <p role="status">{worthLess.nobody}</p>;
  const rest = losing - listed.length;
  return (
    <details class="card" id="losing" open={losing <= FEW}>
      <summary class="opt">
        <span class="grow">
          {worthLess.losing(losing, clients.count(losing, words.format.number(losing)))}
        </span>
        <Icon name="down" />
      </summary>
      <ul>
        {listed.map((loser) => (
          <li class="opt" key={loser.id}>
            <span class="grow cut">
              {loser.name}
              <small>{lostText(loser, words)}</small>
            </span>
            <span class="num">{words.format.points(loser.available)}</span>
          </li>
        ))}
        {rest > 0 && <li class="opt note">{worthLess.more(words.format.number(rest))}</li>}
      </ul>
    </details>
  );
}

function lostText({ outOfReach, worthLess }: Loser, { words, format }: AllWords): string {
  const parts: string[] = [];
  if (outOfReach.length > 0) parts.push(words.worthLess.outOfReach(format.list(outOfReach)));
  if (worthLess.length > 0) parts.push(words.worthLess.less(format.list(worthLess)));
  return parts.join('; ');
}
