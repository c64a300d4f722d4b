// What the words in the sheet are keyed by: the server side asks for a header as `columns.clients.name`.
import type { PolicyName } from '../core/book';
import type { EntryKind } from '../core/entry';

type Words<Keys extends string> = { readonly [Key in Keys]: string };

export type TabNames = Words<'clients' | 'ledger' | 'catalog' | 'programs' | 'settings' | 'quarantine'>;

export type Columns = {
  readonly clients: Words<
    | 'name'
    | 'phone'
    | 'email'
    | 'card'
    | 'code'
    | 'note'
    | 'id'
    | 'points'
    | 'pending'
    | 'lastVisit'
    | 'state'
  >;
  readonly ledger: Words<
    | 'seq'
    | 'day'
    | 'member'
    | 'kind'
    | 'receipt'
    | 'total'
    | 'points'
    | 'balance'
    | 'note'
    | 'staff'
    | 'entry'
  >;
  readonly catalog: Words<'active' | 'code' | 'name' | 'kind' | 'category' | 'price'>;
  readonly programs: Words<'on' | 'name' | 'kind' | 'points' | 'every' | 'scope'>;
  readonly settings: Words<'setting' | 'value' | 'what' | 'key'>;
  /** Beside the ledger's own columns. */
  readonly quarantine: Words<'row' | 'movedAt'>;
};

export type PolicyWords = {
  readonly [Name in PolicyName]: { readonly label: string; readonly what: string };
};

export type EntryKindWords = Words<EntryKind>;
