// The cells of a gift card's row: all written by Carnet, from the card's state alone.
import type { StoredValueRow } from '../../app/ports/stored-values';
import { LETTERS } from '../../core/journal/canonical';
import { type Language, languages } from '../../core/language';
import { currencyOf, moneyCell } from '../../core/money';
import { percent } from '../../core/settings/number-fields';
import {
  readStoredValue,
  type StoredValueState,
  storedValueText,
} from '../../core/stored-values/stored-value';
import { catalogs } from '../../i18n/catalog';
import { type Cell, columnLetter, dayOfCell, literal, numberOrLiteral, textOf } from '../tabs/cells';
import { layout } from '../tabs/layout';
import { widthOf } from '../tabs/rows';
import type { Tab } from '../tabs/workbook';

export type Row = readonly Cell[];

type StoredValueColumn = 'id' | 'kind' | 'issued' | 'balance' | 'until' | 'issuedOn' | 'member' | 'state';
type Shown = { readonly [Column in StoredValueColumn]: string | number };

const storedValueKeys: readonly string[] = layout.storedValues.map(({ key }) => key);

/** All but the number, which proves whose row a write has reached. */
export const writtenKeys = storedValueKeys.filter((key) => key !== 'id');

const CARD_ID = new RegExp(`^[${LETTERS}]{10,11}$`);

/** As they read back. */
function shownOf(state: StoredValueState, language: Language): Shown {
  return {
    id: state.id,
    kind: catalogs[language].storedValueKinds[state.kind],
    issued: worthOf(state, state.issued, language),
    balance: worthOf(state, state.balance, language),
    until: state.until,
    issuedOn: state.issuedOn,
    member: state.member,
    state: storedValueText(state),
  };
}

/** The balance of a gift card; the value of a voucher, or 0 once it is used. */
export function worthOf(state: StoredValueState, amount: number, language: Language): string | number {
  const { kind, off, percent: rate } = state;
  const currency = currencyOf(state.currency) ?? { code: state.currency, decimals: 2 };
  if (kind === 'giftcard') return moneyCell(amount, currency);
  if (amount <= 0) return 0;
  if (off > 0) return moneyCell(off, currency);
  // In words: of a number and a sign alone Sheets would make a tenth.
  return catalogs[language].cellWords.percentOff(String(percent().write(rate, currency)));
}

/** As an older Carnet wrote it: a voucher's percentage without words. */
const OLDER_PERCENTAGE = /^\d+(\.\d+)? %$/;

/** What stands in a cell, whether as a number or as the text of an older Carnet. */
function seenIn(cell: Cell | undefined, shown: string | number | undefined): string {
  const text = textOf(cell);
  if (typeof shown === 'string')
    return OLDER_PERCENTAGE.test(text) && text === shown.replace(/^([\d.]+)\s?%.*$/, '$1 %') ? shown : text;
  return String(numberOrLiteral(text));
}

/** A card's cells, from the first column on. People's own columns among them stay empty. */
export function storedValueCells(
  at: Tab,
  state: StoredValueState,
  language: Language,
): readonly (string | number)[] {
  const shown: { readonly [key: string]: string | number } = shownOf(state, language);
  const cells: (string | number)[] = new Array(widthOf(at)).fill('');
  for (const { key, format } of layout.storedValues) {
    const position = at.positions[key];
    if (position === undefined) continue;
    const text = shown[key] ?? '';
    // The state begins with a brace; Sheets parses dates, so that people can sort by them.
    cells[position - 1] = format === 'date' || typeof text === 'number' ? text : literal(text);
  }
  return cells;
}

/**
 * The row's card; null if the row is empty. A state carries its own checksum, so it is found in any column and
 * identifies the card even if somebody typed over the number.
 */
export function storedValueOf(at: Tab, row: number, cells: Row): StoredValueRow | null {
  const id = textOf(cells[(at.positions.id ?? 0) - 1]);
  const state = stateIn(at, cells) ?? null;
  if (state !== null && (state.id === id || !CARD_ID.test(id))) return { row, id: state.id, state };
  if (id === '' && cells.every((cell) => cell === '')) return null;
  return { row, id, state: null };
}

/** The row's whole state, in any column and whatever its number. */
export function stateIn(at: Tab, cells: Row): StoredValueState | undefined {
  return readStoredValue(cells[(at.positions.state ?? 0) - 1]) ?? stateAnywhere(cells);
}

function stateAnywhere(cells: Row): StoredValueState | undefined {
  for (const cell of cells) {
    const state = readStoredValue(cell);
    if (state !== undefined) return state;
  }
  return undefined;
}

/**
 * Letters of the columns that do not match the state; the kind may be in any of the languages.
 * @param offset the sheet's time zone, in milliseconds ahead of UTC
 */
export function changedIn(at: Tab, cells: Row, state: StoredValueState, offset: number): string[] {
  const right = languages.map((language): { readonly [key: string]: string | number } =>
    shownOf(state, language),
  );
  return layout.storedValues.flatMap(({ key, format }) => {
    const position = at.positions[key];
    if (position === undefined) return [];
    const cell = cells[position - 1];
    const isRight = (shown: string | number | undefined) => {
      const seen = format === 'date' ? dayOfCell(cell, offset) : seenIn(cell, shown);
      return String(shown) === seen;
    };
    return right.some((shown) => isRight(shown[key])) ? [] : [columnLetter(position)];
  });
}
