// The entries of a ledger in a CSV file: the export's own, or the Ledger tab as Google downloads it. Reads in portions
// of fixed size, so that a file of any length takes the same memory.
import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Called with the row's number as the sheet has it, the text of its entry or null, and where in the file it begins; says
 * whether to go on.
 */
export type Visit = (row: number, text: string | null, at: number) => boolean;

export type JournalCsv = {
  /** Whether it was read to its end. */
  each(visit: Visit): boolean;
  /** The entry of the row that begins there. */
  textAt(at: number): string | null;
  close(): void;
};

const PORTION = 1 << 20;
/** More than a row of the Ledger can hold: a cell takes 50,000 characters, each at most four bytes, doubled if it is a quote. */
const LONGEST_ROW = 1 << 20;
/** Read first where one row is asked for. */
const USUAL_ROW = 1 << 14;
const QUOTE = 34;
const LINE_END = 10;
const RETURN = 13;

export function openJournal(file: string): JournalCsv {
  const opened = openSync(file, 'r');
  const cell = Buffer.allocUnsafe(LONGEST_ROW);
  let single = Buffer.allocUnsafe(USUAL_ROW);

  function each(visit: Visit): boolean {
    let bytes = Buffer.allocUnsafe(PORTION);
    let [kept, start, row] = [0, 0, 0];
    for (;;) {
      const read = readSync(opened, bytes, kept, bytes.length - kept, start + kept);
      const there = kept + read;
      let at = 0;
      for (;;) {
        const end = rowEnd(bytes, at, there);
        if (end === -1 && (read > 0 || at === there)) break;
        const last = end === -1 ? there : end;
        row += 1;
        const text = entryIn(bytes, at, last, cell);
        // The first row is the heading; a text file without one begins with an entry.
        if ((row > 1 || text !== null) && !visit(row, text, start + at)) return false;
        at = last + (end === -1 ? 0 : 1);
      }
      if (read === 0) return true;
      if (at === 0 && there === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
      bytes.copyWithin(0, at, there);
      start += at;
      kept = there - at;
    }
  }

  function textAt(at: number): string | null {
    const there = readSync(opened, single, 0, single.length, at);
    const end = rowEnd(single, 0, there);
    if (end === -1 && there === single.length && there < LONGEST_ROW) {
      single = Buffer.allocUnsafe(LONGEST_ROW);
      return textAt(at);
    }
    return entryIn(single, 0, end === -1 ? there : end, cell);
  }

  return { each, textAt, close: () => closeSync(opened) };
}

/** Where the line ends that ends the row: quotation marks before it come in pairs. -1 if it is further on. */
function rowEnd(bytes: Buffer, from: number, to: number): number {
  let end = bytes.indexOf(LINE_END, from);
  // Nothing but an entry, as in the export: no entry has a line's end in it. Behind other cells it may be one of theirs.
  const last = bytes[end - 1] === RETURN ? end - 2 : end - 1;
  const isAlone = bytes[from] === QUOTE && bytes[from + 1] === BRACE && bytes[last] === QUOTE;
  if (end !== -1 && end < to && isAlone && bytes[last - 1] === CLOSING) return end;
  let [isQuoted, at] = [false, from];
  for (; end !== -1 && end < to; end = bytes.indexOf(LINE_END, end + 1)) {
    for (; at < end; at++) if (bytes[at] === QUOTE) isQuoted = !isQuoted;
    if (!isQuoted) return end;
  }
  return -1;
}

const BRACE = 123;
const CLOSING = 125;
const OPENING = Buffer.from('"{""');
const PREVIOUS = '"prev":"';

/** The cell that holds an entry, without the quotes of the file: no other cell names an entry before it. */
function entryIn(bytes: Buffer, from: number, to: number, into: Buffer): string | null {
  for (let at = from; ; ) {
    const opening = bytes[at] === QUOTE && bytes[at + 1] === BRACE ? at : bytes.indexOf(OPENING, at);
    if (opening === -1 || opening >= to) return null;
    let [length, i] = [0, opening + 1];
    for (; i < to; i++) {
      const byte = bytes[i] as number;
      if (byte === QUOTE && bytes[++i] !== QUOTE) break;
      into[length++] = byte;
    }
    const text = into.toString('utf8', 0, length);
    if (text.includes(PREVIOUS)) return text;
    at = i;
  }
}
