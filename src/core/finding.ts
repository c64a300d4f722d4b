// What a check of the ledger can find, and where.

export type FindingCode =
  | 'entry-unreadable' // no entry in the cell, or one that was changed
  | 'entry-missing' // the number before this row's entry is gone
  | 'entry-doubled'
  | 'key-doubled' // one command was recorded twice
  | 'chain-broken' // follows another entry than the one before it
  | 'version-wrong' // the member's entries are not numbered one by one
  | 'balance-wrong' // the points after are not the points before with the change
  | 'ruleset-wrong' // cites other settings than those that were in force
  | 'points-wrong' // its own ruleset and lines give other points
  | 'visible-changed' // what people see is not what the entry says
  | 'state-unreadable'
  | 'state-differs' // the client's points are not what the journal adds up to
  | 'movements-differ' // the client's last movements are not those of the journal
  | 'client-missing' // entries of a client who has no row
  | 'client-doubled'
  | 'stored-value-wrong' // an entry takes more off a gift card or voucher than it has, or moves one that nobody made
  | 'stored-value-missing' // a gift card or voucher without a row
  | 'stored-value-doubled';

export type Finding = {
  readonly code: FindingCode;
  readonly tab: 'ledger' | 'clients' | 'storedValues';
  readonly row: number;
  /** The entry's number where one is known, else 0. */
  readonly seq: number;
  /** The columns' letters, or ''. */
  readonly column: string;
  /** The client's number, where there is no row to look at. */
  readonly member?: string;
};
