// Orders with a discount or a cancellation of their own: it stands on the order's first row and is all its rows'.
import { expect, test } from 'vitest';
import { totalOf } from '../../src/core/invoice/invoice';
import { asked, receiptsOf, refusedOf } from './receipts';

const HEAD =
  'Name,Email,Financial Status,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem discount,Cancelled at,Billing Name';
const order = (...rows: readonly string[]) => receiptsOf([HEAD, ...rows].join('\n'));
const lines = (read: ReturnType<typeof order>) =>
  read.invoices.map(({ invoice }) => invoice.lines.map(({ amount }) => amount));

test('the discount of an order is shared by its lines, to the cent', () => {
  const read = order(
    '#1,a@b.be,paid,9.20,2026-03-05,1,Cut,55.00,0.00,,Ana',
    '#1,a@b.be,,,2026-03-05,2,Shampoo,18.50,0.00,,',
    '#2,c@d.be,paid,-10.00,2026-03-05,1,Cut,10.00,0.00,,Bo',
    '#2,c@d.be,,,2026-03-05,1,Comb,10.00,0.00,,',
    '#2,c@d.be,,,2026-03-05,1,Brush,10.00,0.00,,',
    '#3,e@f.be,paid,0.00,2026-03-05,1,Cut,10.00,0.00,,Cy',
  );
  expect(lines(read)).toEqual([[4950, 3330], [667, 666, 667], [1000]]);
  expect(read.invoices.map(({ invoice }) => totalOf(invoice))).toEqual([8280, 2000, 1000]);
});

test('a discount that stands on the lines too is taken off once, and none takes more than the order', () => {
  const read = order(
    '#1,a@b.be,paid,5.00,2026-03-05,1,Cut,55.00,5.00,,Ana',
    '#2,c@d.be,paid,99.00,2026-03-05,1,Comb,10.00,0.00,,Bo',
  );
  expect(lines(read)).toEqual([[5000], [0]]);
});

test('a discount of an order that is no money refuses the order', () => {
  const read = order(
    '#1,a@b.be,paid,much,2026-03-05,1,Cut,55.00,0.00,,Ana',
    '#2,c@d.be,paid,0,2026-03-05,1,Comb,10.00,0.00,,Bo',
  );
  expect(refusedOf(read)).toEqual([[2, { code: 'amount-not-money', text: 'much' }]]);
});

test('an order with the day of its cancellation is left out with all its rows', () => {
  const read = order(
    '#1,a@b.be,paid,0.00,2026-03-05,1,Cut,55.00,0.00,2026-03-06 11:00:00 +0100,Ana',
    '#1,a@b.be,,,2026-03-05,1,Comb,10.00,0.00,,',
    '#2,c@d.be,paid,0.00,2026-03-05,1,Cut,10.00,0.00,,Bo',
  );
  expect(read.leftOut.map(({ row, why }) => [row, why])).toEqual([
    [2, 'cancelled'],
    [3, 'cancelled'],
  ]);
  expect(asked(read)).toEqual([['voids', 'leave-out']]);
  expect(read.questions.map((question) => 'words' in question && question.words)).toEqual([['Cancelled at']]);
});
