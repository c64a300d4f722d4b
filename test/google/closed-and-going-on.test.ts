// A year is closed while bookings and messages go on: what they look up in older entries is found as before.
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/local/standin';
import { Booked } from './booked';
import { searching } from './carnet-sheet';
import { closeYear } from './close-year';
import { ledgerColumn } from './ledger-column';
import { violations } from './ledger-truth';
import { MailSalon } from './mail-salon';
import { invoiceOf } from './salon';

describe.each([
  ['where columns are read', {}],
  ['where cells are searched', searching()],
])('bookings of a closed year, %s', (_where, options) => {
  const booked = Booked.later({ visitCredit: 'invoice' }, {}, options);
  const { salon, sheet } = booked;
  const { workbook } = sheet.standIn;
  booked
    .type(2)
    .type(3, { client: 'Amélie', start: '2026-11-20 07:00' })
    .type(4, { start: '2026-11-18 08:00' });
  booked.due();
  const [invoice] = [salon.sell('Amélie', ['SH'])];
  booked.due();
  salon.later(60);
  salon.sell('Julie', ['CUT']);
  const open = workbook.snapshot();
  const moved = closeYear(sheet, 2026);
  const closed = workbook.snapshot();

  function seen() {
    return {
      balances: booked.balances(),
      list: ['2026-11-18', '2026-11-20'].map((day) => booked.list(day)),
      shown: [2, 3, 4, 5].map((row) => booked.shown(row)),
      unmatched: sheet.answer('list-unmatched', { month: '2026-11' }),
      findings: salon.findings(),
    };
  }

  const deeds: { readonly [what: string]: () => unknown } = {
    nothing: () => null,
    'one is cancelled that was credited': () => booked.put(2, 'status', 'cancelled'),
    'one is another client’s': () => booked.put(2, 'client', 'Amélie'),
    'its row is deleted': () => sheet.standIn.person.deleteRows('Bookings', 2),
    'one of a day of an archived invoice comes late': () =>
      booked.type(5, { client: 'Amélie', start: '2026-11-20 09:00' }),
    'an invoice of the same day comes late': () =>
      salon.sell('Julie', ['CUT'], { day: '2026-11-18' } as never),
    'the archived invoice of the day is voided': () => salon.undo('Amélie', invoice.seq),
    'its points are taken back by hand': () => {
      const { seq } = booked.list('2026-11-18').bookings[0] ?? { seq: 0 };
      return salon.undo('Julie', seq);
    },
  };

  it.each(Object.entries(deeds))('%s, with the same outcome', (_what, deed) => {
    const run = (from: Snapshot) => {
      workbook.restore(from);
      sheet.open();
      deed();
      const due = [booked.due(), booked.due()];
      return { due, seen: seen() };
    };
    expect(moved).toBeGreaterThan(3);
    const then = run(open);
    const now = run(closed);
    expect(now).toEqual(then);
    expect(then.seen.findings).toEqual([]);
    expect(violations(workbook)).toEqual([]);
  });
});

describe('messages about a closed year', () => {
  const salon = new MailSalon({
    messageEarned: true,
    messageUsed: true,
    messageByHand: true,
    messageExpiring: true,
    messageAway: true,
    awayMonths: 1,
    expiry: 'earned',
    expiryMonths: 3,
  } as never);
  const { sheet } = salon;
  const { workbook, person } = sheet.standIn;
  const [julie, amelie] = [salon.client('Julie'), salon.client('Amélie', { email: 'amelie@example.com' })];
  salon.sell(amelie, 80);
  salon.hourly();
  const told = salon.mails.length;
  // The last evening of the year, too late for a mail; the owner closes the year before the clock has run again.
  salon.later(41 * 24 + 9);
  const seq = sell(julie, 70);
  const slip = sell(amelie, 30);
  salon.later(15);
  sell(amelie, 20);
  const open = workbook.snapshot();
  const hours = salon.hours;
  closeYear(sheet, 2026);
  const closed = workbook.snapshot();

  /** Today, whatever day it is. */
  function sell(client: typeof julie, euros: number): number {
    const { version, standing } = sheet.answer('show-client', client);
    const command = invoiceOf(client, version, euros * 100, standing.balance + euros / 10);
    const day = sheet.answer('list-bookings', { day: '2026-11-20' }).now.slice(0, 10);
    return sheet.answer('record-invoice', { ...command, day }).seq;
  }

  const undo = (client: typeof julie, of: number) => {
    const { version } = sheet.answer('show-client', client);
    sheet.answer('void-invoice', { seq: of, row: 0, member: { ...client, version }, note: '' });
  };

  /** What goes out in the two months after it, and what the outbox says of each. */
  function sent(from: Snapshot, deed: () => unknown) {
    workbook.restore(from);
    salon.hours = hours;
    sheet.open();
    salon.mails.length = told;
    deed();
    for (const later of [0, 1, 24, 30 * 24, 30 * 24, 1]) {
      salon.later(later);
      salon.hourly();
    }
    const mails = salon.mails.slice(told).map(({ to, subject, body }) => ({ to, subject, body }));
    return { mails, states: salon.states(), outbox: salon.messages() };
  }

  it.each<[string, () => unknown]>([
    ['nothing', () => null],
    ['an invoice of it is voided', () => undo(amelie, slip)],
    ['all of a client’s invoices are voided', () => undo(julie, seq)],
    ['the Ledger is sorted', () => person.sort('Ledger', ledgerColumn('seq'), 'descending')],
    ['a client is erased', () => sheet.answer('erase-client', { ...julie, version: 1 } as never)],
  ])('%s: the same go out', (_what, deed) => {
    const then = sent(open, deed);
    expect(sent(closed, deed)).toEqual(then);
    expect(then.mails.length).toBeGreaterThan(1);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });
});
