// One movement of points: what it was, when, and how many; of a visit, a question why.
import type { PageMovement } from '../../app/clientpage/client-page-answer';
import { eventTitle } from '../../i18n/clientpage/phrases';
import { Icon, type IconName } from '../icon';
import { signed } from '../signed';
import { eventAbout } from './event-words';
import { ReasonDetails } from './reason-details';
import { useRewardName } from './reward-name';
import { useSpeech } from './speech';

const ICONS: { readonly [kind in PageMovement['kind']]?: IconName } = {
  join: 'gift',
  redeem: 'gift',
  reverse: 'undo',
  adjust: 'pen',
  expire: 'clock',
  merge: 'two',
  unmerge: 'two',
  consent: 'mail',
};

export function HistoryEntry({ event }: { readonly event: PageMovement }) {
  const speech = useSpeech();
  const nameOf = useRewardName();
  const { format } = speech;
  const { kind, points, earned, isGone } = event;
  const isUp = points > 0;
  const icon = ICONS[kind] ?? (isUp ? 'plus' : points < 0 ? 'gift' : 'check');
  return (
    <tr class={isGone ? 'gone' : undefined}>
      <th scope="row" class={isUp ? 'up' : undefined}>
        <Icon name={icon} />
        {eventTitle(event, speech.words)}
        <small>{eventAbout({ ...event, rewards: event.rewards.map(nameOf) }, speech).join(' · ')}</small>
        {hasReason(event) && <ReasonDetails event={event} />}
      </th>
      <td class={isUp ? 'num ok' : 'num'}>
        {points === 0 && earned === 0 ? '' : signed(points, format.number)}
      </td>
    </tr>
  );
}

/** What was paid without any points has one too: a gift card, or that no rule gave any. What was only noted never had. */
function hasReason({ kind, earned, total, recordOnly }: PageMovement): boolean {
  if (kind !== 'invoice' && kind !== 'booking') return false;
  return earned > 0 || (kind === 'invoice' && total > 0 && !recordOnly);
}
