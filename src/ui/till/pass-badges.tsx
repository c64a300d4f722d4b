// A client's badges for today: pending points, the level, the birthday.

import type { QuoteMember } from '../../core/invoice/quote';
import { tierOf } from '../../core/points/earn';
import { Icon } from '../icon';
import { useSession } from '../session';
import { useWords } from '../words';
import type { TillClient } from './till-client';

type Props = {
  readonly client: TillClient;
  readonly member: QuoteMember;
  /** Points that cannot be used yet. */
  readonly pending: number;
};

export function PassBadges({ client, member, pending }: Props) {
  const { words, format } = useWords();
  const { ruleset, today } = useSession().opened;
  // The client's spending is unknown until the details have arrived.
  const tier = client.isKnown ? tierOf(ruleset, member.facts, today) : undefined;
  if (pending === 0 && tier === undefined && !member.facts.birthday) return null;
  return (
    <p class="wrap">
      {pending > 0 && (
        <span class="badge">
          <Icon name="clock" />
          {words.till.pending(format.number(pending))}
        </span>
      )}
      {tier !== undefined && (
        <span class="badge">
          <Icon name="up" />
          {tier.name}
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
