// Regulars who stayed away, by their own rhythm.
import { stayedAway } from '../../../core/reports/stayed-away';
import { visitsOf } from '../../../core/reports/visits';
import { defineReport } from '../report';

export const away = defineReport({
  name: 'away',
  sources: ['movements'],
  period: 'none',
  filters: [],
  show({ loaded, clients, opened, said, nameOf }) {
    const { words, format } = said;
    const { reports, ownerReports } = words;
    const { columns } = ownerReports;
    // Who was erased is nobody's regular any more, and an opening may know of a later visit.
    const known = new Map(clients.map((client) => [client.id, client]));
    const found = stayedAway(visitsOf(loaded.movements), opened.today).filter(
      ({ member, lastVisit }) => (known.get(member)?.lastVisit ?? '9999') <= lastVisit,
    );
    return {
      figures: [{ label: ownerReports.lists.clients, value: format.number(found.length) }],
      chart: null,
      tables: [
        {
          key: 'away',
          title: reports.names.away,
          empty: ownerReports.lists.nobody,
          columns: [
            { key: 'client', heading: reports.columns.client, kind: 'client' },
            { key: 'last', heading: columns.lastVisit, kind: 'day' },
            { key: 'away', heading: columns.away, kind: 'count' },
            { key: 'usual', heading: columns.usual, kind: 'count' },
            { key: 'visits', heading: columns.visits, kind: 'count' },
            { key: 'balance', heading: reports.columns.balance, kind: 'points' },
          ],
          rows: found.map((one) => ({
            key: one.member,
            values: [
              nameOf(one.member),
              one.lastVisit,
              one.away,
              one.usual,
              one.visits,
              known.get(one.member)?.standing.balance ?? null,
            ],
            member: one.member,
          })),
        },
      ],
      note: ownerReports.lists.away,
    };
  },
});
