// Services and products: how many were sold in a period, and for how much.
import { type ItemSums, sumsByItem } from '../../../core/reports/by-item';
import { withCurrency } from '../../../i18n/locale';
import { barsByTime } from '../bars-by-time';
import { defineReport } from '../report';

export const items = defineReport({
  name: 'items',
  sources: ['movements'],
  period: 'chosen',
  filters: ['client', 'item', 'category', 'staff'],
  show({ said, span, filters, movements }) {
    const { words, language, currency } = said;
    const { columns, names, figures, itemKinds } = words.reports;
    const { money } = withCurrency(language, currency);
    const sums = [...sumsByItem(movements, filters)].sort((a, b) => b.amount - a.amount);
    const of = (...kinds: readonly ItemSums['kind'][]) =>
      money(sums.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { amount }) => sum + amount, 0));
    return {
      figures: [
        {
          label: figures.sold,
          value: money(sums.reduce((sum, { amount }) => sum + amount, 0)),
          note: words.reports.beforeRewards,
        },
        { label: itemKinds.service, value: of('service') },
        { label: itemKinds.product, value: of('product') },
        { label: itemKinds.giftcard, value: of('giftcard') },
      ],
      chart: barsByTime({
        said,
        span,
        what: figures.sold,
        series: [
          {
            name: figures.sold,
            of: (one) => sumsByItem([one], filters).reduce((sum, { amount }) => sum + amount, 0),
          },
        ],
        movements,
        figure: money,
      }),
      tables: [
        {
          key: 'items',
          title: names.items,
          columns: [
            { key: 'name', heading: columns.item, kind: 'text' },
            { key: 'kind', heading: columns.what, kind: 'text' },
            { key: 'category', heading: columns.category, kind: 'text' },
            { key: 'quantity', heading: columns.quantity, kind: 'count', sum: true },
            { key: 'amount', heading: columns.amount, kind: 'money', sum: true },
          ],
          rows: sums.map(({ key, name, kind, category, quantity, amount }) => ({
            key,
            values: [name, itemKinds[kind], category, quantity, amount],
          })),
        },
      ],
    };
  },
});
