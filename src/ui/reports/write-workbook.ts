// Writes tables as an Excel workbook (.xlsx), one sheet each: figures are numbers with a format, days are days, and text
// stands in cells of its own kind, so that none of it is ever a formula. Fetched at the first workbook that somebody saves.
import { strToU8, zipSync } from 'fflate';
import type { Day } from '../../core/day';
import { amountPattern, type Currency, moneyCell } from '../../core/money';
import {
  type Column,
  type ColumnKind,
  isFigure,
  sumsOf,
  type Table,
  type Value,
} from '../../core/reports/table';

export function workbookOf(tables: readonly Table[], currency: Currency): Uint8Array<ArrayBuffer> {
  const names = sheetNames(tables);
  const files: { [path: string]: Uint8Array } = {};
  const put = (path: string, xml: string) => {
    files[path] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  };
  put('[Content_Types].xml', contentTypes(tables.length));
  put('_rels/.rels', relations([[`${OFFICE}/officeDocument`, 'xl/workbook.xml']]));
  put('xl/workbook.xml', workbook(names));
  put(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...tables.map((_, at) => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
      [`${OFFICE}/styles`, 'styles.xml'],
    ]),
  );
  put('xl/styles.xml', styles(currency));
  for (const [at, table] of tables.entries()) put(`xl/worksheets/sheet${at + 1}.xml`, sheet(table, currency));
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', `${TYPE}.sheet.main+xml`],
    ['/xl/styles.xml', `${TYPE}.styles+xml`],
    ...Array.from({ length: sheets }, (_, at) => [
      `/xl/worksheets/sheet${at + 1}.xml`,
      `${TYPE}.worksheet+xml`,
    ]),
  ];
  const overrides = parts
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
    .join('');
  const usual =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  return `<Types xmlns="${PACKAGE}/content-types">${usual}${overrides}</Types>`;
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(
    ([type, target], at) => `<Relationship Id="r${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

// Excel takes 31 characters and none of these; each name once.
const LONGEST_NAME = 31;

function sheetNames(tables: readonly Table[]): readonly string[] {
  return tables.map(({ title }, at) => {
    const name = title.replace(/[[\]:*?/\\']/g, ' ').trim();
    const isTaken = tables.slice(0, at).some((other) => other.title === title);
    const number = isTaken || name === '' ? ` ${at + 1}` : '';
    return name.slice(0, LONGEST_NAME - number.length) + number;
  });
}

/** By how a value is shown; headings are bold. */
const FORMATS = ['general', 'text', 'whole', 'money', 'day', 'percent', 'heading'] as const;
type CellFormat = (typeof FORMATS)[number];

const formatOf: { readonly [Kind in ColumnKind]: CellFormat } = {
  text: 'text',
  client: 'text',
  moment: 'text',
  day: 'day',
  points: 'whole',
  change: 'whole',
  count: 'whole',
  money: 'money',
  percent: 'percent',
};

function styles(currency: Currency): string {
  const money = amountPattern(currency);
  const codes: { readonly [Format in CellFormat]: number } = {
    general: 0,
    text: 49,
    whole: 3,
    money: 164,
    day: 14,
    percent: 10,
    heading: 49,
  };
  const cells = FORMATS.map(
    (format) =>
      `<xf numFmtId="${codes[format]}" fontId="${format === 'heading' ? 1 : 0}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
  );
  const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/></font>`;
  return `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${money}"/></numFmts><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${FORMATS.length}">${cells.join('')}</cellXfs></styleSheet>`;
}

function sheet(table: Table, currency: Currency): string {
  const { columns, rows } = table;
  const foot = columns.some(({ sum }) => sum !== undefined) ? [sumsOf(table)] : [];
  const heading = columns.map((column) => textCell(column.heading, 'heading'));
  const lines = [...rows.map(({ values }) => values), ...foot].map((values) =>
    columns.map((column, at) => cell(values[at] ?? null, column, currency)),
  );
  const data = [heading, ...lines].map((cells, at) => {
    const own = cells.map((inner, column) =>
      inner === '' ? '' : `<c r="${letter(column)}${at + 1}"${inner}</c>`,
    );
    return `<row r="${at + 1}">${own.join('')}</row>`;
  });
  const widths = columns.map(({ kind }, at) => {
    const width = isFigure(kind) || kind === 'day' ? 12 : 28;
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `<worksheet xmlns="${MAIN}">${frozen}<cols>${widths.join('')}</cols><sheetData>${data.join('')}</sheetData></worksheet>`;
}

/** A report has fewer columns than the alphabet has letters. */
function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

/** What stands in a cell after its place; '' for none. */
function cell(value: Value, { kind }: Column, currency: Currency): string {
  if (value === null || value === '') return '';
  const format = formatOf[kind];
  if (kind === 'day') return numberCell(serialOf(String(value)), format);
  if (!isFigure(kind)) return textCell(String(value), format);
  const figure = Number(value);
  if (kind === 'money') return numberCell(moneyCell(figure, currency), format);
  return numberCell(kind === 'percent' ? figure / 10_000 : figure, format);
}

function numberCell(value: number, format: CellFormat): string {
  return ` s="${FORMATS.indexOf(format)}"><v>${value}</v>`;
}

function textCell(text: string, format: CellFormat): string {
  return ` s="${FORMATS.indexOf(format)}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is>`;
}

// Excel counts days from the end of 1899.
const DAY_MS = 86_400_000;
const START = Date.UTC(1899, 11, 30);

function serialOf(day: Day): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - START) / DAY_MS);
}

const SIGNS: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 knows neither control characters but tab and line ends, nor half a sign. */
function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
}
