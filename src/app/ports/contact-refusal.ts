// What people typed of a client and nobody can read.
import type { ConsentRefusal } from '../../core/consent';

/** `monthFirst` says how the sheet's locale writes a day, for the example in the sentence. */
export type ContactRefusal =
  | { readonly code: 'birthday-wrong'; readonly text: string; readonly monthFirst: boolean }
  | { readonly code: 'day-wrong'; readonly text: string }
  | { readonly code: 'choice-unknown'; readonly text: string }
  | ConsentRefusal;
