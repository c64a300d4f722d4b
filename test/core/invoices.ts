// Invoices for tests: a few for examples, and random ones.
import fc from 'fast-check';
import { type Invoice, type ItemKind, itemKinds, type Line } from '../../src/core/invoice/invoice';

export function line(kind: ItemKind, amount: number, quantity = 1, more: Partial<Line> = {}): Line {
  return { kind, item: '', name: kind, category: '', quantity, amount, discount: 0, tax: '', ...more };
}

export function deduction(of: ItemKind, amount: number): Line {
  return { ...line(of, amount), kind: 'deduction', of };
}

export function invoice(...lines: readonly Line[]): Invoice {
  return { source: '', receipt: '1', day: '2018-03-15', staff: 'JJ', lines };
}

/** Shared by the random invoices and rulesets, so that rules on names match some lines. */
export const categories = ['Hair', 'Care, daily'];
export const items = ['CUT', 'BALM', 'Scarf, silk'];

const kind = fc.constantFrom(...itemKinds);
const named = fc.record({
  category: fc.constantFrom('', ...categories),
  item: fc.constantFrom('', 'CUT', 'BALM'),
  name: fc.constantFrom('Something', 'Scarf, silk'),
});
const sold = fc
  .tuple(
    kind,
    fc.oneof(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 0, max: 3000 })),
    fc.integer({ min: 1, max: 20 }),
    fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 9000 })),
    named,
    fc.constantFrom({}, {}, { catalogPoints: 3 }, { taxRate: 900 }, { pointsPrice: 4 }),
  )
  .map(([of, amount, quantity, discount, names, catalogPoints]) =>
    line(of, amount, quantity, { discount, ...names, ...catalogPoints }),
  );
const setOff = fc
  .tuple(kind, fc.integer({ min: -200_000, max: -1 }))
  .map(([of, amount]) => deduction(of, amount));

export const anySoldLine: fc.Arbitrary<Line> = sold;

/** Up to a dozen lines, including free ones and set-offs; the total may be negative. */
export const anyInvoice: fc.Arbitrary<Invoice> = fc
  .array(fc.oneof({ weight: 6, arbitrary: sold }, { weight: 1, arbitrary: setOff }), { maxLength: 12 })
  .map((lines) => invoice(...lines));

/** Deep-freezes a value, so that a function that mutates its inputs throws. */
export function frozen<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object') for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
