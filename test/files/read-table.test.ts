// Tables: any file that a till or a spreadsheet writes, with line numbers as a person counts them.
import { describe, expect, test } from 'vitest';
import { LONGEST_TEXT, readTable } from '../../src/files/read-table';
import { importFixture } from '../fixture-file';

function tableOf(text: string) {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

describe('a table', () => {
  const separated: readonly [why: string, file: string][] = [
    ['comma', 'refunds.csv'],
    ['semicolon, with commas in the amounts', 'semicolon-fr.csv'],
    ['tab, with commas and semicolons in the cells', 'tabs.tsv'],
    ['as the first line says, which is no header', 'excel-separator-line.csv'],
  ];
  test.each(separated)('is separated by %s (%s)', (_why, file) => {
    const { headings, rows } = tableOf(importFixture(file));
    expect(headings.length).toBeGreaterThanOrEqual(7);
    for (const row of rows) expect(row).toMatchObject({ fault: null, cells: { length: headings.length } });
  });

  test('is separated by bars too', () => {
    expect(tableOf('a|b\n1|2,5').rows[0]?.cells).toEqual(['1', '2,5']);
  });

  test('counts lines as an editor does, over newlines in cells and blank lines', () => {
    expect(
      tableOf(importFixture('quoted-newlines.csv')).rows.map(({ row, cells }) => [row, cells[2]]),
    ).toEqual([
      [2, 'Color\nand cut'],
      [5, 'Cut "pixie", short'],
      [7, 'Cut 5" off'],
    ]);
    expect(tableOf(importFixture('excel-separator-line.csv')).rows[0]?.row).toBe(3);
    expect(tableOf('\n\na,b\n\n1,2\n').rows[0]?.row).toBe(5);
  });

  test('has the same lines whatever ends them', () => {
    const text = 'a,b\n1,2\n\n3,"4\n5"\n6,7';
    const table = tableOf(text);
    for (const end of ['\r\n', '\r']) expect(tableOf(text.replaceAll('\n', end))).toEqual(table);
    expect(table.rows.map(({ row }) => row)).toEqual([2, 4, 6]);
  });

  test('has no byte order mark in its first column’s name', () => {
    expect(tableOf(importFixture('utf8-bom.csv')).headings[0]).toBe('Receipt');
    expect(tableOf(importFixture('utf8-bom.csv')).rows[0]?.text).toBe('1,2018-03-15,Blowdry,ZOË01,JJ,1,50');
    expect(tableOf('\ufeffsep=;\na;b\n1;2,5')).toMatchObject({ headings: ['a', 'b'] });
  });

  test('keeps each row as the file has it, and its cells without spaces around', () => {
    expect(tableOf('a,b\n  1 ," x "\n').rows).toEqual([
      { row: 2, cells: ['1', 'x'], text: '  1 ," x "', fault: null },
    ]);
  });

  test('reports rows too short, too long and oddly quoted, and keeps the rest', () => {
    expect(tableOf(importFixture('ragged-rows.csv')).rows.map(({ row, fault }) => [row, fault])).toEqual([
      [2, null], // empty cells beyond the header, as written by spreadsheets
      [3, { code: 'row-short', expected: 7, found: 5 }],
      [4, null],
      [5, { code: 'row-long', expected: 7, found: 8 }],
      [6, null],
      [7, { code: 'row-quotes' }],
    ]);
  });
});

describe('what is no table is refused', () => {
  const refused: readonly [why: string, text: string, refusal: object][] = [
    ['an empty file', importFixture('empty.csv'), { code: 'file-empty' }],
    ['nothing but blank lines', importFixture('blank-lines.csv'), { code: 'file-empty' }],
    ['a header alone', importFixture('header-only.csv'), { code: 'file-empty' }],
    ['only a separator line', 'sep=;', { code: 'file-empty' }],
    ['binary bytes', 'a\u0000b', { code: 'file-not-text', why: 'binary' }],
    ['bytes without a zero', '\u0001\u0002a,b\u0003\u0004\n1,2', { code: 'file-not-text', why: 'binary' }],
    [
      'a web page that is named as a workbook',
      '<html>\n<table><tr><td>a, b</td></tr>',
      { code: 'file-not-text', why: 'web-page' },
    ],
    ['JSON', '[\n{"receipt":1,"client":"Ana"}]', { code: 'file-not-text', why: 'binary' }],
    ['a contact card', 'BEGIN:VCARD\nFN:Ana, Ruiz', { code: 'file-not-text', why: 'binary' }],
    ['rich text', '{\\rtf1 a,b\n1,2', { code: 'file-not-text', why: 'binary' }],
    ['a PDF', '%PDF-1.7\n1,2', { code: 'file-not-text', why: 'pdf' }],
    [
      'Windows-1252, read as UTF-8',
      importFixture('windows-1252.csv'),
      { code: 'file-not-text', why: 'encoding', count: 2 },
    ],
    ['a quotation mark that never closes', importFixture('open-quote.csv'), { code: 'file-quotes', row: 3 }],
    ['one that closes lines later', 'a,b\n1,"x\n2,y" z\n3,"w"\n4,5', { code: 'file-quotes', row: 2 }],
    ['one that closes lines later, and not well', 'a,b\n1,"x\n2,y" z\n3,4', { code: 'file-quotes', row: 2 }],
    [
      'more text than one run can read',
      'x'.repeat(LONGEST_TEXT + 1),
      { code: 'file-too-large', found: LONGEST_TEXT + 1 },
    ],
  ];
  test.each(refused)('%s', (_why, text, refusal) => {
    expect(readTable(text)).toMatchObject({ ok: false, refusal });
  });
});
