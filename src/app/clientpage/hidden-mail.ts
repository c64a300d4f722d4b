// An address of which its owner recognises the beginning and the end, and nobody else learns the rest.

/** `julie@example.be` is `j•••@example.be`; '' for what is no address. */
export function hiddenMail(address: string): string {
  const at = address.lastIndexOf('@');
  const [first = ''] = [...address];
  return at < 1 || at === address.length - 1 ? '' : `${first}•••${address.slice(at)}`;
}
