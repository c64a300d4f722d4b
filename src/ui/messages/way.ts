// How a message reaches a client: as a mail, or as the short text with which a phone's own app opens.
export const ways = ['mail', 'short'] as const;
export type Way = (typeof ways)[number];
