// The row at the foot of the list that leads to clients who may be there twice. Nothing where none are.
import { useClientWords } from '../client-words';
import { Icon } from '../icon';
import { useSession } from '../session';
import { useDoubles } from './use-doubles';

export function DoublesRow({ onPress }: { onPress(): void }) {
  const { words, format } = useClientWords();
  const { doubles } = words;
  const { clients } = useSession();
  const { pairs } = useDoubles('unasked');
  if (clients.all.length === 0 || pairs?.length === 0) return null;
  return (
    <div class="card">
      <button id="doubles" class="opt" type="button" onClick={onPress}>
        <Icon name="two" />
        <span class="grow">
          {doubles.title}
          <small>
            {pairs === null ? doubles.look : doubles.row(pairs.length, format.number(pairs.length))}
          </small>
        </span>
        <Icon name="go" />
      </button>
    </div>
  );
}
