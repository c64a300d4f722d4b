// Two numbers that are one client: what the entries of both say, so that each can be given its own again.
import type { Account } from '../points/account';
import type { Carried } from './activity';

/** Stored alike in the entries of both clients, but for what only the entry of the one who stays tells. */
export type Merge = {
  /** The number that stays, and the one that leads to it from then on. */
  readonly into: string;
  readonly from: string;
  /** Names of the contact fields that the two rows exchanged. Never what they say: that stands only in Clients. */
  readonly exchanged: readonly string[];
  /** The points that `from` brings, or gets back. */
  readonly brought: Account;
  /** On a merge's entry of the one who stays: what was known of it before; else null. */
  readonly before: Carried | null;
  /** Whether the consent of the entry's own client is another one than before: its row has to show it. */
  readonly isConsentNew: boolean;
};

type Half = { readonly member: string; readonly merge: Merge | null };

/** Whether it is the first of the two entries, the one of the client who stays: the other one follows from it. */
export function isFirstHalf({ member, merge }: Half): boolean {
  return merge !== null && member === merge.into;
}

/** Whether it is the second of the two entries, the one of the client who leads to the other. */
export function isOtherHalf({ member, merge }: Half): boolean {
  return merge !== null && member === merge.from;
}
