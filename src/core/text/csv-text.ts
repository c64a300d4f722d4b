// Writes rows as comma-separated text (RFC 4180).

// What would read back otherwise: separators, quotation marks, line ends, spaces at an end.
const QUOTED = /[",\r\n]|^[\s\ufeff]|\s$/;

/** Rows with CRLF between them; a cell is quoted only if it has to be. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map(cellText).join(',')).join('\r\n');
}

function cellText(cell: string | number): string {
  const text = String(cell);
  return QUOTED.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
