// What the owner lets a member of staff do who works by a link of their own. Looking up clients and balances needs no
// right: without it there is no till.

export type StaffRights = {
  /** Record invoices, clients and consents. */
  readonly record: boolean;
  /** Refund, correct and void what was recorded. */
  readonly refund: boolean;
  /** Points that may be moved by hand in a day, added and taken together; 0 for none. */
  readonly byHand: number;
  /** See the phone numbers and addresses of clients. */
  readonly contacts: boolean;
  readonly reports: boolean;
};

export type StaffRight = keyof StaffRights;

/** Whoever has none may look. */
export const noRights: StaffRights = {
  record: false,
  refund: false,
  byHand: 0,
  contacts: false,
  reports: false,
};

/**
 * A client's link opens their history and the codes of their gift cards, which are as good as money: whoever hands it out
 * writes to clients and works at the till.
 */
export const toHandOutLinks = ['record', 'contacts'] as const;

export function hasRight(rights: StaffRights, right: StaffRight): boolean {
  const held = rights[right];
  return typeof held === 'number' ? held > 0 : held;
}
