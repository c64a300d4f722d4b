// The clients of a period: how often they came, what they spent, and which of them are new.
import { isVoid, sumsByClient } from '../../../core/reports/by-client';
import { isWithin } from '../../../core/reports/period';
import { holdersIn, visitsOf } from '../../../core/reports/visits';
import { waysOf } from '../../../core/reports/ways';
import { withCurrency } from '../../../i18n/locale';
import { barsByTime } from '../bars-by-time';
import { defineReport } from '../report';

export const clients = defineReport({
  name: 'clients',
  sources: ['movements'],
  period: 'chosen',
  filters: ['client', 'item', 'category', 'program', 'reward', 'staff'],
  show({ said, span, loaded, movements, clients: all, nameOf }) {
    const { words, format, language, currency } = said;
    const { columns, names, figures, timesEach } = words.reports;
    const { money } = withCurrency(language, currency);
    // As on the Dashboard: without what was voided, and two numbers that became one are one client.
    const first = new Map([...visitsOf(loaded.movements)].map(([member, [day]]) => [member, day ?? '']));
    const holderOf = holdersIn(loaded.movements);
    const known = new Map(all.map((client) => [client.id, client]));
    const sums = sumsByClient(movements, waysOf(loaded.movements), holderOf).filter(
      ({ member }) => member !== '',
    );
    const seen = sums.filter(({ invoices }) => invoices > 0);
    const fresh = seen.filter(({ member }) => isWithin(first.get(member) ?? '', span));
    const invoices = seen.reduce((total, one) => total + one.invoices, 0);
    const spent = sums.reduce((total, one) => total + one.spent, 0);
    return {
      figures: [
        { label: figures.clients, value: format.number(seen.length) },
        { label: figures.fresh, value: format.number(fresh.length) },
        { label: figures.returning, value: format.number(seen.length - fresh.length) },
        {
          label: figures.invoices,
          value: format.number(invoices),
          note:
            seen.length === 0 ? '' : timesEach(format.number(Math.round((invoices * 10) / seen.length) / 10)),
        },
        { label: figures.turnover, value: money(spent) },
      ],
      chart: barsByTime({
        said,
        span,
        what: figures.invoices,
        series: [
          { name: figures.invoices, of: (one) => (one.kind === 'invoice' ? 1 : isVoid(one) ? -1 : 0) },
        ],
        movements: movements.filter(({ member }) => member !== ''),
      }),
      tables: [
        {
          key: 'clients',
          title: names.clients,
          columns: [
            { key: 'client', heading: columns.client, kind: 'client' },
            { key: 'since', heading: columns.since, kind: 'day' },
            { key: 'invoices', heading: columns.invoices, kind: 'count', sum: true },
            { key: 'spent', heading: columns.spent, kind: 'money', sum: true },
            { key: 'earned', heading: columns.earned, kind: 'points', sum: true },
            { key: 'used', heading: columns.used, kind: 'points', sum: true },
            { key: 'byHand', heading: columns.byHand, kind: 'change', sum: true },
            { key: 'balance', heading: columns.balance, kind: 'points' },
          ],
          rows: [...sums]
            .sort((a, b) => b.spent - a.spent)
            .map(({ member, ...own }) => ({
              key: member,
              values: [
                nameOf(member),
                first.get(member) ?? '',
                own.invoices,
                own.spent,
                own.earned,
                own.used,
                own.byHand,
                known.get(member)?.standing.balance ?? null,
              ],
              member,
            })),
        },
      ],
    };
  },
});
