// Points that nobody could use any more at the end of a day, by the ledger as it was then: nobody had taken them out yet.
import type { Day } from '../day';
import { type Carried, withVisits } from '../members/activity';
import { type Expiry, lastDayOf } from '../points/expiry';
import type { Ends, EntryFigures, TakenBack } from './entry-figures';

/** So many, and the first day on which some of them could be used for the last time. */
export type PastEnd = { readonly until: Day; readonly points: number };

/** What is known of a client's points after an entry. */
type Held = { readonly ends: Ends; readonly came: Carried['visits']; readonly renewed: Day | '' };

const nothingHeld: Held = { ends: {}, came: [], renewed: '' };

/** After so many entries; null if there were none. Each entry tells all points of its client, as it tells the balance. */
export function pastEndAt(figures: readonly EntryFigures[], count: number, day: Day): PastEnd | null {
  const held = new Map<string, Held>();
  for (let i = 0; i < count; i++) {
    const one = figures[i];
    if (one !== undefined && one.balance !== null)
      held.set(one.member, heldAfter(held.get(one.member) ?? nothingHeld, one));
  }
  let [until, points] = [day, 0];
  for (const { ends, came, renewed } of held.values()) {
    const visit = came[came.length - 1]?.[0] ?? '';
    for (const end in ends) {
      const last = lastDayOf(end as Expiry, renewed > visit ? renewed : visit);
      if (last === undefined || last >= day) continue;
      points += ends[end] ?? 0;
      if (last < until) until = last;
    }
  }
  return points === 0 ? null : { until, points };
}

/** As the client's state counts visits: an invoice that is undone, or a booking, is one less. */
function heldAfter(before: Held, one: EntryFigures): Held {
  const { kind, day, ends, takenBack } = one;
  const renewed = one.came === null ? one.renewed || before.renewed : one.renewed;
  return { ends, came: cameAfter(), renewed };

  function cameAfter(): Held['came'] {
    if (one.came !== null) return one.came;
    if (kind === 'invoice' || kind === 'booking') return withVisits(before.came, day, 1);
    return takenBack !== null && isVisitGone(one, takenBack)
      ? withVisits(before.came, takenBack.day, -1)
      : before.came;
  }
}

/** Without money it is a booking's if it names the service; else a head start's, or that of points by hand. */
function isVisitGone({ sums, lines }: EntryFigures, { isVoid }: TakenBack): boolean {
  return sums === null ? lines.length > 0 : isVoid;
}
