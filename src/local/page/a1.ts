/** Names of columns and cells, as a sheet shows them. */

export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function areaName({ row, column, rows, columns }: Area): string {
  const first = `${columnLetter(column)}${row}`;
  return rows * columns === 1 ? first : `${first}:${columnLetter(column + columns - 1)}${row + rows - 1}`;
}

/** "B7" or "B7:C9"; null for anything else. */
export function readArea(text: string): Area | null {
  const match = /^([a-z]{1,3})(\d{1,7})(?::([a-z]{1,3})(\d{1,7}))?$/i.exec(text.trim());
  if (!match) return null;
  const [, letters = '', digits = '', toLetters = letters, toDigits = digits] = match;
  const [left, right] = [columnNumber(letters), columnNumber(toLetters)].sort((a, b) => a - b);
  const [top, bottom] = [Number(digits), Number(toDigits)].sort((a, b) => a - b);
  if (!left || !right || !top || !bottom) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
