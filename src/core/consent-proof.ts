// What a client said of being written to, beside their number: a hidden cell that tells whose the visible cells are.
import { cellText, checkedCell } from './checked-cell';
import { lifted, SCHEMA } from './versions';

/** Texts of the three visible cells: yes or no as the sheet says it, since when, and the words. */
export type SaidTexts = readonly [consent: string, day: string, words: string];

export type ConsentProof = {
  readonly id: string;
  readonly said: SaidTexts;
  /** What the cells held before; the same where a person typed them. */
  readonly was: SaidTexts;
};

export const nothingSaid: SaidTexts = ['', '', ''];

/** '' of a client of whom nothing was ever said. */
export function consentProofText({ id, said, was }: ConsentProof): string {
  if (said.every((text) => text === '') && isSame(said, was)) return '';
  return cellText('consent', { id, said, was, schema: SCHEMA.consent });
}

/**
 * The proof that a cell holds, or undefined where it holds none or one that was changed.
 * @throws LedgerCorrupt `format-newer` where a newer Carnet wrote it
 */
export function readConsentProof(text: unknown): ConsentProof | undefined {
  const stored = checkedCell('consent', text);
  return stored === undefined ? undefined : (lifted('consent', stored) as unknown as ConsentProof);
}

export function isSame(a: SaidTexts, b: SaidTexts): boolean {
  return a.every((text, i) => text === b[i]);
}
