// The position of a column of Clients in a newly set up sheet, from 1.
import { layout } from '../../src/google/tabs/layout';

export function clientColumn(key: string): number {
  const at = layout.clients.findIndex((column) => column.key === key);
  if (at < 0) throw new Error(`Clients has no column ${key}`);
  return at + 1;
}
