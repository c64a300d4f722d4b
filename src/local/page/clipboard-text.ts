/** Converts blocks of cells to and from the text that spreadsheets exchange over the clipboard. */

export function printBlock(block: readonly (readonly string[])[]): string {
  return block.map((line) => line.map(quoted).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell that starts with a quote may contain tabs and line breaks until the quote closes. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  // The line break after the last line does not start a new one.
  const whole = text.replace(/(\r\n|\n|\r)$/, '');
  for (;;) {
    const match = cell.exec(whole);
    if (!match) return rows;
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (!match[3]) return rows;
    if (match[3] !== '\t') rows.push([]);
  }
}
