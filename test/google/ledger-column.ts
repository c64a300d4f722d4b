// Where a column of the ledger stands in a sheet that nobody has rearranged.

import type { LedgerColumn } from '../../src/google/ledger/ledger-row';
import { layout } from '../../src/google/tabs/layout';

/** From 1. */
export function ledgerColumn(key: LedgerColumn): number {
  return layout.ledger.findIndex((column) => column.key === key) + 1;
}
