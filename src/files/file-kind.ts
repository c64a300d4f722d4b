// The kinds of files that Carnet tells apart.

/** What a file holds. Bookings are recognised and named, and not taken. */
export const fileKinds = ['receipts', 'clients', 'services', 'products', 'bookings'] as const;
export type FileKind = (typeof fileKinds)[number];
