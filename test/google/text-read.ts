// How much text an execution has read from the ledger, by the places that it read.
import type { Outcome } from '../../src/local/standin';
import type { CarnetSheet } from './carnet-sheet';

type Calls = Outcome['meter']['calls'];

/** The signs of each reading of the ledger, by what stands there now. */
export function ledgerReads(sheet: CarnetSheet, calls: Calls): readonly number[] {
  const tab = sheet.standIn.workbook.tab('Ledger');
  const rows = tab.values();
  const width = rows[0]?.length ?? 0;
  return calls.flatMap(({ kind, where }) => {
    const place = /^Ledger!([A-Z]+)(\d*)(?::([A-Z]+)(\d*))?$/.exec(where);
    if (kind !== 'read' || place === null) return [];
    const [, left = 'A', top, right = left, bottom] = place;
    const first = Number(top || 1);
    const last = Number(bottom || (place[3] === undefined ? first : rows.length));
    const [from, to] = [columnAt(left), Math.min(width, columnAt(right))];
    let signs = 0;
    for (const row of rows.slice(first - 1, last))
      for (const cell of row.slice(from - 1, to)) signs += String(cell).length;
    return [signs];
  });
}

function columnAt(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
