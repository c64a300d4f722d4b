// Returns all that a slip for an invoice says: the invoice as it was decided, and the client's points then and now.
import * as v from 'valibot';
import { dayAt } from '../../core/day';
import type { InvoiceView } from '../../core/decide/view';
import type { Entry } from '../../core/journal/entry';
import type { Language } from '../../core/language';
import { comingOf, type OnDay } from '../../core/points/coming';
import { type NextReward, nextReward } from '../../core/points/next-reward';
import { standingOf } from '../../core/points/standing';
import { accept, type Result, refuse } from '../../core/result';
import { toHandOutLinks } from '../../core/staff/staff-rights';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { defineQuery, holds, type Who } from '../action';
import { linkOf } from '../clientpage/link-of';
import { entrySeen } from '../command-parts';
import type { RulesetRefusal } from '../ledger/cited-ruleset';
import { holderOf } from '../ledger/holder';
import { nowBy } from '../ledger/settings-in-force';
import {
  checkpointOf,
  type Transaction,
  type TransactionRefusal,
  transactionAt,
} from '../ledger/transaction';
import type { ReadingWorld } from '../ports/world';
import { balanceThen } from '../till/record-invoice';
import { fetchInvoice } from '../till/reversing';
import { type PaperSalon, paperSalon } from './salon';

/** The client of a slip. */
export type SlipClient = {
  /** '' if it was erased. */
  readonly name: string;
  /** The language in which the client is written to; '' if nobody has said. */
  readonly language: Language | '';
  /** The balance right after the invoice, and the points that can be used now. */
  readonly balanceThen: number;
  readonly available: number;
  /** The balance now: another one, if something came after the invoice. */
  readonly balance: number;
  readonly next: NextReward | null;
  /** Of the points that expire, the first ones. */
  readonly expiring: OnDay | null;
  /** The address of the client's own page; '' if there is none to give, or whoever asks may not hand it out. */
  readonly link: string;
};

export type Slip = InvoiceView & {
  readonly salon: PaperSalon;
  /** Null for a walk-in, and for a client whose row is gone. */
  readonly client: SlipClient | null;
  /** The gift cards and vouchers that paid for it, and those that it issued, as they are now; never a code. */
  readonly storedValues: readonly StoredValueState[];
};

export const showSlip = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object(entrySeen.entries),
  run(
    world,
    seen,
    { who },
  ): Result<Slip, TransactionRefusal | RulesetRefusal | { readonly code: 'entry-unknown' }> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const transaction = transactionAt(world, checkpoint, []);
    const fetched = fetchInvoice(world, transaction, seen);
    if (!fetched.ok) return fetched;
    const { invoice, storedValues } = fetched.value;
    if (invoice.entry.kind !== 'invoice') return refuse({ code: 'entry-unknown' });
    return accept({
      ...invoice,
      salon: paperSalon(world, transaction.ruleset),
      client: slipClient(world, transaction, { invoice, who }),
      storedValues: storedValues.flatMap(({ state }) => (state === null ? [] : [state])),
    });
  },
});

/** On the day on which it was recorded the client is there to take the slip; later, their link is handed out as any other. */
function hasLink(world: ReadingWorld, { moment }: Entry, who: Who): boolean {
  if (holds(who, toHandOutLinks)) return true;
  return holds(who, ['record']) && dayAt(moment) === world.clock.today();
}

type Asked = { readonly invoice: InvoiceView; readonly who: Who };

function slipClient(
  world: ReadingWorld,
  { checkpoint, ruleset }: Transaction,
  { invoice: { entry }, who }: Asked,
): SlipClient | null {
  const found = entry.member === '' ? null : holderOf(world, { id: entry.member, row: 0 }, checkpoint);
  if (found === null || entry.after === null) return null;
  const contact = world.members.contact(found);
  const now = nowBy(world);
  const { available, balance } = standingOf(found.state, now.moment);
  return {
    name: contact?.name ?? '',
    language: contact?.language ?? '',
    balanceThen: balanceThen(entry, entry.after, found.state),
    available,
    balance,
    next: nextReward(ruleset, available, now.day),
    expiring: comingOf(found.state, now.moment).expiring[0] ?? null,
    link: hasLink(world, entry, who) ? linkOf(world, ruleset, found.id).link : '',
  };
}
