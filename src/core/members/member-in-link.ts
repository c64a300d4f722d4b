// The client's number in the link of their own page: it stands there to be read, and proves nothing.

/** The number of a client, and 128 bits in base 32. */
const LINK = /^([0-9A-Z]{8})([a-z2-7]{26})$/;
const IN_ADDRESS = /[?&]k=([0-9A-Z]{8}[a-z2-7]{26})(?![0-9A-Za-z])/;

/** The number that a link names; null if the text is no link. */
export function memberInLink(link: string): string | null {
  return LINK.exec(link)?.[1] ?? null;
}

/** The link in the address of a client's page; null if the text is no such address. */
export function linkInAddress(address: string): string | null {
  return IN_ADDRESS.exec(address)?.[1] ?? null;
}

/** Whether somebody has typed the address of a page, as a scanner does: no client is called like that. */
export function isAddress(text: string): boolean {
  return /^\s*https?:/i.test(text);
}
