// The text of a file's bytes, in whichever encoding it was written.
import { describe, expect, test } from 'vitest';
import { isWorkbook, packedAs, textOf } from '../../src/files/file-text';

const TEXT = 'Datum;Klant;Bedrag\r\n5-3-2026;Zoë “de” Vries – à côté;€ 55,00\r\n';

const utf16 = (order: 'le' | 'be', mark: boolean) => {
  const text = mark ? `\ufeff${TEXT}` : TEXT;
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const unit = sign.charCodeAt(0);
      const pair = [unit % 256, Math.floor(unit / 256)];
      return order === 'le' ? pair : pair.reverse();
    }),
  );
};

/** Bytes by an encoding's own table, from the decoder of the platform. */
function inEncoding(name: string): Uint8Array {
  const decoder = new TextDecoder(name);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...TEXT].map((sign) => bytes.get(sign) ?? 63));
}

/** Node decodes Windows-1252 as Latin-1: the signs that differ are named. */
function inWindows1252(): Uint8Array {
  const signs = new Map([
    ['€', 0x80],
    ['“', 0x93],
    ['”', 0x94],
    ['–', 0x96],
  ]);
  return Uint8Array.from([...TEXT].map((sign) => signs.get(sign) ?? sign.charCodeAt(0)));
}

describe('the same text is read', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8'],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16', utf16('le', true), 'utf-16'],
    ['UTF-16, the high byte first', utf16('be', true), 'utf-16'],
    ['UTF-16 without a mark', utf16('le', false), 'utf-16'],
    ['Windows-1252', inWindows1252(), 'windows-1252'],
    ['Mac Roman', inEncoding('macintosh'), 'macintosh'],
  ] as const)('from %s', (_name, bytes, encoding) => {
    const read = textOf(bytes);
    expect(read).toMatchObject({ ok: true, value: { encoding } });
    expect(read.ok && read.value.text.replace('\ufeff', '')).toBe(TEXT);
  });

  test('of every byte in Mac Roman as the platform reads it', () => {
    const bytes = Uint8Array.from([...'e\u008ee\u008fe'].map((sign) => sign.charCodeAt(0)).concat(128, 255));
    const read = textOf(bytes);
    expect(read.ok && read.value.text).toBe(new TextDecoder('macintosh').decode(bytes));
  });
});

test('a workbook under a password is not called an old one', () => {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  expect(textOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, ...name))).toMatchObject({
    refusal: { code: 'file-not-text', why: 'locked-workbook' },
  });
});

test.each([
  ['a zip folder of files', 'PK..sales.csv..PK\u0005\u0006', 'archive'],
  [
    'a spreadsheet of LibreOffice',
    'PK..application/vnd.oasis.opendocument.spreadsheet..PK\u0005\u0006',
    'other-workbook',
  ],
  ['a spreadsheet of Numbers', 'PK..Index/Document.iwa..PK\u0005\u0006', 'other-workbook'],
  ['a text of Word', 'PK..[Content_Types].xml..word..PK\u0005\u0006', 'binary'],
  ['half a file', 'PK..sales.csv', 'binary'],
])('%s is told from a workbook', (_what, text, as) => {
  expect(packedAs(Uint8Array.from([...text].map((letter) => letter.charCodeAt(0))))).toBe(as);
});

test('a workbook is told from a text, and an old one is refused by name', () => {
  expect(isWorkbook(Uint8Array.of(0x50, 0x4b, 3, 4))).toBe(true);
  expect(isWorkbook(new TextEncoder().encode('PKW;1'))).toBe(false);
  expect(textOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toMatchObject({
    ok: false,
    refusal: { code: 'file-not-text', why: 'old-workbook' },
  });
});
