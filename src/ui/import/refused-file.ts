// Writes refused rows to a file, to be corrected and imported again.
import type { RefusedRow } from '../../files/refused-row';

// First characters of cells that a spreadsheet would run as a formula.
const FORMULA = /^[=+\-@\t\r]/;

export function refusedCsv(
  header: readonly [row: string, reason: string, text: string],
  refused: readonly RefusedRow[],
  reasonOf: (row: RefusedRow) => string,
): string {
  const rows = refused.map((row) => [String(row.row), reasonOf(row), row.text]);
  return [header, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return `"${guarded.replace(/"/g, '""')}"`;
}
