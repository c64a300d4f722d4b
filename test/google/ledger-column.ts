// Where a column of the ledger stands in a sheet that nobody has rearranged.
import { layout } from '../../src/google/layout';
import type { LedgerColumn } from '../../src/google/ledger-row';

/** From 1. */
export function ledgerColumn(key: LedgerColumn): number {
  return layout.ledger.findIndex((column) => column.key === key) + 1;
}
