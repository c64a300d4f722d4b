// Compares people's names: without case, accents, signs, titles, and whichever of the names stands first.
import { isNear } from '../text/near-text';
import { fold } from '../text/text';

export type PersonName = {
  /** The words as typed: `martin julie`. */
  readonly typed: string;
  /** The same words in order of the alphabet, equal for `Julie Martin` and `MARTIN, Julie`; '' for no name. */
  readonly sorted: string;
};

export const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr mme mlle madame monsieur mevr mevrouw mw dhr meneer herr frau sra srta'.split(' '),
);

/** An apostrophe joins (`D’Hondt` is `Dhondt`), other signs separate (`Jean-Paul` is `Jean Paul`). */
export function readName(text: string): PersonName {
  const words = fold(text)
    .replace(/['’‘`´ʼ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const named = words.filter((word) => !titles.has(word));
  const kept = named.length > 0 ? named : words;
  return { typed: kept.join(' '), sorted: [...kept].sort().join(' ') };
}

export function isSameName(a: PersonName, b: PersonName): boolean {
  return a.sorted !== '' && a.sorted === b.sorted;
}

// In a shorter name two other letters make another name.
const SHORT = 6;

/** Whether the names are one or two letters apart: one missing, one too many, another one, or two exchanged. */
export function isSimilarName(a: PersonName, b: PersonName): boolean {
  if (a.sorted === '' || b.sorted === '' || isSameName(a, b)) return false;
  const most = Math.min(a.sorted.length, b.sorted.length) < SHORT ? 1 : 2;
  return isNear(a.typed, b.typed, most) || isNear(a.sorted, b.sorted, most);
}
