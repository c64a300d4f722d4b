// The private link of a client's own page: the client's number, and 128 bits that only the holder of the secret can make.
import { macOf } from '../journal/canonical';
import { isSameSecret } from '../same-secret';

/** Whose link it is, and how often the links of this client and of all were ended before it was made. */
export type LinkOf = {
  readonly member: string;
  readonly generation: number;
  readonly epoch: number;
};

/** RFC 4648, in small letters: an address is not read aloud. */
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const BITS = 128;

/** The part of the address that is secret. The same as long as neither this link nor all of them were ended. */
export function clientLinkOf(secret: string, { member, generation, epoch }: LinkOf): string {
  return member + base32(macOf(secret, ['link', member, generation, epoch]));
}

/** Whether nobody without the secret can have made the link, and it was not ended since. */
export function isClientLink(secret: string, link: string, of: LinkOf): boolean {
  return isSameSecret(link, clientLinkOf(secret, of));
}

/** The first 128 bits, five to a letter; the last letter holds three of them. */
function base32(bytes: Uint8Array): string {
  let text = '';
  for (let bit = 0; bit < BITS; bit += 5) {
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bit + 8 < BITS ? (bytes[(bit >> 3) + 1] ?? 0) : 0);
    text += BASE32.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return text;
}
