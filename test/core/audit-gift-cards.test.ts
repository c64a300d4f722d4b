// A gift card is issued once, for the line sold: the check decides the sale again and compares its cards.
import { expect, test } from 'vitest';
import { auditLedger } from '../../src/core/decide/audit';
import {
  type ChainEnd,
  type Draft,
  draftIn,
  type Entry,
  entryText,
  genesis,
  readEntry,
  seal,
} from '../../src/core/journal/entry';
import { foldCells } from '../../src/core/members/member-cells';
import { foldStoredValue, storedValuesIn } from '../../src/core/stored-values/stored-value';
import { invoice, line } from './invoices';
import { ledgerBy, sell } from './ledger';
import { ruleset } from './rulesets';

const { entries } = sell(ledgerBy(ruleset()), {
  invoice: invoice(line('giftcard', 1000)),
  moment: '2018-03-15T10:00',
});

/** Findings in the journal after changing every entry, sealing it again and deriving its cells from it. */
function found(change: (draft: Draft) => Draft): readonly unknown[] {
  let head: ChainEnd = genesis;
  const sealed = entries.map((entry): Entry => {
    const next = seal(change(draftIn(entry)), head);
    head = next;
    return next;
  });
  const own = sealed.filter(({ member }) => member !== '');
  const cells = foldCells(own[0]?.member ?? '', own);
  const cards = [...new Set(sealed.flatMap(storedValuesIn))];
  return auditLedger(
    sealed.map((entry, i) => ({ row: i + 2, entry: readEntry(entryText(entry)) ?? null, changed: [] })),
    [{ row: 2, id: cells.state.id, ...cells, changed: [], consentChanged: [] }],
    cards.map((id, i) => ({ row: i + 2, id, state: foldStoredValue(id, sealed), changed: [] })),
  );
}

test('a gift card of 10.00 that was sold and issued is as it should be', () => {
  expect(found((draft) => draft)).toEqual([]);
});

test('one that was sold for 10.00 and issued at 9,999.99 is found', () => {
  const dear = (draft: Draft) => ({
    ...draft,
    storedValues: draft.storedValues.map((move) => ({ ...move, amount: 999_999 })),
  });
  expect(found(dear)).not.toEqual([]);
});

test('one that was sold and never issued is found', () => {
  expect(found((draft) => ({ ...draft, storedValues: [] }))).not.toEqual([]);
});

test('one that was issued twice is found', () => {
  const twice = (draft: Draft) => ({
    ...draft,
    storedValues: draft.storedValues.flatMap((move) => [
      move,
      { ...move, storedValue: `${move.storedValue}2` },
    ]),
  });
  expect(found(twice)).not.toEqual([]);
});
