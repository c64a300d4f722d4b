// The row that leads to the messages: what waits, how many mails are left, and what was perhaps sent.
import { useEffect } from 'preact/hooks';
import { messageRules } from '../../core/messages/occasions';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { useQuery } from '../use-query';
import { MoreRow } from './more-row';

export function MessagesRow({ onPress }: { onPress(): void }) {
  const { words, format } = useOwnerWords();
  const { more } = words;
  const { ruleset } = useSession().opened;
  const { ask, value } = useQuery('list-outbox');
  const isUsed = messageRules(ruleset).on.length > 0;
  // Nobody who sends no messages waits for the outbox.
  useEffect(() => {
    if (isUsed) void ask({ show: 'waiting', member: '', before: null });
  }, [ask, isUsed]);
  const waiting = value?.counts.waiting ?? 0;
  const unsure = value?.counts.unsure ?? 0;
  const left = value?.quota?.left ?? null;
  const what = [
    more.messagesWaiting(waiting, format.number(waiting)),
    left === null ? '' : more.mailsLeft(left, format.number(left)),
  ];
  return (
    <MoreRow
      icon="mail"
      id="more-messages"
      what={value === null ? more.messagesWhat : what.filter((part) => part !== '').join(', ')}
      badge={unsure === 0 ? '' : more.toCheck(unsure, format.number(unsure))}
      onPress={onPress}
    >
      {more.messages}
    </MoreRow>
  );
}
