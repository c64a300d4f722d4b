// Whose points end within 60 days, and on which day.
import type { Expiring } from '../../../app/reports/list-expiring';
import { defineReport } from '../report';

export const expiring = defineReport({
  name: 'expiring',
  sources: ['expiring'],
  period: 'none',
  filters: [],
  show({ loaded, said, nameOf }) {
    const { words, format } = said;
    const { reports, ownerReports } = words;
    const found = [...loaded.expiring].sort(byDay);
    const clients = new Set(found.map(({ id }) => id)).size;
    const points = found.reduce((sum, one) => sum + one.points, 0);
    const note = reports.clientsCounted(clients, format.number(clients));
    return {
      figures: [{ label: reports.columns.points, value: format.number(points), note }],
      chart: null,
      tables: [
        {
          key: 'expiring',
          title: reports.names.expiring,
          empty: ownerReports.lists.nobody,
          columns: [
            { key: 'client', heading: reports.columns.client, kind: 'client' },
            { key: 'until', heading: ownerReports.columns.until, kind: 'day' },
            { key: 'points', heading: reports.columns.points, kind: 'points', sum: true },
          ],
          rows: found.map(({ id, until, points: ending }) => ({
            key: `${id} ${until}`,
            values: [nameOf(id), until, ending],
            member: id,
          })),
        },
      ],
      note: ownerReports.lists.expiring,
    };
  },
});

/** The next day first, and most points first on a day. */
function byDay(a: Expiring, b: Expiring): number {
  if (a.until !== b.until) return a.until < b.until ? -1 : 1;
  return b.points - a.points;
}
