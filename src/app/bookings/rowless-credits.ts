// Points of bookings whose rows somebody has deleted: where an invoice of the same visit comes later, they go as those of any
// other booking. Only the journal knows of them.

import { givesVisit, isVisit } from '../../core/invoice/visit-invoices';
import type { Entry } from '../../core/journal/entry';
import { foundWithHolders } from '../batches/taking-back';
import { reversalsOfAll } from '../ledger/find-entry';
import { distinct, entriesOf } from '../ledger/journal-rows';
import type { Transaction } from '../ledger/transaction';
import type { World } from '../ports/world';
import { mayHaveSeveral } from './visit-invoices';

type Sought = {
  /** Entries that nobody has looked at yet. */
  readonly news: readonly Entry[];
  /** The entries of bookings that stand in the tab: their rows decide. */
  readonly owned: ReadonlySet<number>;
};

/** The bookings' entries that stand without a row, and whose visit's points an invoice among the news gives. */
export function rowlessCredits(
  world: World,
  transaction: Transaction,
  { news, owned }: Sought,
): readonly Entry[] {
  const invoices = news.filter((entry) => entry.member !== '' && isVisit(entry, []));
  if (invoices.length === 0) return [];
  const ids = [...new Set(invoices.map(({ member }) => member))];
  const { members } = foundWithHolders(world, transaction, ids);
  const holderOf = (id: string): string => {
    const into = members.get(id)?.state.into ?? '';
    return into === '' ? id : holderOf(into);
  };
  // Whoever has one visit of a day has no other that could count twice.
  const late = invoices.filter(({ member, day }) => {
    const holder = members.get(holderOf(member));
    return holder !== undefined && mayHaveSeveral(holder.state, day);
  });
  const numbers = new Map(
    late.flatMap(({ member }) => {
      const holder = holderOf(member);
      return [holder, ...(members.get(holder)?.state.merged ?? [])].map(
        (number) => [number, holder] as const,
      );
    }),
  );
  if (numbers.size === 0) return [];
  const visitOf = ({ member, day }: Entry) => `${day} ${numbers.get(member) ?? holderOf(member)}`;
  const visits = new Set(late.map(visitOf));
  const found = distinct(entriesOf(world.journal.find('member', [...numbers.keys()])));
  const credits = found.filter(
    (entry) => entry.kind === 'booking' && !owned.has(entry.seq) && visits.has(visitOf(entry)),
  );
  if (credits.length === 0) return [];
  const back = reversalsOfAll(
    world,
    [...credits, ...late].map(({ seq }) => seq),
  );
  const { visitCredit } = transaction.ruleset;
  const given = new Set(
    late.filter((entry) => givesVisit(entry, back.get(entry.seq) ?? [], visitCredit)).map(visitOf),
  );
  return credits.filter((entry) => given.has(visitOf(entry)) && !back.has(entry.seq));
}
