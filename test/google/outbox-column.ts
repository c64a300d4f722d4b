// Where a column of the outbox stands in a sheet that nobody has rearranged.
import { layout } from '../../src/google/tabs/layout';

/** From 1. */
export function outboxColumn(key: string): number {
  const at = layout.outbox.findIndex((column) => column.key === key);
  if (at < 0) throw new Error(`the outbox has no column ${key}`);
  return at + 1;
}
