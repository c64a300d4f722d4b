// A report's tables as text: as a country's Excel reads it, or plain for other programs. What was typed never becomes a
// formula, and figures stay figures.

import type { Language } from '../language';
import { type Currency, moneyText } from '../money';
import type { Country } from '../settings/countries';
import { noFormula } from '../text/no-formula';
import { type Column, isFigure, sumsOf, type Table, type Value } from './table';

export type CsvStyle = { readonly separator: ',' | ';'; readonly decimal: '.' | ',' };

/** RFC 4180, for every other program. */
const plainCsv: CsvStyle = { separator: ',', decimal: '.' };

const semicolons: CsvStyle = { separator: ';', decimal: ',' };

/**
 * Excel reads a file as Windows separates lists and decimals in that country: Belgium, France and the Netherlands alike.
 * Elsewhere the language says it.
 */
function excelCsv(country: Country, language: Language): CsvStyle {
  return country !== 'other' || language !== 'en' ? semicolons : plainCsv;
}

/** It tells Excel that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

type Place = { readonly country: Country; readonly language: Language; readonly currency: Currency };

/** Tables one below the other, an empty line between them, CRLF after each line. Only Excel gets the byte order mark. */
export function csvFile(reader: 'excel' | 'other', tables: readonly Table[], place: Place): string {
  const isExcel = reader === 'excel';
  const style = isExcel ? excelCsv(place.country, place.language) : plainCsv;
  const texts = tables.map((table) => tableText(table, style, place.currency));
  return (isExcel ? BYTE_ORDER_MARK : '') + texts.join('\r\n');
}

function tableText(table: Table, style: CsvStyle, currency: Currency): string {
  const { columns, rows } = table;
  const foot = columns.some(({ sum }) => sum !== undefined) ? [sumsOf(table)] : [];
  const lines = [
    columns.map(({ heading }) => quoted(noFormula(heading), style)),
    ...[...rows.map(({ values }) => values), ...foot].map((values) =>
      columns.map((column, at) => cellText(values[at] ?? null, column, style, currency)),
    ),
  ];
  return lines.map((cells) => `${cells.join(style.separator)}\r\n`).join('');
}

function cellText(value: Value, { kind }: Column, style: CsvStyle, currency: Currency): string {
  if (value === null || value === '') return '';
  if (!isFigure(kind)) return quoted(noFormula(String(value)), style);
  return plainFigure(Number(value), kind, currency).replace('.', style.decimal);
}

/** With a decimal point, no grouping and no sign of a currency. */
function plainFigure(value: number, kind: Column['kind'], currency: Currency): string {
  if (kind === 'money') return moneyText(value, currency);
  return kind === 'percent' ? String(value / 100) : String(value);
}

const QUOTED = /["\r\n]|^[\s\ufeff]|\s$/;

function quoted(text: string, { separator }: CsvStyle): string {
  return QUOTED.test(text) || text.includes(separator) ? `"${text.replace(/"/g, '""')}"` : text;
}
