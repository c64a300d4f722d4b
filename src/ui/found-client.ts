// A client found by what is typed, with what of it is marked.
import type { ClientSummary } from '../app/clients/client-details';
import type { Span } from './spans';

export type FoundClient = {
  readonly client: ClientSummary;
  /** The matches to mark in the name, and in the line below it. */
  readonly inName: readonly Span[];
  readonly below: string;
  readonly inBelow: readonly Span[];
};
