// The check decides gift cards again: what was sold is what was issued, and nothing was issued that nobody paid.
import { expect, test } from 'vitest';
import { invoice, line } from './invoices';
import { audit, ledgerBy, sell } from './ledger';
import { resealed } from './refold';
import { ruleset } from './rulesets';

const sold = sell(ledgerBy(ruleset()), {
  invoice: invoice(line('giftcard', 1000)),
  moment: '2018-03-15T10:00',
});

test('a gift card of 10.00 that was sold and issued at 10.00 is in order', () => {
  expect(audit(sold)).toEqual([]);
});

test('one that was sold for 10.00 and issued at 9,999.99 is found', () => {
  const more = resealed(sold, (draft) => ({
    ...draft,
    storedValues: draft.storedValues.map((move) => ({ ...move, amount: 999_999 })),
  }));
  expect(audit(more)).toMatchObject([{ code: 'stored-value-wrong', seq: 2 }]);
});

test('one that was sold and never issued is found', () => {
  const none = resealed(sold, (draft) => ({ ...draft, storedValues: [] }));
  expect(audit(none)).toMatchObject([{ code: 'stored-value-wrong', seq: 2 }]);
});
