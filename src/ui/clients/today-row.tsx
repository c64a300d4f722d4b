// One entry of today: who, when, how much and by whom; it unfolds what can be done with it.
import type { TodayEvent } from '../../app/till/list-today';
import { useClientWords } from '../client-words';
import { Icon } from '../icon';
import { signed } from '../signed';
import { isGivenEvent } from './given-event';
import { type HistoryAction, HistoryActions } from './history-actions';
import { aboutOf, dotted, titleOf } from './history-words';

// A message is written to a client from their own view.
const WITHOUT: readonly HistoryAction[] = ['adjust', 'tell'];

type Props = {
  readonly event: TodayEvent;
  readonly name: string;
  readonly open: boolean;
  onToggle(): void;
  onAction(action: HistoryAction): void;
};

export function TodayRow({ event, name, open, onToggle, onAction }: Props) {
  const words = useClientWords();
  const { clients, todayView } = words.words;
  const { format } = words;
  const unfolds = event.kind === 'invoice' || isGivenEvent(event);
  const back = event.isGone ? clients.gone : event.reversedBy.length > 0 ? clients.partly : '';
  const by = event.by === '' ? '' : todayView.by(event.by);
  const about = aboutOf({ ...event, by: '' }, words);
  const text = (
    <>
      {name}
      {unfolds && <Icon name="down" />}
      <small>{dotted([event.time, titleOf(event, words), ...about, by].filter((part) => part !== ''))}</small>
      {back !== '' && <small>{back}</small>}
    </>
  );
  return (
    <>
      <tr>
        <th scope="row" class={event.points > 0 ? 'up' : undefined}>
          <Icon name={event.kind === 'reverse' ? 'undo' : event.kind === 'adjust' ? 'pen' : 'plus'} />
          {unfolds ? (
            <button class="name" type="button" aria-expanded={open} onClick={onToggle}>
              {text}
            </button>
          ) : (
            text
          )}
        </th>
        <td class={event.points > 0 ? 'num ok' : 'num'}>{signed(event.points, format.number)}</td>
      </tr>
      {open && unfolds && <HistoryActions event={event} without={WITHOUT} columns={2} onAction={onAction} />}
    </>
  );
}
