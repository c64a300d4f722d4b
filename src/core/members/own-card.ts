// Whether a client is the person who is signed in, as far as the addresses tell.

/** Two addresses that differ in case alone are one. A client without an address, or a person whom Google does not name, is nobody. */
export function isOwnCard(actor: string, { email }: { readonly email: string }): boolean {
  const address = email.trim().toLowerCase();
  return address !== '' && address === actor.trim().toLowerCase();
}
