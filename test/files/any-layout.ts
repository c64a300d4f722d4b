// Reads receipts whose money does not have to add up by row: totals that repeat count once.
import type { FileReading, ReceiptsReading } from '../../src/files/file-reading';
import { type HowRead, readText } from './receipts';

/** @throws if the file is refused */
export function receiptsOf(text: string, how: HowRead = {}): ReceiptsReading {
  const read = readText(text, how);
  if (!read.ok) throw new Error(read.refusal.code);
  if (read.value.kind !== 'receipts') throw new Error(read.value.kind);
  return read.value;
}

/** The rows that were left out, with why. */
export function leave({ leftOut }: FileReading): readonly (readonly [row: number, why: string])[] {
  return leftOut.map(({ row, why }) => [row, why]);
}
