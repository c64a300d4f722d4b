// The text of a file's bytes, the same in the page and on the command line, whichever program wrote it.
import { accept, type Result, refuse } from '../core/result';
import type { TableRefusal } from './read-table';

export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252' | 'macintosh';

export type FileText = { readonly text: string; readonly encoding: Encoding };

/**
 * UTF-8 or UTF-16 by byte order mark; UTF-16 by its many zeros; else UTF-8 if it is valid; else Mac Roman if the bytes
 * are letters only there, else Windows-1252, in which every byte is a character.
 */
export function textOf(bytes: Uint8Array): Result<FileText, TableRefusal> {
  // An Excel file from before 2007, or another compound document.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return refuse({
      code: 'file-not-text',
      why: holds(bytes, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k') ? 'locked-workbook' : 'old-workbook',
      count: 1,
    });
  if (startsWith(bytes, [0xff, 0xfe])) return accept({ text: inUtf16(bytes, 2, 'le'), encoding: 'utf-16' });
  if (startsWith(bytes, [0xfe, 0xff])) return accept({ text: inUtf16(bytes, 2, 'be'), encoding: 'utf-16' });
  const zeros = zerosIn(bytes);
  if (zeros !== null) return accept({ text: inUtf16(bytes, 0, zeros), encoding: 'utf-16' });
  try {
    return accept({ text: new Decoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' });
  } catch {
    const encoding = isMacRoman(bytes) ? 'macintosh' : 'windows-1252';
    return accept({ text: inOneByte(bytes, encoding === 'macintosh' ? MAC_ROMAN : WINDOWS_1252), encoding });
  }
}

/** Whether the file is a workbook of Excel 2007 or later, or of another program that writes the same. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
}

/** Whether a text is a calendar (iCalendar), whatever its file is called. */
export function isCalendar(text: string): boolean {
  return /^\ufeff?\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 200));
}

/** What a file that is packed as a workbook is instead. */
export function packedAs(bytes: Uint8Array): 'other-workbook' | 'archive' | 'binary' {
  if (holds(bytes, 'opendocument.spreadsheet') || holds(bytes, '.iwa')) return 'other-workbook';
  // Without its end it is damaged.
  const isWhole = holds(bytes, 'PK\u0005\u0006');
  const isOffice = holds(bytes, '[Content_Types].xml') || holds(bytes, 'opendocument');
  return isWhole && !isOffice ? 'archive' : 'binary';
}

/** Whether the bytes have that text in them, in letters of ASCII. */
function holds(bytes: Uint8Array, text: string): boolean {
  const codes = [...text].map((letter) => letter.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, place) => bytes[at + place] === code)) return true;
  return false;
}

type TextDecoding = { decode(bytes: Uint8Array): string };

// In every browser and in Node; the other encodings are decoded here, for Node reads Windows-1252 as Latin-1.
const { TextDecoder: Decoder } = globalThis as unknown as {
  readonly TextDecoder: new (label: 'utf-8', options: { readonly fatal: boolean }) => TextDecoding;
};

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, place) => bytes[place] === byte);
}

const AT_ONCE = 8192;

function inUtf16(bytes: Uint8Array, from: number, order: 'le' | 'be'): string {
  const [low, high] = order === 'le' ? [0, 1] : [1, 0];
  return inPortions(Math.floor((bytes.length - from) / 2), (at) => {
    const place = from + at * 2;
    return (bytes[place + low] ?? 0) + (bytes[place + high] ?? 0) * 256;
  });
}

function inOneByte(bytes: Uint8Array, upper: string): string {
  return inPortions(bytes.length, (at) => {
    const byte = bytes[at] ?? 0;
    return byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80);
  });
}

function inPortions(length: number, unitAt: (at: number) => number): string {
  let text = '';
  for (let start = 0; start < length; start += AT_ONCE) {
    const units = Array.from({ length: Math.min(AT_ONCE, length - start) }, (_, at) => unitAt(start + at));
    text += String.fromCharCode(...units);
  }
  return text;
}

/** The order of UTF-16 without a mark: mostly Latin letters have a zero in every second byte. */
function zerosIn(bytes: Uint8Array): 'le' | 'be' | null {
  const length = Math.min(bytes.length, 1000);
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const least = length / 4;
  if (odd > least && even < least / 10) return 'le';
  return even > least && odd < least / 10 ? 'be' : null;
}

/**
 * Whether bytes beside letters are accented letters only in Mac Roman. There they stand from 0x80 to 0x9F, where
 * Windows-1252 has signs; there small ones stand from 0xE0 on, where Mac Roman has signs and capitals.
 */
function isMacRoman(bytes: Uint8Array): boolean {
  let mac = 0;
  let windows = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const [before, behind] = [isLetter(bytes[at - 1]), isLetter(bytes[at + 1])];
    if (byte < 0x80 || !(before || behind)) continue;
    // A capital begins a word; from 0xD0 to 0xD5 Mac Roman has dashes and quotation marks, which do too.
    if (byte >= 0xe0 || (byte >= 0xc0 && (byte < 0xd0 || byte > 0xd5) && behind && !before)) windows++;
    // A quotation mark of Windows stands at one side of a word, a letter of Mac Roman in it.
    else if (byte < 0xa0 && (QUOTES.has(byte) ? before && behind : !SIGNS_OF_WINDOWS.has(byte))) mac++;
  }
  return mac > windows;
}

function isLetter(byte = 0): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

const QUOTES = new Set([0x91, 0x93, 0x94]);

// The euro, the apostrophe, dashes, the ellipsis and Œ, which stand beside letters in Windows-1252.
const SIGNS_OF_WINDOWS = new Set([
  0x80, 0x82, 0x84, 0x85, 0x8c, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0x9c,
]);

/** The characters from 0x80 on; its five holes are the control characters of the same number. */
const WINDOWS_1252 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
  Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0xa0 + at)).join('');

const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
