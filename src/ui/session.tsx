// Shared by all views once the sheet is open: the ruleset, the catalog, the clients, and navigation.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClientSummary } from '../app/clients/client-details';
import type { Opened } from '../app/till/open';
import type { FrontWords } from '../i18n/catalog-shape';
import type { CallRefusal } from './api';
import type { Directory } from './directory';
import type { MorePage } from './more/more-page';

export type View = 'till' | 'clients' | 'today' | 'programs' | 'more';

export type Toast = {
  /** A function for a sentence that follows the language of the page. */
  readonly text: string | ((words: FrontWords) => string);
  readonly undo?: () => void;
};

/** An entry's number, and the row where it was last seen. */
export type EntrySeen = { readonly seq: number; readonly row: number };

export type Session = {
  readonly opened: Opened;
  readonly clients: Directory;
  /** Replaces the parts that a later answer has updated. */
  update(part: Partial<Opened>): void;
  /** Loads everything again. */
  reload(): Promise<void>;
  show(toast: Toast): void;
  /** Takes the message away: a form opens where it would stand. */
  quiet(): void;
  go(view: View): void;
  /** Opens the invoices of a day, from whatever view. */
  showInvoices(): void;
  /** Back to where they were opened. */
  leaveInvoices(): void;
  /** Opens a page of the tab More. */
  goMore(page: MorePage): void;
  /** Opens the list of the first steps, also for whoever has put it away. */
  showFirstSteps(): void;
  /** The client whose own view is open in place of the list; '' for none. */
  readonly shown: string;
  /** Opens a client's own view: wherever a balance stands, a press on it leads here. */
  showClient(id: string): void;
  /** Back to where the client's view was opened. */
  leaveClient(): void;
  startInvoice(client: ClientSummary): void;
  /** Puts a recorded invoice back into the till's form; returns null, or the refusal. */
  correct(invoice: EntrySeen, client: Pick<ClientSummary, 'id' | 'row'> | null): Promise<CallRefusal | null>;
};

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no session: the sheet is not open');
  return session;
}
