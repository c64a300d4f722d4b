// What each person recorded, and what of it may be worth a look.
import { describe, expect, it } from 'vitest';
import { type EntryFigures, entryFigures } from '../../../src/core/reports/entry-figures';
import { type StaffWatch, staffWatch } from '../../../src/core/reports/staff-watch';
import { invoice, line } from '../invoices';
import { done, type Ledger, lastSale, ledgerBy, sell, takeBack } from '../ledger';
import { everyTen, reward, ruleset } from '../rulesets';

const rules = ruleset({
  programs: [everyTen],
  rewards: [reward('amount', { points: 50, amount: '5.00' }, '5 off')],
});
const sold = (ledger: Ledger, day: string, amount = 10_000, choices: readonly string[] = []) =>
  sell(ledger, {
    invoice: { ...invoice(line('service', amount)), day },
    moment: `${day}T10:00`,
    requested: { choices: choices.map((name) => ({ reward: name, points: null })) },
  });
const byHand = (ledger: Ledger, member: string, points: number, day: string) => {
  const key = `${member} ${day} ${points}`;
  const given = { note: 'Sorry', batch: '', limit: null, isOwn: false, seen: null };
  return done(ledger, { kind: 'adjust', key, request: key, member, points, ...given }, `${day}T12:00`);
};
const whole = (amount: number) => [{ line: 0, quantity: 1, amount }];

/** The person of each entry, by its number from the end. */
function recordedBy(ledger: Ledger, who: (one: EntryFigures) => number = () => 1): readonly EntryFigures[] {
  return ledger.entries.map(entryFigures).map((one) => ({ ...one, actor: who(one) }));
}

function watch(figures: readonly EntryFigures[], asked: { from?: string; to?: string } = {}): StaffWatch {
  const isOwn = (actor: number, member: string) => actor === 2 && member === 'JOKE';
  return staffWatch(figures, { from: '2018-03-01', to: '2018-03-31', currency: 'EUR', isOwn, ...asked });
}

const reasons = ({ watched }: StaffWatch) => watched.map(({ reason, amount }) => [reason, amount]);

describe('by person', () => {
  const ledger = sold(
    sold(sold(ledgerBy(rules), '2018-03-05', 60_000), '2018-03-06', 2500, ['5 off']),
    '2018-04-01',
  );

  it('are counted what they sold, gave and took back, in the period in which they recorded it', () => {
    const refunded = takeBack(
      byHand(ledger, 'M', 20, '2018-03-07'),
      lastSale(ledger),
      whole(2000),
      '2018-03-08T10:00',
    );
    const [person] = watch(recordedBy(byHand(refunded, 'M', -4, '2018-03-09'))).persons;
    expect(person).toMatchObject({
      actor: 1,
      // The refund is of an invoice of April, taken back in March by a clock of its own.
      invoices: { times: 2, sum: 60_000 + 2000 - 2000 },
      rewards: { times: 1, sum: 500 },
      added: { times: 1, sum: 20 },
      taken: { times: 1, sum: 4 },
      refunds: { times: 1, sum: 2000 },
      voids: { times: 0, sum: 0 },
    });
    expect(person?.earned).toBe(60 + 2 - 2);
  });

  it('nobody’s work is what Carnet records by itself, and who has no name comes last', () => {
    const { persons } = watch(recordedBy(ledger, ({ day }) => (day === '2018-03-05' ? 0 : 3)));
    expect(persons.map(({ actor, invoices }) => [actor, invoices.times])).toEqual([
      [3, 1],
      [0, 1],
    ]);
  });

  it('add up to the same invoices as the entries themselves', () => {
    const sums = watch(
      recordedBy(ledger, ({ seq }) => seq % 3),
      { to: '2018-12-31' },
    ).persons;
    const total = ledger.entries.reduce((sum, { sums: own }) => sum + (own === null ? 0 : own.due), 0);
    expect(sums.reduce((sum, { invoices }) => sum + invoices.sum, 0)).toBe(total);
  });
});

describe('worth a look', () => {
  const ledger = sold(ledgerBy(rules), '2018-03-05', 60_000);

  it('are points by hand to the own card, and not those to others, nor taken ones', () => {
    const both = byHand(
      byHand(byHand(ledger, 'JOKE', 50, '2018-03-06'), 'JOKE', -5, '2018-03-07'),
      'M',
      9,
      '2018-03-08',
    );
    expect(reasons(watch(recordedBy(both, () => 2)))).toEqual([['own', 50]]);
    expect(watch(recordedBy(both, () => 2)).persons[0]?.own).toEqual({ times: 1, sum: 50 });
    expect(reasons(watch(recordedBy(both)))).toEqual([]);
  });

  it('is a refund of what gave points that were used since', () => {
    const used = sold(ledger, '2018-03-06', 2500, ['5 off']);
    const refunded = takeBack(used, lastSale(ledger), whole(60_000), '2018-03-06T15:00');
    expect(reasons(watch(recordedBy(refunded)))).toEqual([['after-use', 50]]);
    const unused = takeBack(
      sold(ledger, '2018-03-06', 2500),
      lastSale(ledger),
      whole(60_000),
      '2018-03-06T15:00',
    );
    expect(reasons(watch(recordedBy(unused)))).toEqual([]);
  });

  it('is an invoice voided more than a day after it was recorded, and no refund', () => {
    const back = (moment: string, isVoid = true) =>
      reasons(watch(recordedBy(takeBack(ledger, lastSale(ledger), whole(60_000), moment, isVoid))));
    expect(back('2018-03-06T23:00')).toEqual([]);
    expect(back('2018-03-07T09:00')).toEqual([['late', 2]]);
    expect(back('2018-03-07T09:00', false)).toEqual([]);
  });

  it('is a gift card that was voided by hand, with what was on it', () => {
    const withCard = sell(ledger, {
      invoice: { ...invoice(line('giftcard', 3000)), day: '2018-03-06' },
      moment: '2018-03-06T10:00',
    });
    const storedValue = withCard.entries.at(-1)?.storedValues[0]?.storedValue ?? '';
    const command = { kind: 'void-stored-value', key: 'v', request: 'r', storedValue, note: '' } as const;
    const voided = watch(recordedBy(done(withCard, command, '2018-03-07T10:00')));
    expect(reasons(voided)).toEqual([['card-voided', 3000]]);
    expect(voided.persons[0]?.cardsVoided).toEqual({ times: 1, sum: 3000 });
    const taken = takeBack(withCard, lastSale(withCard), whole(3000), '2018-03-06T11:00', true);
    expect(reasons(watch(recordedBy(taken)))).toEqual([]);
  });
});
