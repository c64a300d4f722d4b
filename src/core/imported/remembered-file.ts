// What somebody said of a file, known again by its headings, so that the next file like it is read in the same way.
import { canonical, hashOf } from '../journal/canonical';

export type RememberedFile = {
  /** A hash of the file's headings. */
  readonly headings: string;
  readonly kind: string;
  /** The places of the columns that are used, by what they mean; from 0. */
  readonly columns: { readonly [meaning: string]: readonly number[] };
  /** The answers, by what they are about. */
  readonly answers: { readonly [about: string]: string };
  /** The other till's name; missing where nobody said it. */
  readonly till?: string;
};

const DIGITS = 16;

/** The same for two files whose headings are the same, in the same order. */
export function headingsKey(headings: readonly string[]): string {
  return hashOf({ headings }).slice(0, DIGITS);
}

/** Far more than a salon has kinds of files. */
const MOST = 60;

/** In characters, before quotation marks are escaped; a script property holds 9 kB. */
const LONGEST = 6500;

/** The files with these put last; the oldest go where there are too many for their place. */
export function remembered(
  known: readonly RememberedFile[],
  files: readonly RememberedFile[],
): readonly RememberedFile[] {
  const isNew = ({ headings }: RememberedFile) => !files.some((file) => file.headings === headings);
  let kept = [...known.filter(isNew), ...files].slice(-MOST);
  while (kept.length > 0 && canonical({ kept }).length > LONGEST) kept = kept.slice(1);
  return kept;
}
