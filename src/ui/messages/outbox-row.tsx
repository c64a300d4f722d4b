// A message in the outbox: to whom, about what, and what has become of it.
import type { MessageShown } from '../../app/messages/list-outbox';
import { dayAt, type Moment } from '../../core/day';
import { isOpening } from '../../core/messages/sending-hours';
import { Icon, type IconName } from '../icon';
import { useSession } from '../session';
import { type MailWords, useMessageWords } from './messages-words';

type Props = {
  readonly message: MessageShown;
  /** When what waits is sent; null if nobody knows. */
  readonly goesOut: Moment | null;
  readonly name: string;
  readonly busy: boolean;
  onClient(): void;
  onAgain(): void;
};

export function OutboxRow({ message, goesOut, name, busy, onClient, onAgain }: Props) {
  const all = useMessageWords();
  const { words, format } = all;
  const { outboxView, messageReasons, choices } = words;
  const { clients, opened } = useSession();
  const { today } = opened;
  const { state, why, occasions, next, member } = message;
  const isOpen = next === 0;
  const isListed = clients.all.some(({ id }) => id === member);
  const isOfAddress = why === 'no-address' || why === 'address-wrong' || why === 'google-refused';
  const isMending = isOpen && isOfAddress && isListed;
  const mayAgain = isOpen && (state === 'unsure' || (state === 'notSent' && !isOver(message)));
  const icons: { readonly [name in MessageShown['state']]: IconName } = {
    waiting: 'clock',
    sending: 'clock',
    sent: 'check',
    notSent: isOfAddress ? 'alert' : 'no',
    unsure: 'alert',
  };
  const tone = state === 'sent' ? 'good' : isOpen && (state === 'unsure' || isOfAddress) ? 'warn' : 'dim';
  return (
    <li class="opt top">
      <span class="grow">
        {name}
        <small>{format.list(occasions.map((occasion) => choices.occasions[occasion]))}</small>
        <span class={`badge ${tone}`}>
          <Icon name={isOpen ? icons[state] : 'right'} />
          {isOpen ? stateText(message, today, all) : outboxView.again}
        </span>
        {state === 'waiting' && goesOut !== null && (
          <small>
            {isOpening(goesOut)
              ? outboxView.goesAt(format.dayNear(dayAt(goesOut), today), goesOut.slice(11))
              : outboxView.goesSoon}
          </small>
        )}
        {isOpen && why !== '' && <small>{messageReasons[why]}</small>}
        {isOpen && state === 'unsure' && <small>{outboxView.notTwice}</small>}
        {(isMending || mayAgain) && (
          <span class="wrap">
            {isMending && (
              <button
                class="mini start"
                type="button"
                aria-label={outboxView.mendFor(name)}
                onClick={onClient}
              >
                {outboxView.mend}
              </button>
            )}
            {mayAgain && (
              <button
                class="mini start"
                type="button"
                aria-busy={busy}
                aria-label={outboxView.sendAgainTo(name)}
                onClick={onAgain}
              >
                {outboxView.sendAgain}
              </button>
            )}
          </span>
        )}
      </span>
    </li>
  );
}

/** `Sent 13:04`, with the day if it was another. */
function stateText({ state, at }: MessageShown, today: string, { words, format }: MailWords): string {
  const said = words.messageStates[state];
  if (at === '' || (state !== 'sent' && state !== 'unsure')) return said;
  const when = dayAt(at) === today ? at.slice(11) : format.dayNear(dayAt(at), today);
  return words.outboxView.sentAt(said, when);
}

/** Nothing would be different the next time. */
function isOver({ why }: MessageShown): boolean {
  return (
    why === 'client-erased' || why === 'client-unknown' || why === 'no-consent' || why === 'no-longer-so'
  );
}
