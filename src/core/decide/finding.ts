// Findings of a ledger check, and their location.

export type FindingCode =
  | 'entry-unreadable' // no entry in the cell, or a changed one
  | 'entry-missing' // the number before this row's entry is missing
  | 'entry-doubled'
  | 'key-doubled' // a command was recorded twice
  | 'chain-broken' // does not follow the entry before it
  | 'version-wrong' // the member's entries are not numbered one by one
  | 'balance-wrong' // the points after are not the points before plus the change
  | 'ruleset-wrong' // cites settings that were not in force
  | 'points-wrong' // its own ruleset and lines give a different result
  | 'visible-changed' // the visible cells differ from the entry
  | 'name-differs' // beside the client's number stands another name than in Clients
  | 'state-unreadable'
  | 'state-differs' // the client's points differ from those of the journal
  | 'movements-differ' // the client's last movements differ from those of the journal
  | 'consent-differs' // the client's row shows another consent than the ledger: it counts as none
  | 'client-missing' // a client with entries has no row
  | 'client-doubled'
  | 'erased-back' // an older version of the sheet knows nothing of the client's erasure
  | 'stored-value-wrong' // an entry takes more from a gift card or voucher than it holds, or moves one that was never issued
  | 'stored-value-missing' // a gift card or voucher without a row
  | 'stored-value-doubled';

export type Finding = {
  readonly code: FindingCode;
  readonly tab: 'ledger' | 'archive' | 'clients' | 'storedValues';
  readonly row: number;
  /** The entry's number if known, else 0. */
  readonly seq: number;
  /** The columns' letters, or ''. */
  readonly column: string;
  /** The client's number, if there is no row to point to. */
  readonly member?: string;
};
