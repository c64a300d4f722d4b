// Compares people's names: without case, accents, signs, titles, and whichever of the names stands first.
import { fold } from '../text';

export type PersonName = {
  /** The words as typed: `martin julie`. */
  readonly typed: string;
  /** The same words in order of the alphabet, equal for `Julie Martin` and `MARTIN, Julie`; '' for no name. */
  readonly sorted: string;
};

const TITLES = new Set(
  'mr mrs ms miss dr mme mlle madame monsieur mevr mevrouw mw dhr meneer herr frau sra srta'.split(' '),
);

/** An apostrophe joins (`D’Hondt` is `Dhondt`), other signs separate (`Jean-Paul` is `Jean Paul`). */
export function readName(text: string): PersonName {
  const words = fold(text)
    .replace(/['’‘`´ʼ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const named = words.filter((word) => !TITLES.has(word));
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

/** Whether at most `most` letters differ (optimal string alignment, which counts two exchanged letters as one). */
function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let [above, row, next] = [[], [], []] as [number[], number[], number[]];
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    // Further from the diagonal more letters differ than allowed.
    const [first, last] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    next[first - 1] = first === 1 ? i : FAR;
    let least = FAR;
    for (let j = first; j <= last; j++) {
      const replaced = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(replaced, at(row, j) + 1, at(next, j - 1) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(above, j - 2) + 1);
      next[j] = cost;
      least = Math.min(least, cost);
    }
    if (last < b.length) next[last + 1] = FAR;
    if (least > most) return false;
    [above, row, next] = [row, next, above];
  }
  return at(row, b.length) <= most;
}

const FAR = 99;

function at(row: readonly number[], place: number): number {
  return row[place] ?? FAR;
}
