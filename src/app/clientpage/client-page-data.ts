// What the server writes into a client's own page, for it to start with.
import type { Language } from '../../core/language';
import type { Reply } from '../actions';

export type ClientPageData = {
  /** The link: goes with every request of the page, and is looked up each time. */
  readonly capability: string;
  readonly language: Language;
  /** The answer to `client-page`; null if Google failed while it was made, so that the page has to ask. */
  readonly page: Reply<'client-page'> | null;
  /** Where to ask, also where the link leads nowhere; '' if the salon has not said. */
  readonly salon: string;
  readonly phone: string;
  /** The address of the web app, where the till of a member of staff is too; '' if it is not known. */
  readonly webApp: string;
  /** What the address names the client by. */
  readonly link: string;
  /** Whether the address asks for no more messages: the link at the foot of every mail. */
  readonly asksStop: boolean;
};
