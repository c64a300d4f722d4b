// The head of a client's entries as three words to compare: if the client's page and the salon's sheet show the same,
// both have the same entries.
import { sharedWords } from '../text/shared-words';

const WORDS = 3;

/**
 * Another book of the same client shows the same words once in 17 million times.
 * @param hash the hash of the client's last entry, in hexadecimal digits: it covers all entries before it
 */
export function chainWords(hash: string): readonly string[] {
  return Array.from({ length: WORDS }, (_, i) => {
    const byte = Number.parseInt(hash.slice(2 * i, 2 * i + 2), 16);
    return sharedWords[byte] ?? '';
  });
}
