// Whether a till's receipt numbers begin anew each day: what its file says of it.
import type { Day } from '../../core/day';
import type { ReceiptNumbers } from '../../core/receipt-id';
import type { ReceiptRow } from './receipt-row';

/** A number that stands on several days. */
export type NumberOnDays = {
  readonly receipt: string;
  readonly days: readonly Day[];
  /** Whether different clients have it on different days: one client's may as well be a slip in a date. */
  readonly ofSeveralClients: boolean;
};

/** The first number of the file that stands on several days; one of different clients before any other. */
export function numberOnDays(rows: readonly ReceiptRow[]): NumberOnDays | null {
  const found = new Map<string, Map<Day, Set<string>>>();
  for (const { receipt, day, client } of rows) {
    if (receipt === '' || day === undefined || client === undefined) continue;
    const days = found.get(receipt) ?? new Map<Day, Set<string>>();
    days.set(day, (days.get(day) ?? new Set()).add(client));
    found.set(receipt, days);
  }
  const several = [...found].flatMap(([receipt, days]): NumberOnDays[] =>
    days.size < 2 ? [] : [{ receipt, days: [...days.keys()].sort(), ofSeveralClients: differ(days) }],
  );
  return several.find(({ ofSeveralClients }) => ofSeveralClients) ?? several[0] ?? null;
}

/** Whether two of the days have no client in common: a bill that was split has several clients on one day. */
function differ(days: ReadonlyMap<Day, ReadonlySet<string>>): boolean {
  const all = [...days.values()];
  return all.some((one, i) =>
    all.slice(i + 1).some((other) => [...one].every((client) => !other.has(client))),
  );
}

/** Only different clients on different days prove it. */
export function guessedNumbers(number: NumberOnDays | null): ReceiptNumbers {
  return number?.ofSeveralClients === true ? 'daily' : 'unique';
}
