// What a client's own movements tell of an entry that is to be taken back: that nothing has done so, or nothing at all.
import { describe, expect, it } from 'vitest';
import { isUntouched } from '../../src/app/ledger/untouched';
import { foldMovements, type Movement } from '../../src/core/points/movements';
import { invoice, line } from '../core/invoices';
import { lastSale, ledgerBy, sell, takeBack } from '../core/ledger';
import { everyTen, ruleset } from '../core/rulesets';

const moment = '2018-03-15T10:00';
const visit = { member: 'M', invoice: invoice(line('service', 1000)), moment };
const sold = sell(ledgerBy(ruleset({ programs: [everyTen] })), visit);
const sale = { seq: lastSale(sold), member: 'M' };

function isTold(
  { entries }: typeof sold,
  changed: (last: readonly Movement[]) => readonly Movement[] = (l) => l,
) {
  const own = entries.filter(({ member }) => member === 'M');
  const movements = foldMovements('M', own);
  return isUntouched(sale, { id: 'M', movements: { ...movements, last: changed(movements.last) } });
}

const visits = (more: number) =>
  Array.from({ length: more }).reduce<typeof sold>((all) => sell(all, visit), sold);

describe('a sale among the client’s last movements', () => {
  it('is untouched where only visits followed', () => {
    expect(isTold(sold)).toBe(true);
    expect(isTold(visits(19))).toBe(true);
  });

  it('is not told once it is taken back, whatever followed', () => {
    const back = takeBack(sold, sale.seq, [], moment, true);
    expect(isTold(back)).toBe(false);
    expect(isTold(sell(back, visit))).toBe(false);
  });

  it('is not told where a return of it was given back', () => {
    const given = (last: readonly Movement[]) =>
      last.map((one, i) => (i === 0 ? one : { ...one, of: sale.seq }));
    expect(isTold(visits(1), given)).toBe(false);
  });

  it('is not told where clients were merged or parted since, and is where they were before', () => {
    const merged = (at: number) => (last: readonly Movement[]) =>
      last.map((one, i) => (i === at ? { ...one, other: 'N' } : one));
    expect(isTold(visits(2), merged(1))).toBe(false);
    expect(isTold(visits(2), merged(0))).toBe(true);
  });

  it('is not told once it is older than they are', () => {
    expect(isTold(visits(20))).toBe(false);
  });

  it('is not told by somebody else’s movements, by none, and without a client', () => {
    const movements = foldMovements('M', sold.entries);
    expect(isUntouched(sale, { id: 'N', movements })).toBe(false);
    expect(isUntouched(sale, { id: 'M', movements: null })).toBe(false);
    expect(isUntouched({ ...sale, member: '' }, null)).toBe(false);
  });
});
