// The stored form of an entry: fields omitted at their default, and lots as short lists.

import { noConsent } from '../members/consent';
import { emptyAccount } from '../points/account';
import { NEVER } from '../points/expiry';
import { noFacts } from '../points/facts';
import { list, orNull, record, tuple } from './packing';

/** `[8]` means eight points, usable now, that never expire. */
const lot = tuple(() => ({ from: '', until: NEVER, points: 0 }), ['points', 'until', 'from']);

const line = record(() => ({ kind: 'service', item: '', category: '', quantity: 1, discount: 0, tax: '' }));
const sums = record(() => ({ total: 0, discount: 0, tax: 0, paid: 0, due: 0 }));
const storedValueTerms = record(() => ({ off: 0, percent: 0, until: '' }));
const storedValueState = record(() => ({
  off: 0,
  percent: 0,
  until: '',
  member: '',
  used: 0,
  voided: false,
}));
const activity = record(() => ({ months: [], currency: '', spent: 0, points: 0 }));
const returned = record(() => ({ quantity: 0, amount: 0 }));
const account = record(() => ({ lots: [], debt: 0 }), { lots: list(lot) });
const carried = record(
  () => ({
    since: '',
    opened: [0, ''],
    visits: [],
    invoices: 0,
    uses: [],
    rests: [],
    expiryChanged: [0, '', ''],
    short: [],
    consent: noConsent,
    into: '',
    merged: [],
    erased: false,
  }),
  { activity },
);

/** By field of a draft; fields not listed are stored unchanged. */
export const storedParts = {
  lines: list(line),
  facts: orNull(record(() => ({ ...noFacts }))),
  sums: orNull(sums),
  earnings: list(record(() => ({ counts: true }))),
  earned: orNull(lot),
  redemptions: list(
    record(() => ({ voucher: null, points: 0, moves: [], discount: 0, shares: [], issue: null }), {
      moves: list(lot),
    }),
  ),
  storedValues: list(record(() => ({ line: -1, issue: null }), { issue: orNull(storedValueTerms) })),
  change: record(() => ({ moves: [], debt: 0, shortfall: 0 }), { moves: list(lot) }),
  after: orNull(account),
  reversal: orNull(
    record(
      () => ({
        isVoid: false,
        isWhole: false,
        returned: [],
        givesBack: 0,
        earned: 0,
        used: 0,
        short: 0,
        spent: 0,
        uses: [],
        rests: [],
        money: 0,
      }),
      { returned: list(returned) },
    ),
  ),
  carried: orNull(carried),
  merge: orNull(
    record(() => ({ exchanged: [], brought: emptyAccount, before: null, isConsentNew: false }), {
      brought: account,
      before: orNull(carried),
    }),
  ),
  consent: orNull(record(() => ({ words: '' }))),
  carriedStoredValues: list(record(() => ({}), { state: storedValueState })),
};
