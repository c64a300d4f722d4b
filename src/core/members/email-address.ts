// Whether a text is one address that mail can be sent to: never two, which would let a second person read it.

const ADDRESS = /^[^\s@<>,;:"()]+@[^\s@<>,;:"().]+(\.[^\s@<>,;:"().]+)+$/;

/** As a mail program takes it; what is wrong with a real-looking one only its own server knows. */
export function isEmailAddress(text: string): boolean {
  return ADDRESS.test(text);
}
