// The client's card, shown as soon as the client is chosen: the balance, and what is missing for the next reward.

import type { QuoteMember } from '../../core/invoice/quote';
import { standingAt } from '../../core/points/balance';
import { momentNow } from '../moment';
import { useSession } from '../session';
import { useShortWindow } from '../use-short-window';
import { useWords } from '../words';
import { FlatPass } from './flat-pass';
import { NextReward } from './next-reward';
import { PassBadges } from './pass-badges';
import { PassNotes } from './pass-notes';
import { PointsBig } from './points-big';
import type { TillClient } from './till-client';

type Props = {
  readonly client: TillClient | null;
  /** The client as passed to the quote; null for a walk-in. */
  readonly member: QuoteMember | null;
  onLeave(): void;
  /** The client has got a card. */
  onGiven(): void;
};

export function ClientPass({ client, member, onLeave, onGiven }: Props) {
  const { words } = useWords();
  const isShort = useShortWindow();
  if (isShort) return <FlatPass client={client} member={member} onLeave={onLeave} onGiven={onGiven} />;
  return (
    <section class="pass" aria-labelledby="who">
      <div class="split">
        <h2 id="who">{client === null ? words.till.walkInName : client.name}</h2>
        <button class="mini end" type="button" aria-label={words.till.changeClient} onClick={onLeave}>
          {words.till.change}
        </button>
      </div>
      {client === null || member === null ? (
        <p class="note">{words.till.walkInNote}</p>
      ) : (
        <Known client={client} member={member} onGiven={onGiven} />
      )}
    </section>
  );
}

type KnownProps = { readonly client: TillClient; readonly member: QuoteMember; onGiven(): void };

function Known({ client, member, onGiven }: KnownProps) {
  const { words, format } = useWords();
  const { opened } = useSession();
  const { lastVisit } = client;
  // Of a client whose invoice is corrected, as it is without that invoice: what the quote starts from.
  const standing = standingAt(member.live, momentNow(opened));
  const visited =
    lastVisit === ''
      ? words.clients.noVisit
      : words.clients.lastVisit(format.dayNear(lastVisit, opened.today));
  const below = [
    client.phone,
    client.loyaltyCard !== '' ? words.clients.loyaltyCardNumber(client.loyaltyCard) : '',
    visited,
  ];
  return (
    <>
      <p class="note">{below.filter((part) => part !== '').join(' · ')}</p>
      {client.damaged ? (
        <p class="note">{words.till.recounting}</p>
      ) : (
        <PointsBig points={standing.balance} opens={client} />
      )}
      <PassBadges client={client} member={member} pending={standing.pending} />
      <PassNotes client={client} onGiven={onGiven} />
      {client.note !== '' && <p class="note">{client.note}</p>}
      <NextReward available={standing.available} />
    </>
  );
}
