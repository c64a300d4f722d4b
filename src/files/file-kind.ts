// The kinds of files that Carnet tells apart.

/** What a file holds. Bookings are lists of appointments: of all, or of those that were cancelled or missed. */
export const fileKinds = ['receipts', 'clients', 'services', 'products', 'bookings'] as const;
export type FileKind = (typeof fileKinds)[number];
