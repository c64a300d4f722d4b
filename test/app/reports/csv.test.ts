// CSV output: typed text stays text in every spreadsheet, and numbers stay numbers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/app/reports/csv';
import { holds } from '../../seeded';

describe('a cell is written', () => {
  const cells: readonly [cell: string | number, written: string, why: string][] = [
    ['Anna', 'Anna', 'text'],
    ['', '', 'nothing'],
    ['=1+1', "'=1+1", 'a formula'],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`, 'a formula that sends data away'],
    ['+32 475 12 34 56', "'+32 475 12 34 56", 'a phone number, which would be computed'],
    ['+5', "'+5", 'a number would lose its sign'],
    ['-2+3', "'-2+3", 'a formula that starts as a number'],
    ['-', "'-", 'a sign alone'],
    ['--5', "'--5", 'two signs'],
    ['@SUM(A1)', "'@SUM(A1)", 'a formula of old spreadsheets'],
    ['\t=1', "'\t=1", 'a tab, which is skipped before a formula'],
    ['\r=1', `"'\r=1"`, 'a carriage return, the same'],
    ['-5.00', '-5.00', 'a negative amount is a number'],
    ['-5,50', '"-5,50"', 'so it is on the continent'],
    [-5, '-5', 'a negative number'],
    [12.5, '12.5', 'a number'],
    [0, '0', 'zero'],
    ['a=1', 'a=1', 'a sign within is harmless'],
    ['DAV*01', 'DAV*01', 'a client’s code'],
    ['x;=HYPERLINK(A1)', "x;'=HYPERLINK(A1)", 'a formula where the file is opened with semicolons'],
    ["5,- ;-2+cmd|' /C calc'!A1", `"5,- ;'-2+cmd|' /C calc'!A1"`, 'one that begins with a sign'],
    ['Cut, -10%; 5,-', '"Cut, -10%; 5,-"', 'a price as people write it'],
    ['Cut, wash', '"Cut, wash"', 'a comma'],
    ['5" off', '"5"" off"', 'a quotation mark'],
    ['two\nlines', '"two\nlines"', 'a new line'],
    [' x ', '" x "', 'spaces are kept'],
    ['<b>é☕</b>', '<b>é☕</b>', 'markup is text in a file'],
  ];
  test.each(cells)('%j as %j (%s)', (cell, written) => {
    expect(csvOf(null, [[cell]])).toBe(`${written}\r\n`);
  });
});

describe('a file', () => {
  test('has a header, CRLF after every row and no byte order mark', () => {
    expect(
      csvOf(
        ['name', 'points'],
        [
          ['Anna', 5],
          ['=B', -2],
        ],
      ),
    ).toBe("name,points\r\nAnna,5\r\n'=B,-2\r\n");
  });

  test('goes on without a header, so that portions join', () => {
    const [first, second] = [[['Anna', 5]], [['Bob', 6]]];
    expect(csvOf(['name', 'points'], first) + csvOf(null, second)).toBe(
      csvOf(['name', 'points'], [...first, ...second]),
    );
  });

  test('of nothing is empty', () => {
    expect(csvOf(null, [])).toBe('');
    expect(csvOf(['name'], [])).toBe('name\r\n');
  });

  test('guards its header too', () => {
    expect(csvOf(['=x'], [])).toBe("'=x\r\n");
  });
});

/** Parses RFC 4180 without a library: quoted cells may contain anything, and doubled quotation marks mean one. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push(row.splice(0));
  }
  return rows;
}

const text = fc
  .tuple(fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', "'", '"', ' '), fc.string({ unit: 'binary' }))
  .map(([first, rest]) => first + rest);

holds(
  'whatever was typed comes back, at most with apostrophes, and nothing that spreadsheets would run',
  fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { maxLength: 8 }), (rows) => {
    const back = cellsOf(csvOf(null, rows));
    expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
    back.flat().forEach((cell, at) => {
      const typed = rows.flat()[at] ?? '';
      expect([typed, `'${typed}`]).toContain(cell.replace(/([,;\t]\s*)'(?=[=@+-])/g, '$1'));
      expect('=+@\t\r'.includes(cell.charAt(0)) && cell !== '').toBe(false);
      if (cell.startsWith('-')) expect(cell).toMatch(/^-\d+([.,]\d+)?$/);
    });
  }),
);
