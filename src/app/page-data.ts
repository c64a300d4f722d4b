// What the server writes into the page that it serves, for the page to start with.
import type { Language } from '../core/language';
import type { Reply } from './actions';

export type PageData = {
  /** Goes with every request of the page. */
  readonly capability: string;
  readonly language: Language;
  /** The answer to `open`, so that the page need not ask; null if it has to. */
  readonly opened: Reply<'open'> | null;
  /** The view that the page opens with. */
  readonly first: 'till' | 'installation';
  /** The version that this sheet was served before, if this one is served for the first time; else ''. */
  readonly since: string;
};
