// What is special about a client today, in badges: pending points, the level, the birthday.
import { levelOf } from '../../core/earn';
import type { QuoteMember } from '../../core/quote';
import { Icon } from '../icon';
import { useSession } from '../session';
import { useWords } from '../words';
import type { TillClient } from './till-client';

type Props = { readonly client: TillClient; readonly member: QuoteMember };

export function PassBadges({ client, member }: Props) {
  const { words, say } = useWords();
  const { book, today } = useSession().opened;
  const { pending } = client.standing;
  // Until the card has come nobody knows what was spent.
  const level = client.isKnown ? levelOf(book, member.facts, today) : undefined;
  if (pending === 0 && level === undefined && !member.facts.birthday) return null;
  return (
    <p class="wrap">
      {pending > 0 && (
        <span class="badge">
          <Icon name="clock" />
          {words.till.pending(say.number(pending))}
        </span>
      )}
      {level !== undefined && (
        <span class="badge">
          <Icon name="up" />
          {level.name}
        </span>
      )}
      {member.facts.birthday && (
        <span class="badge">
          <Icon name="gift" />
          {words.till.birthday}
        </span>
      )}
    </p>
  );
}
