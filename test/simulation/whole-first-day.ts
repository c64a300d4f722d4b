// The first day of a salon that uses every feature, with which every season begins.
import type { Snapshot } from '../../src/local/standin';
import { type CarnetSheet, workbookWhere } from '../google/carnet-sheet';
import { FullSalon, rewards, rule } from '../google/full-salon';
import { contact } from '../google/salon';
import { tabOf } from './sheet-view';

/** A salon on its first day, the start of every run. */
export type WholeFirstDay = { readonly snapshot: Snapshot; readonly sheet: CarnetSheet };

export function wholeFirstDay(): WholeFirstDay {
  const { sheet } = new FullSalon(
    { expiry: 'earned', expiryMonths: 2, bookingsOn: true },
    {
      rewards: [...rewards, rule('catalogPrice', 'For points', { scope: 'everything' })],
      bonuses: [
        rule('promotion', 'Doubled', { factor: '2' }),
        rule('promotion', 'A half more', { factor: '1.5' }),
      ],
    },
    // The nightly run is part of it.
    { workbook: workbookWhere({ activeSpreadsheet: 'always' }) },
  );
  const { workbook, person } = sheet.standIn;
  const catalog = tabOf(workbook, 'catalog');
  const [header = [], ...items] = catalog.values();
  const price = header.indexOf('Price in points') + 1;
  const [earns, each] = [header.indexOf('Own points') + 1, header.indexOf('Points each') + 1];
  for (const row of items.keys()) {
    person.edit(catalog.name, row + 2, price, row % 2 === 0 ? '30' : '15');
    // What is booked gives as many.
    person.edit(catalog.name, row + 2, earns, 'Yes');
    person.edit(catalog.name, row + 2, each, '7');
  }
  for (const [name, code] of [
    ['Hugo', 'C-Hugo'],
    ['Nora', ''],
  ] as const)
    sheet.answer('add-client', { ...contact(name), code });
  return { sheet, snapshot: sheet.standIn.workbook.snapshot() };
}
