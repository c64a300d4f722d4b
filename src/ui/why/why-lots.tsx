// The points that make up a balance: until when each can be used, from when, and what is owed.

import type { Moment } from '../../core/day';
import { dayAt } from '../../core/day';
import { whenOf } from '../../core/members/member';
import { inUseOrder, isPending, type Lot } from '../../core/points/account';
import { lastDayOf } from '../../core/points/expiry';
import type { PointsOn } from '../../core/points/points-on';
import { useSession } from '../session';
import { SumRow } from '../till/sum-row';
import { useWhyWords } from './why-words';

type Props = { readonly points: PointsOn; readonly moment: Moment };

export function WhyLots({ points: { account, state, balance }, moment }: Props) {
  const { words, format } = useWhyWords();
  const { today } = useSession().opened;
  const { whyBalance: said } = words;
  const { lastVisit } = whenOf(state, moment);

  function what(lot: Lot): string {
    const last = lastDayOf(lot.until, lastVisit);
    const until = last === undefined ? said.noEnd : said.useBy(format.day(last));
    return isPending(lot, moment) ? said.from(format.day(dayAt(lot.from)), until) : until;
  }

  // Lots that read the same are one row.
  const rows = new Map<string, number>();
  for (const lot of inUseOrder(account.lots, lastVisit))
    rows.set(what(lot), (rows.get(what(lot)) ?? 0) + lot.points);
  if (rows.size === 0 && account.debt === 0) return null;
  const shown = format.points(balance);
  return (
    <section class="pass" aria-labelledby="lots">
      <h2 id="lots">{dayAt(moment) === today ? said.ofToday(shown) : said.ofThen(shown)}</h2>
      <dl class="sum note">
        {[...rows].map(([label, points]) => (
          <SumRow key={label} what={label} figure={format.number(points)} />
        ))}
        {account.debt > 0 && <SumRow what={said.owed} figure={`−${format.number(account.debt)}`} />}
      </dl>
    </section>
  );
}
