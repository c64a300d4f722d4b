// The orders in which clients can be listed.
import type { ClientSummary } from '../../app/clients/client-details';
import type { Language } from '../../core/language';

export const clientOrders = ['lastVisit', 'name', 'balance'] as const;
export type ClientOrder = (typeof clientOrders)[number];

export function sortClients(
  clients: readonly ClientSummary[],
  order: ClientOrder,
  language: Language,
): readonly ClientSummary[] {
  const byName = new Intl.Collator(language).compare;
  const compare = {
    name: (a: ClientSummary, b: ClientSummary) => byName(a.name, b.name),
    balance: (a: ClientSummary, b: ClientSummary) =>
      b.standing.balance - a.standing.balance || byName(a.name, b.name),
    lastVisit: (a: ClientSummary, b: ClientSummary) =>
      a.lastVisit === b.lastVisit ? byName(a.name, b.name) : a.lastVisit < b.lastVisit ? 1 : -1,
  };
  return [...clients].sort(compare[order]);
}
