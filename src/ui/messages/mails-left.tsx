// How many mails Google still allows, as it said last. Nothing before it was asked.
import type { OutboxList } from '../../app/messages/list-outbox';
import { dayAt } from '../../core/day';
import { useSession } from '../session';
import { useMessageWords } from './messages-words';

export function MailsLeft({ quota }: { readonly quota: OutboxList['quota'] }) {
  const { words, format } = useMessageWords();
  const { messagesView } = words;
  const { today } = useSession().opened;
  if (quota === null || quota.left === null) return null;
  const { left, reserve, at } = quota;
  const kept = Math.min(left, reserve);
  const time = at.slice(11);
  const when = dayAt(at) === today ? time : `${time}, ${format.dayNear(dayAt(at), today)}`;
  return (
    <p class="note">
      <b>{messagesView.mailsLeft(left, format.number(left))}</b>
      {kept > 0 && `, ${messagesView.kept(kept, format.number(kept))}`}
      {` · ${messagesView.askedAt(when)}`}
    </p>
  );
}
