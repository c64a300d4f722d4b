// Rewards: which of them were used in a period, by how many clients, and what they took off.
import { sumsByReward } from '../../../core/reports/by-rule';
import { offOf, pointsSums, waysOf } from '../../../core/reports/ways';
import { withCurrency } from '../../../i18n/locale';
import { barsByTime } from '../bars-by-time';
import { defineReport } from '../report';

export const rewards = defineReport({
  name: 'rewards',
  sources: ['movements'],
  period: 'chosen',
  filters: ['client', 'reward', 'item', 'category', 'staff'],
  show({ said, span, loaded, movements }) {
    const { words, format, language, currency } = said;
    const { columns, names, figures, givenBack, voucher } = words.reports;
    const { money } = withCurrency(language, currency);
    const wayOf = waysOf(loaded.movements);
    const sums = pointsSums(movements, wayOf);
    const rows = [...sumsByReward(movements, wayOf)].sort((a, b) => b.times - a.times);
    const times = rows.filter(({ what }) => what === 'reward').reduce((sum, one) => sum + one.times, 0);
    return {
      figures: [
        { label: figures.used, value: format.number(sums.used) },
        { label: figures.off, value: money(sums.off) },
        { label: figures.times, value: format.number(times) },
      ],
      chart: barsByTime({
        said,
        span,
        what: figures.off,
        series: [{ name: figures.off, of: offOf }],
        movements,
        figure: money,
      }),
      tables: [
        {
          key: 'rewards',
          title: names.rewards,
          columns: [
            { key: 'name', heading: columns.reward, kind: 'text' },
            { key: 'times', heading: columns.times, kind: 'count' },
            { key: 'clients', heading: columns.clients, kind: 'count' },
            { key: 'points', heading: columns.points, kind: 'points', sum: true },
            { key: 'off', heading: columns.off, kind: 'money', sum: true },
          ],
          rows: rows.map(({ what, name, ...own }) => ({
            key: `${what} ${name}`,
            values: [
              what === 'back' ? givenBack : name === '' ? voucher : name,
              own.times,
              own.clients,
              own.points,
              own.off,
            ],
          })),
        },
      ],
    };
  },
});
