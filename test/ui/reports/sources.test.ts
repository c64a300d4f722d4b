// What the reports read of the ledger: each entry once and in order, however the rows of the tab stand.
import { expect, it } from 'vitest';
import { type EntryFigures, entryFigures, figuresText } from '../../../src/core/reports/entry-figures';
import { accept } from '../../../src/core/result';
import { type Asks, readers } from '../../../src/ui/reports/sources';
import { invoice, line } from '../../core/invoices';
import { ledgerBy, sell } from '../../core/ledger';
import { everyTen, ruleset } from '../../core/rulesets';

const days = ['2018-03-01', '2018-03-02', '2018-03-03', '2018-03-04'];
const ledger = days.reduce(
  (before, day) =>
    sell(before, { invoice: { ...invoice(line('service', 5000)), day }, moment: `${day}T10:00` }),
  ledgerBy(ruleset({ programs: [everyTen] })),
);
const texts = ledger.entries.map(entryFigures).map(figuresText);

it('are in order of their numbers where somebody has sorted the ledger the other way', async () => {
  const half = 3;
  const asks = {
    'list-figures': ({ first }: { readonly first: number }) => {
      const figures = first === 2 ? texts.slice(half) : texts.slice(0, half);
      const next = first === 2 ? 2 + texts.length - half : null;
      return Promise.resolve(accept({ figures, next, lastRow: texts.length + 1 }));
    },
  } as unknown as Asks;
  const read = await readers.movements(asks, () => {});
  const numbers = read.ok ? read.value.map(({ seq }: EntryFigures) => seq) : [];
  expect(numbers).toEqual(ledger.entries.map(({ seq }) => seq));
});
