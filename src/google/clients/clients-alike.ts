// Finds the rows of clients who may be a person, by searches of the columns that people are known by: no cell of anybody
// else is read. Whether they are the person is decided on their rows.
import { spansOf } from '../../app/row-spans';
import { type Person, readPerson } from '../../core/identity/person';
import type { Country } from '../../core/settings/countries';
import { textOf } from '../tabs/cells';
import { columnSearch, escaped } from '../tabs/column-search';
import { readLong } from '../tabs/long-reading';
import { widthOf } from '../tabs/rows';
import type { Tab, Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import type { Row } from './client-row';
import type { ClientsReading } from './clients-reading';

export type Alike = {
  readonly tab: Tab;
  readonly rows: readonly { readonly row: number; readonly cells: Row }[];
};

const keys = ['phone', 'email', 'loyaltyCard', 'code'] as const;

// Of more, the rows between are read too.
const MOST_READS = 6;

// A try fails only if somebody moves rows in the same second.
const TRIES = 4;

/** @throws Error if the rows kept moving: a client who is there must not look new */
export function clientsAlike(
  workbook: Workbook,
  buffer: WriteBuffer,
  reading: ClientsReading,
): (person: Person, country: Country) => Alike {
  const search = columnSearch(workbook, buffer);

  function read(tab: Tab, found: readonly number[]): Alike['rows'] {
    const wanted = new Set(found);
    return spansOf(found, MOST_READS).flatMap(([first, last]) => {
      const block = { row: first, column: 1, rows: last - first + 1, columns: widthOf(tab) };
      return readLong(tab.sheet, buffer, block)
        .map((cells, i) => ({ row: first + i, cells }))
        .filter(({ row }) => wanted.has(row));
    });
  }

  /** Null where rows moved between the search and the reading. */
  function tried(pattern: string): Alike | null {
    const found = search.rowsAmong('clients', keys, pattern);
    if (found.length === 0) return { tab: reading.tab(), rows: [] };
    const tab = reading.proven();
    const rows = read(tab, found);
    const isMeant = new RegExp(pattern, 'u');
    const isSame = rows.every(({ cells }) => cells.some((cell) => isMeant.test(textOf(cell))));
    return rows.length === found.length && isSame && reading.isStillThere(tab) ? { tab, rows } : null;
  }

  return (person, country) => {
    const pattern = patternOf(person, country);
    // A code may be another client's number.
    const numbered = person.code === '' ? null : reading.search(person.code);
    const own = numbered && { row: numbered.row, cells: numbered.proof.cells };
    for (let tries = 0; tries < TRIES; tries++) {
      const alike = pattern === '' ? { tab: reading.tab(), rows: [] } : tried(pattern);
      if (alike === null) continue;
      return own === null ? alike : { ...alike, rows: [...alike.rows, own] };
    }
    throw new Error('the rows of the clients kept moving while somebody alike was looked for');
  };
}

/** A cell that is one of the texts, or has the address or the digits in it; '' for a person known by nothing. */
function patternOf(person: Person, country: Country): string {
  const { phones, email, loyaltyCard, code } = readPerson(person, country);
  const whole = [loyaltyCard, code]
    .filter((text) => text !== '')
    .map((text) => `${SPACE}${escaped(text)}${SPACE}`);
  const digits = phones.map(({ national }) => [...national].map(digitOf).join('[^0-9]*'));
  const parts = [...digits, ...(email === '' ? [] : [[...email].map(letterOf).join('')])];
  const texts = [...whole, ...parts.map((part) => `${ANY}${part}${ANY}`)];
  return texts.length === 0 ? '' : `^(?:${texts.join('|')})$`;
}

const SPACE = '[\\s\\u00a0]*';
const ANY = '[\\s\\S]*';

/** In either width. */
function digitOf(digit: string): string {
  return `[${digit}${String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH)}]`;
}

const FULL_WIDTH = 0xff10 - 0x30;

/** In either case. */
function letterOf(sign: string): string {
  const upper = sign.toUpperCase();
  return upper === sign || upper.length > sign.length ? escaped(sign) : `[${sign}${upper}]`;
}
