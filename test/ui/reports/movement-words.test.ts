// A movement in words: as much as a table shows, and as a tab takes in a cell.
import { expect, it } from 'vitest';
import { entryFigures } from '../../../src/core/reports/entry-figures';
import { onWhat } from '../../../src/ui/reports/movement-words';
import type { ReportingWords } from '../../../src/ui/reports/reports-words';
import { invoice, line } from '../../core/invoices';
import { ledgerBy, sell } from '../../core/ledger';
import { EUR, everyTen, ruleset } from '../../core/rulesets';

it('an invoice of a hundred lines is cut, never within a sign', () => {
  const lines = Array.from({ length: 100 }, (_, i) => line('product', 500, 1, { name: `Shampoo ${i} 💇` }));
  const ledger = sell(ledgerBy(ruleset({ programs: [everyTen] })), {
    invoice: invoice(...lines),
    moment: '2018-03-15T10:00',
  });
  const [movement] = ledger.entries.filter(({ kind }) => kind === 'invoice').map(entryFigures);
  if (movement === undefined) throw new Error('no invoice');
  const said = { language: 'en', currency: EUR } as ReportingWords;
  for (let more = 0; more < 20; more++) {
    const [first, ...others] = movement.lines;
    if (first === undefined) throw new Error('no line');
    const text = onWhat({ ...movement, lines: [{ ...first, name: 'x'.repeat(more) }, ...others] }, said);
    expect(text.length).toBeLessThanOrEqual(500);
    expect(text).toMatch(/…$/);
    expect(text).not.toMatch(/\p{Cs}/u);
  }
});
