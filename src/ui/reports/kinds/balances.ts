// The points of every client as they stand now.
import { defineReport } from '../report';

export const balances = defineReport({
  name: 'balances',
  sources: [],
  period: 'none',
  filters: [],
  show({ said, clients }) {
    const { words, format } = said;
    const { columns, names, figures, clientsCounted } = words.reports;
    const held = clients.filter(({ standing }) => standing.balance !== 0 || standing.pending !== 0);
    const sum = (of: (client: (typeof held)[number]) => number) =>
      held.reduce((total, one) => total + of(one), 0);
    const below = held.filter(({ standing }) => standing.balance < 0);
    const counted = (count: number) => clientsCounted(count, format.number(count));
    return {
      figures: [
        {
          label: figures.openNow,
          value: format.number(sum(({ standing }) => standing.balance)),
          note: counted(held.length),
        },
        { label: figures.usable, value: format.number(sum(({ standing }) => standing.available)) },
        { label: figures.heldBack, value: format.number(sum(({ standing }) => standing.pending)) },
        {
          label: figures.belowZero,
          value: format.number(below.reduce((total, { standing }) => total + standing.balance, 0)),
          note: counted(below.length),
        },
      ],
      chart: null,
      tables: [
        {
          key: 'balances',
          title: names.balances,
          columns: [
            { key: 'client', heading: columns.client, kind: 'client' },
            { key: 'balance', heading: columns.points, kind: 'points', sum: true },
            { key: 'usable', heading: columns.usable, kind: 'points', sum: true },
            { key: 'pending', heading: columns.pending, kind: 'points', sum: true },
            { key: 'last', heading: columns.lastVisit, kind: 'day' },
          ],
          rows: [...held]
            .sort((a, b) => b.standing.balance - a.standing.balance)
            .map(({ id, name, standing, lastVisit }) => ({
              key: id,
              values: [name, standing.balance, standing.available, standing.pending, lastVisit],
              member: id,
            })),
        },
      ],
    };
  },
});
