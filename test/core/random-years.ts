// Random years at a salon, only in core: sales, refunds, voids, uses and expiry under any ruleset.
import fc from 'fast-check';
import { addDays, addHours } from '../../src/core/day';
import { leftOf, wholeOf } from '../../src/core/invoice/returns';
import type { Return } from '../../src/core/invoice/reversal';
import { whenOf } from '../../src/core/members/member';
import { availableAt, settled, taken } from '../../src/core/points/account';
import { NEVER } from '../../src/core/points/expiry';
import type { Ruleset } from '../../src/core/settings/ruleset';
import { isDead } from '../../src/core/stored-values/stored-value';
import { anyInvoice } from './invoices';
import {
  adjust,
  expire,
  holderOf,
  invoiceOf,
  type Ledger,
  ledgerBy,
  merge,
  reversalsOf,
  sell,
  stateOf,
  takeBack,
  unmerge,
  withRuleset,
} from './ledger';
import { anyRuleset } from './random-rulesets';
import { reward } from './rulesets';

/** One for nothing: of the vouchers among random rewards, too few are within reach to see one pay. */
const VOUCHER = reward('voucher', { points: 0, amount: '3.00' }, 'A voucher to begin with');

const someRuleset: fc.Arbitrary<Ruleset> = fc
  .tuple(anyRuleset, fc.integer({ min: 1, max: 2 }))
  .map(([ruleset, one]) => (one === 1 ? { ...ruleset, rewards: [VOUCHER, ...ruleset.rewards] } : ruleset));

const step = fc.record({
  does: fc.constantFrom(
    'sale',
    'sale',
    'sale',
    'units',
    'amount',
    'whole',
    'void',
    'expire',
    'settings',
    'spend',
    'spend',
    'gift',
    'gift',
    'merge',
  ),
  days: fc.oneof(
    fc.constant(0),
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }) },
    fc.integer({ min: 0, max: 400 }),
  ),
  late: fc.constantFrom(0, 0, 3),
  invoice: anyInvoice,
  ruleset: someRuleset,
  member: fc.constantFrom('M', 'M', 'N', ''),
  picks: fc.constantFrom(0, 1, 2, 3, 7, 7),
  requested: fc.option(fc.integer({ min: 0, max: 40 })),
  brings: fc.boolean(),
  which: fc.nat(),
  part: fc.integer({ min: 1, max: 100 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

export const years = fc.tuple(someRuleset, fc.array(step, { minLength: 3, maxLength: 20 }));

/** The ledger after each step. */
export function played(ruleset: Ruleset, steps: readonly Step[]): readonly Ledger[] {
  let ledger = ledgerBy(ruleset);
  let moment = '2018-01-02T09:00';
  return steps.map((one) => {
    moment = addHours(`${addDays(moment.slice(0, 10), one.days)}${moment.slice(10)}`, 1);
    ledger = after(ledger, one, moment);
    return ledger;
  });
}

function after(ledger: Ledger, one: Step, moment: string): Ledger {
  if (one.does === 'settings')
    return withRuleset(ledger, { ...one.ruleset, currency: ledger.ruleset.currency });
  if (one.does === 'merge') return joinedOrParted(ledger, moment);
  if (one.does === 'expire') return expire(ledger, clientOf(ledger, one), moment);
  if (one.does === 'spend') return spent(ledger, one, moment);
  if (one.does === 'gift') return gifted(ledger, one, moment);
  if (one.does === 'sale') return sold(ledger, one, moment);
  const open = ledger.entries.filter(
    ({ kind, seq }) => kind === 'invoice' && !reversalsOf(ledger, seq).some(({ isWhole }) => isWhole),
  );
  const of = open[one.which % Math.max(1, open.length)]?.seq;
  if (of === undefined) return ledger;
  const returns = returned(ledger, one, of);
  if (returns.length === 0 && one.does !== 'void') return ledger;
  const isVoid = one.does === 'void';
  // A gift card that was used meanwhile blocks its reversal: nothing is written.
  return isUsed(ledger, of, returns, isVoid) ? ledger : takeBack(ledger, of, returns, moment, isVoid);
}

/** The client of the step, wherever that number leads by now. */
function clientOf(ledger: Ledger, { member }: Step): string {
  return holderOf(ledger, member || 'M');
}

/** Makes the two clients one, or two again. */
function joinedOrParted(ledger: Ledger, moment: string): Ledger {
  const isOne = stateOf(ledger, 'N').into !== '';
  return isOne ? unmerge(ledger, moment) : merge(ledger, 'M', 'N', moment);
}

/** Whether the return covers more of the issued gift cards and vouchers than are still unused. */
function isUsed(ledger: Ledger, of: number, returns: readonly Return[], isVoid: boolean): boolean {
  const gone = new Set(
    ledger.entries.filter((entry) => entry.of === of).flatMap((entry) => entry.storedValues.map(idOf)),
  );
  const made = invoiceOf(ledger, of).storedValues.filter(
    (move) => move.issue !== null && !gone.has(idOf(move)),
  );
  return [...new Set(made.map(({ line }) => line))].some((line) => {
    const there = made.filter((move) => move.line === line);
    const returned = returns.find((part) => part.line === line)?.quantity ?? 0;
    const wanted = isVoid ? there.length : line < 0 ? 0 : Math.min(returned, there.length);
    return there.filter((move) => ledger.storedValues.get(idOf(move))?.used === 0).length < wanted;
  });
}

const idOf = ({ storedValue }: { readonly storedValue: string }) => storedValue;

/** Adds points by hand, so that rewards are within reach. */
function gifted(before: Ledger, step: Step, moment: string): Ledger {
  const { part } = step;
  const id = clientOf(before, step);
  const ledger = expire(before, id, moment);
  const points = [{ from: '', until: NEVER, points: part * part }];
  return adjust(ledger, id, settled(stateOf(ledger, id).account, points, moment), moment);
}

/** Spends some of the client's available points, so that a later refund finds too few. */
function spent(before: Ledger, step: Step, moment: string): Ledger {
  const { part } = step;
  const id = clientOf(before, step);
  const ledger = expire(before, id, moment);
  const { account } = stateOf(ledger, id);
  const when = whenOf(stateOf(ledger, id), moment);
  const points = Math.floor((Math.max(0, availableAt(account, when)) * Math.min(100, 3 * part)) / 100);
  return adjust(ledger, id, settled(account, taken(account, points, when), moment), moment);
}

function sold(ledger: Ledger, one: Step, moment: string): Ledger {
  const { rewards } = ledger.ruleset;
  const choices = rewards
    .filter((_rule, i) => ((one.picks >> i) & 1) === 1)
    .map(({ name }) => ({ reward: name, points: one.requested }));
  const storedValues = one.brings
    ? [...ledger.storedValues.values()].filter(
        (state) => state.balance > 0 && !isDead(state, moment.slice(0, 10)),
      )
    : [];
  const gift = storedValues.filter(({ kind }) => kind === 'giftcard').slice(0, 2);
  const vouchers = storedValues.filter(({ kind }) => kind === 'voucher').slice(0, 1);
  return sell(ledger, {
    invoice: { ...one.invoice, day: addDays(moment.slice(0, 10), -one.late) },
    moment,
    member: one.member === '' ? '' : holderOf(ledger, one.member),
    requested: {
      choices,
      vouchers: vouchers.map(({ id, off, percent }) => ({ storedValue: id, amount: off, percent })),
      tenders: gift.map(({ id, balance }) => ({ storedValue: id, balance })),
    },
    contact: { loyaltyCard: one.which % 2 === 0 ? 'yes' : '', birthday: '03-15' },
  });
}

function returned(ledger: Ledger, one: Step, of: number): readonly Return[] {
  const invoice = invoiceOf(ledger, of);
  const earlier = reversalsOf(ledger, of);
  if (one.does === 'void' || one.does === 'whole') return wholeOf(invoice, earlier);
  const left = leftOf(invoice, earlier).filter(({ amount }) => amount !== 0);
  const line = left[one.which % Math.max(1, left.length)];
  if (line === undefined) return [];
  if (line.amount < 0) return [line];
  const quantity = one.does === 'units' ? Math.ceil((line.quantity * one.part) / 100) : 0;
  return [{ line: line.line, quantity, amount: Math.ceil((line.amount * one.part) / 100) }];
}
