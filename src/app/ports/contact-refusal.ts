// Why a cell that a person typed for a client is unreadable.
import type { Consent, ConsentRefusal } from '../../core/members/consent';

/** `monthFirst` is the date order of the sheet's locale, for the example in the sentence. */
export type ContactRefusal =
  | { readonly code: 'birthday-wrong'; readonly text: string; readonly monthFirst: boolean }
  | { readonly code: 'day-wrong'; readonly text: string }
  | { readonly code: 'choice-unknown'; readonly text: string }
  /** Points typed over those of the ledger, or beside a new name: they are put right, and this is said once. */
  | { readonly code: 'points-typed'; readonly text: string }
  /** The same for many clients, from the cell named on. */
  | { readonly code: 'points-typed-often'; readonly count: number }
  | ConsentRefusal
  | ConsentDiffers;

/** The cells show another consent than the ledger: neither counts until one is recorded. */
export type ConsentDiffers = {
  readonly code: 'consent-differs';
  readonly recorded: Consent['consent'];
  readonly day: Consent['consentDay'];
};
