// A phone number as an address that a phone dials: digits, and a plus before them.

export function callHref(phone: string): string {
  return `tel:${phone.replace(/(?!^\+)\D/g, '')}`;
}
