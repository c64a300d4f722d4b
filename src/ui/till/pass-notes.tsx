// Notes for the client today: points that have expired or soon will, a missing card.

import { addMonths, type Day, endOf, monthOf } from '../../core/day';
import { whenOf } from '../../core/members/member';
import { expiredIn, type Lot } from '../../core/points/account';
import { lastDayOf } from '../../core/points/expiry';
import { liveAccount } from '../../core/points/standing';
import { momentNow } from '../moment';
import { useSession } from '../session';
import { useWords } from '../words';
import { GiveCard } from './give-card';
import type { TillClient } from './till-client';

type Props = { readonly client: TillClient; onGiven(): void };

export function PassNotes({ client, onGiven }: Props) {
  const { words, format } = useWords();
  const { opened } = useSession();
  const moment = momentNow(opened);
  const when = whenOf(client.state, moment);
  const expired = -expiredIn(client.state.account, when).reduce((sum, { points }) => sum + points, 0);
  const soon = soonestOf(liveAccount(client.state, moment).lots, opened.today);
  return (
    <>
      {expired > 0 && <p class="note">{words.till.expired(expired, format.points(expired))}</p>}
      {soon !== undefined && (
        <p class="note">
          {words.till.expiresAfter(
            soon.points,
            format.points(soon.points),
            format.dayNear(soon.last, opened.today),
          )}
        </p>
      )}
      {opened.ruleset.loyaltyCard && client.loyaltyCard === '' && (
        <GiveCard client={client} onGiven={onGiven} />
      )}
    </>
  );
}

/** The points that expire first, this month or the next. Excludes points that a visit prolongs: this is a visit. */
function soonestOf(lots: readonly Lot[], today: Day): { points: number; last: Day } | undefined {
  const limit = endOf(addMonths(monthOf(today), 1));
  const days = lots.flatMap((lot) => {
    const last = lastDayOf(lot.until, '');
    return last === undefined || last > limit ? [] : [{ last, points: lot.points }];
  });
  const [first] = days.map(({ last }) => last).sort();
  if (first === undefined) return undefined;
  return {
    last: first,
    points: days.reduce((sum, { last, points }) => (last === first ? sum + points : sum), 0),
  };
}
