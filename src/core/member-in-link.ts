// The client's number in the link of their own page: it stands there to be read, and proves nothing.

/** The number of a client, and 128 bits in base 32. */
const LINK = /^([0-9A-Z]{8})([a-z2-7]{26})$/;

/** The number that a link names; null if the text is no link. */
export function memberInLink(link: string): string | null {
  return LINK.exec(link)?.[1] ?? null;
}
