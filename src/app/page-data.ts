// What the server writes into the page that it serves, for the page to start with.
import type { Language } from '../core/language';
import type { StaffRights } from '../core/staff/staff-rights';
import type { Reply } from './actions';

/** Who has the page open: what they may not do is not offered. The server decides it again at each request. */
export type PageWho =
  | { readonly role: 'owner' }
  | { readonly role: 'staff'; readonly staff: number; readonly name: string; readonly may: StaffRights };

export type PageData = {
  /** Goes with every request of the page. */
  readonly capability: string;
  readonly language: Language;
  /** The answer to `open`, so that the page need not ask; null if it has to. */
  readonly opened: Reply<'open'> | null;
  /** The view that the page opens with. */
  readonly first: 'till' | 'installation' | 'reports';
  /** The version that this sheet was served before, if this one is served for the first time; else ''. */
  readonly since: string;
  /** Null for a link that was switched off, or never made. */
  readonly who: PageWho | null;
  /** Beside the sheet, wide above it, or alone on a phone. */
  readonly on: 'sidebar' | 'dialog' | 'phone';
  /** The client whose link led to the page; '' for none. */
  readonly client: string;
  /** The salon's name, or ''. */
  readonly salon: string;
  /** Another word for each sheet: what a page keeps in the browser belongs to one. */
  readonly sheet: string;
};
