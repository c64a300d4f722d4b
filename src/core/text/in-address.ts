// A text as a part of an address.

/** Half a sign, as a name has that was cut in the middle of an emoji, has no place in an address. */
export function inAddress(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
