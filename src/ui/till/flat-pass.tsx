// The client in one row, for a short window: the name, the balance, another client. Below it, only what matters today.

import type { QuoteMember } from '../../core/invoice/quote';
import { standingAt } from '../../core/points/balance';
import { Icon } from '../icon';
import { momentNow } from '../moment';
import { useSession } from '../session';
import { useWords } from '../words';
import { PassBadges } from './pass-badges';
import { PassNotes } from './pass-notes';
import { PointsBig } from './points-big';
import type { TillClient } from './till-client';

type Props = {
  readonly client: TillClient | null;
  /** The client as passed to the quote; null for a walk-in. */
  readonly member: QuoteMember | null;
  onLeave(): void;
  onGiven(): void;
};

export function FlatPass({ client, member, onLeave, onGiven }: Props) {
  const { words } = useWords();
  const { opened } = useSession();
  const standing = member === null ? null : standingAt(member.live, momentNow(opened));
  return (
    <section class="pass flat" aria-labelledby="who">
      <div class="row">
        <h2 class="grow" id="who">
          {client === null ? words.till.walkInName : client.name}
        </h2>
        {client === null ? (
          <p class="note">{words.till.noPointsHere}</p>
        ) : client.damaged || standing === null ? (
          <p class="note">{words.till.recounting}</p>
        ) : (
          <PointsBig points={standing.balance} opens={client} />
        )}
        <button class="mini end" type="button" aria-label={words.till.changeClient} onClick={onLeave}>
          <Icon name="x" />
        </button>
      </div>
      {client !== null && member !== null && standing !== null && (
        <>
          <PassBadges client={client} member={member} pending={standing.pending} />
          <PassNotes client={client} onGiven={onGiven} />
          {client.note !== '' && <p class="note">{client.note}</p>}
        </>
      )}
    </section>
  );
}
