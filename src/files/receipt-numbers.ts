// Infers from a till's file whether its receipt numbers restart daily.
import type { Day } from '../core/day';
import { clientKey, type Named } from '../core/imported/imported-invoice';
import type { ReceiptNumbers } from '../core/invoice/receipt-id';

type Numbered = {
  readonly receipt: string;
  readonly day: Day | undefined;
  readonly client: Named | undefined;
};

/** A receipt number with several days. */
export type NumberOnDays = {
  readonly receipt: string;
  readonly days: readonly Day[];
  /** Whether different clients have it on different days: with one client it may just be a typing error in a date. */
  readonly ofSeveralClients: boolean;
};

/** The file's first number with several days, preferring one with different clients. */
export function numberOnDays(rows: readonly Numbered[]): NumberOnDays | null {
  const found = new Map<string, Map<Day, Set<string>>>();
  for (const { receipt, day, client } of rows) {
    if (receipt === '' || day === undefined || client === undefined) continue;
    const days = found.get(receipt) ?? new Map<Day, Set<string>>();
    days.set(day, (days.get(day) ?? new Set()).add(clientKey(client)));
    found.set(receipt, days);
  }
  const several = [...found].flatMap(([receipt, days]): NumberOnDays[] =>
    days.size < 2 ? [] : [{ receipt, days: [...days.keys()].sort(), ofSeveralClients: differ(days) }],
  );
  return several.find(({ ofSeveralClients }) => ofSeveralClients) ?? several[0] ?? null;
}

/** Whether two of the days have no client in common: a split bill has several clients on one day. */
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
