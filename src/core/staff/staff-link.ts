// The link of a member of staff: a word that nobody can guess. The sheet holds its hash alone, so that whoever reads the
// sheet cannot work as somebody else.
import { codeOf, hashOf } from '../journal/canonical';

// 128 bits of thirty letters and digits.
const LENGTH = 27;

/** The word in the link, derived from a secret and the key of the command that makes it: the same if that is sent again. */
export function staffWordOf(secret: string, key: string): string {
  return codeOf(['staff link', secret, key], LENGTH);
}

/** What the sheet holds of it. */
export function staffMarkOf(word: string): string {
  return hashOf(['staff link mark', word]);
}
