// Reads lists of services and products for tests, and checks that every row is accounted for.
import { expect } from 'vitest';
import { currencyOf } from '../../src/core/money';
import type { CatalogReading } from '../../src/files/file-reading';
import type { Answers } from '../../src/files/question';
import { readFile } from '../../src/files/read-file';
import { tableOfText } from './tables';

type How = { readonly currency?: string; readonly answers?: Answers };

export function readList(
  text: string,
  kind: CatalogReading['kind'],
  { currency: code = 'CAD', answers = {} }: How = {},
) {
  const context = {
    currency: currencyOf(code) ?? { code, decimals: 2 },
    today: '2026-11-20',
    zone: 'Europe/Brussels',
    prices: 'with',
    monthFirst: false,
    source: 'till',
  } as const;
  return readFile(tableOfText(text), { kind, mapping: null, answers }, context);
}

/** @throws if the file is refused */
export function catalogOf(text: string, kind: CatalogReading['kind'], how: How = {}): CatalogReading {
  const read = readList(text, kind, how);
  if (!read.ok) throw new Error(read.refusal.code);
  if (read.value.kind !== kind) throw new Error(read.value.kind);
  const { items, refused, rows, questions } = read.value;
  if (questions.every(({ answer }) => answer !== null)) expect(items.length + refused.length).toBe(rows);
  return read.value;
}
