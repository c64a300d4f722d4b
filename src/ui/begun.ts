// What somebody does at the till before the rest of it has come, and what is taken over then.
import type { ClientSummary } from '../app/clients/client-details';
import { mayI } from './rights';
import type { View } from './session';

export type Begun = {
  readonly view: View;
  /** What is typed into the field for the client. */
  readonly query: string;
  /** The client chosen; null for a walk-in, undefined for none yet. */
  readonly client: ClientSummary | null | undefined;
  /** The name typed for a new client; null if none is being added. */
  readonly adding: string | null;
};

/** Whoever may not record has no till. */
export const nothingBegun: Begun = {
  view: mayI('record') ? 'till' : 'clients',
  query: '',
  client: undefined,
  adding: null,
};
