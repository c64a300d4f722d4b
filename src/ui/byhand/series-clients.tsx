// The clients of a series with the balance before and after, each to untick; who gets nothing says why.
import { useState } from 'preact/hooks';
import type { ChosenClient } from '../../app/byhand/choose-clients';
import type { AdjustRefusal } from '../../core/decide/decide-adjust';
import type { Result } from '../../core/result';
import { Icon } from '../icon';
import { useSession } from '../session';
import { Waiting } from '../waiting';
import { usePointsWords } from './points-words';
import type { Chosen } from './use-choosing';

const SHOWN_AT_ONCE = 50;

type Props = {
  readonly chosen: Chosen;
  /** 0 until a number is typed. */
  readonly points: number;
  /** The balance afterwards by client, or why there is none. */
  readonly outcomes: ReadonlyMap<string, Result<number, AdjustRefusal>>;
  /** Clients that somebody has unticked. */
  readonly left: ReadonlySet<string>;
  onLeft(left: ReadonlySet<string>): void;
};

export function SeriesClients({ chosen, points, outcomes, left, onLeft }: Props) {
  const { words, format } = usePointsWords();
  const { several } = words;
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const { clients, damaged, isLooking } = chosen;
  const hidden = clients.length - shown;

  function tick(id: string, isTicked: boolean): void {
    const next = new Set(left);
    if (isTicked) next.delete(id);
    else next.add(id);
    onLeft(next);
  }

  const isAnyTicked = clients.some(({ id }) => !left.has(id));
  return (
    <section class="sec" aria-labelledby="series-clients">
      <div class="split">
        <h2 id="series-clients">
          <span role="status">
            {isLooking && clients.length === 0
              ? several.looking
              : several.found(clients.length, format.number(clients.length))}
          </span>
        </h2>
        {clients.length > 0 && (
          <button
            class="mini end"
            type="button"
            onClick={() => onLeft(new Set(isAnyTicked ? clients.map(({ id }) => id) : []))}
          >
            {isAnyTicked ? several.untickAll : several.tickAll}
          </button>
        )}
      </div>
      {damaged > 0 && <p class="note">{several.damaged(damaged, format.number(damaged))}</p>}
      {!isLooking && clients.length === 0 && chosen.refusal === null && <p class="empty">{several.nobody}</p>}
      {clients.length > 0 && (
        <div class="card">
          {clients.slice(0, shown).map((client) => (
            <SeriesClient
              key={client.id}
              client={client}
              outcome={points === 0 ? undefined : outcomes.get(client.id)}
              isTicked={!left.has(client.id)}
              onTick={(isTicked) => tick(client.id, isTicked)}
            />
          ))}
          {hidden > 0 && (
            <button class="opt" type="button" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
              <span class="grow">{several.more(format.number(hidden))}</span>
              <Icon name="down" />
            </button>
          )}
        </div>
      )}
      {isLooking && <Waiting />}
    </section>
  );
}

type RowProps = {
  readonly client: ChosenClient;
  /** Absent until points are typed. */
  readonly outcome: Result<number, AdjustRefusal> | undefined;
  readonly isTicked: boolean;
  onTick(isTicked: boolean): void;
};

function SeriesClient({ client, outcome, isTicked, onTick }: RowProps) {
  const { words, format, refusal } = usePointsWords();
  const { opened } = useSession();
  const { clients, several } = words;
  const isOut = client.isDone || outcome?.ok === false;
  const visit =
    client.lastVisit === ''
      ? clients.noVisit
      : clients.lastVisit(format.dayNear(client.lastVisit, opened.today));
  const why = client.isDone ? several.hasThem : outcome?.ok === false ? refusal(outcome.refusal) : visit;
  return (
    <label class="opt">
      <input
        type="checkbox"
        checked={isTicked && !isOut}
        disabled={isOut}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span class="grow">
        {client.name}
        <small>{why}</small>
      </span>
      <span class="num">
        {format.number(client.balance)}
        {isTicked && !isOut && outcome?.ok === true && (
          <>
            {' → '}
            <b>{format.number(outcome.value)}</b>
          </>
        )}
      </span>
    </label>
  );
}
