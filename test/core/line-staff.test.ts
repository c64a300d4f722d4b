// An invoice with several staff members: the people named, and who did which line.
import { describe, expect, test } from 'vitest';
import { linesByStaff, staffOfLine, staffOn } from '../../src/core/invoice/invoice';
import { invoice, line } from './invoices';
import { audit, lastSale, ledgerBy, sell, takeBack } from './ledger';
import { everyTen, ruleset } from './rulesets';

const moment = '2018-03-15T10:00';
const two = invoice(
  line('service', 5000, 1, { staff: 'JJ' }),
  line('product', 2000, 2, { staff: 'BECKY' }),
  line('service', 1000, 1, { staff: '' }),
);

describe('who did a line', () => {
  test('is kept only where it is another than whom the invoice names', () => {
    expect(linesByStaff(two).map(({ staff }) => staff)).toEqual([undefined, 'BECKY', undefined]);
    expect(linesByStaff(two).map((each) => staffOfLine(each, two))).toEqual(['JJ', 'BECKY', 'JJ']);
    expect(staffOn({ ...two, lines: linesByStaff(two) })).toEqual(['JJ', 'BECKY']);
  });

  test('is anybody where the invoice names nobody', () => {
    const nobody = { ...two, staff: '' };
    expect(staffOn({ ...nobody, lines: linesByStaff(nobody) })).toEqual(['JJ', 'BECKY']);
  });

  test('is decided so, stands in the entry and on what is taken back, and passes the check', () => {
    const ledger = sell(ledgerBy(ruleset({ programs: [everyTen] })), { invoice: two, moment });
    const sale = ledger.entries[lastSale(ledger) - 1];
    expect(sale?.lines.map(({ staff }) => staff)).toEqual([undefined, 'BECKY', undefined]);
    expect(sale?.text.match(/"staff"/g)).toHaveLength(2); // the invoice's and that of one line
    const refunded = takeBack(ledger, lastSale(ledger), [{ line: 1, quantity: 1, amount: 1000 }], moment);
    expect(refunded.entries.at(-1)?.lines).toMatchObject([{ staff: 'BECKY', amount: -1000 }]);
    expect(audit(refunded)).toEqual([]);
  });
});
