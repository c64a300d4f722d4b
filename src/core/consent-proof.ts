// A client's consent, bound to the client's number: a hidden cell that tells whose the visible cells are.
import { cellText, checkedCell } from './checked-cell';
import { lifted, SCHEMA } from './versions';

/** Texts of the three visible cells: yes or no in the sheet's language, the date, and the wording. */
export type SaidTexts = readonly [consent: string, day: string, words: string];

export type ConsentProof = {
  readonly id: string;
  readonly said: SaidTexts;
  /** The earlier content of the cells; the same if a person typed them. */
  readonly was: SaidTexts;
};

export const nothingSaid: SaidTexts = ['', '', ''];

/** '' for a client without any recorded consent or refusal. */
export function consentProofText({ id, said, was }: ConsentProof): string {
  if (said.every((text) => text === '') && isSame(said, was)) return '';
  return cellText('consent', { id, said, was, schema: SCHEMA.consent });
}

/**
 * The proof in a cell, or undefined if there is none or it was changed.
 * @throws LedgerCorrupt `format-newer` if a newer Carnet wrote it
 */
export function readConsentProof(text: unknown): ConsentProof | undefined {
  const stored = checkedCell('consent', text);
  return stored === undefined ? undefined : (lifted('consent', stored) as unknown as ConsentProof);
}

export function isSame(a: SaidTexts, b: SaidTexts): boolean {
  return a.every((text, i) => text === b[i]);
}
