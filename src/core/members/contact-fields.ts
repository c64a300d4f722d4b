// What people type for a client. It stands in Clients alone: entries know a client by the number.
export const contactFields = [
  'name',
  'phone',
  'email',
  'loyaltyCard',
  'code',
  'birthday',
  'language',
  'note',
] as const;

export type ContactField = (typeof contactFields)[number];
