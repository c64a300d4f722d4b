// Who recorded an entry: a number in the ledger, and an address in a tab, where it can be erased.
import { describe, expect, it } from 'vitest';
import { readEntry } from '../../src/core/journal/entry';
import { CarnetSheet } from './carnet-sheet';
import { invoiceOf, openSalon, type Salon } from './salon';

function actors(sheet: CarnetSheet): readonly (number | undefined)[] {
  const [, ...rows] = sheet.standIn.workbook.tab('Ledger').values();
  return rows.map((row) => readEntry(row.find((cell) => String(cell).startsWith('{')))?.actor);
}

function staff(sheet: CarnetSheet): readonly (readonly unknown[])[] {
  return sheet.standIn.workbook
    .tab('Staff')
    .values()
    .slice(1)
    .filter(([number]) => number !== '')
    .map(([number, address]) => [number, address]);
}

function exported(sheet: CarnetSheet): readonly (string | undefined)[] {
  const { csv } = sheet.answer('export-report', { report: 'ledger', first: 2 });
  const [header = [], ...lines] = csv
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  const column = header.indexOf('actor');
  return lines.map((cells) => cells[column]);
}

/** Another person opens the same sheet and records an invoice. */
function walkIn({ sheet }: Salon, user: string): void {
  const theirs = new CarnetSheet({ workbook: sheet.standIn.workbook, user });
  theirs.open();
  theirs.answer('record-invoice', invoiceOf(null, 0, 5500, null));
}

describe('the person who records', () => {
  it('is a number in entries: the next one for a new address, and the same one ever after', () => {
    const salon = openSalon();
    walkIn(salon, 'kim@example.com');
    walkIn(salon, 'owner@example.com');
    walkIn(salon, 'Kim@example.com');
    expect(actors(salon.sheet).slice(-3)).toEqual([2, 1, 2]);
    expect(staff(salon.sheet)).toEqual([
      [1, 'owner@example.com'],
      [2, 'kim@example.com'],
    ]);
    expect(exported(salon.sheet).slice(-3)).toEqual([
      'kim@example.com',
      'owner@example.com',
      'kim@example.com',
    ]);
  });

  it('has the address in no entry, so that it can be erased and the ledger stays valid', () => {
    const salon = openSalon();
    walkIn(salon, 'kim@example.com');
    const { standIn } = salon.sheet;
    expect(JSON.stringify(standIn.workbook.tab('Ledger').values())).not.toContain('example.com');
    standIn.person.edit('Staff', 3, 2, '');
    expect(exported(salon.sheet).at(-1)).toBe('2');
    walkIn(salon, 'kim@example.com');
    expect(actors(salon.sheet).at(-1)).toBe(3);
    expect(salon.sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('keeps the number reserved when the whole row is deleted', () => {
    const salon = openSalon();
    walkIn(salon, 'kim@example.com');
    salon.sheet.standIn.person.deleteRows('Staff', 3, 1);
    walkIn(salon, 'lou@example.com');
    expect(actors(salon.sheet).at(-1)).toBe(3);
  });

  it('is left out if Google does not give the address', () => {
    const salon = openSalon();
    walkIn(salon, '');
    expect(actors(salon.sheet).at(-1)).toBe(0);
    expect(exported(salon.sheet).at(-1)).toBe('');
  });
});
