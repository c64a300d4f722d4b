// How texts that people typed are compared.

/** Without case, accents and doubled spaces: what a search by name goes by. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
