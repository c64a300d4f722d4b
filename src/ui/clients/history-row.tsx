// One event in a client's history: title, day, points, balance after it; an invoice unfolds its actions.
import type { HistoryEvent } from '../../app/clients/show-history';
import { useClientWords } from '../client-words';
import { Icon, type IconName } from '../icon';
import { useSession } from '../session';
import { signed } from '../signed';
import { isGivenEvent } from './given-event';
import { type HistoryAction, HistoryActions } from './history-actions';
import { aboutOf, dotted, titleOf } from './history-words';

const ICONS: { readonly [kind in HistoryEvent['kind']]: IconName } = {
  join: 'gift',
  invoice: 'plus',
  redeem: 'gift',
  reverse: 'undo',
  adjust: 'pen',
  expire: 'clock',
  opening: 'book',
  ruleset: 'gear',
  consent: 'user',
  adopt: 'check',
  merge: 'user',
  unmerge: 'undo',
  erase: 'pen',
  booking: 'done',
};

type Props = {
  readonly event: HistoryEvent;
  readonly open: boolean;
  onToggle(): void;
  onAction(action: HistoryAction): void;
};

export function HistoryRow({ event, open, onToggle, onAction }: Props) {
  const words = useClientWords();
  const { opened, clients: directory } = useSession();
  const { clients } = words.words;
  const { format } = words;
  const isUndoable = isGivenEvent(event) || (event.kind === 'merge' && !event.isGone);
  const unfolds = event.kind === 'invoice' || isUndoable;
  const known = [...directory.aliases, ...directory.all].find(({ id }) => id === event.other);
  const other = known === undefined ? [] : [known.name];
  const back = event.isGone ? clients.gone : event.reversedBy.length > 0 ? clients.partly : '';
  const text = (
    <>
      {titleOf(event, words)}
      {unfolds && <Icon name="down" />}
      <small>{dotted([format.dayNear(event.day, opened.today), ...other, ...aboutOf(event, words)])}</small>
      {back !== '' && <small>{back}</small>}
    </>
  );
  return (
    <>
      <tr>
        <th scope="row" class={event.points > 0 ? 'up' : undefined}>
          <Icon name={event.used > 0 && event.points <= 0 ? 'gift' : ICONS[event.kind]} />
          {unfolds ? (
            <button class="name" type="button" aria-expanded={open} onClick={onToggle}>
              {text}
            </button>
          ) : (
            text
          )}
        </th>
        <td class={event.points > 0 ? 'num ok' : 'num'}>{signed(event.points, format.number)}</td>
        <td class="num">{format.number(event.balance)}</td>
      </tr>
      {open && unfolds && <HistoryActions event={event} onAction={onAction} />}
    </>
  );
}
