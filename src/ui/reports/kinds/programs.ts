// Programmes: which of them gave the points earned in a period, and what else did.
import { sumsByRule } from '../../../core/reports/by-rule';
import { pointsSums, waysOf } from '../../../core/reports/ways';
import { withCurrency } from '../../../i18n/locale';
import { barsByTime } from '../bars-by-time';
import { defineReport } from '../report';

export const programs = defineReport({
  name: 'programs',
  sources: ['movements'],
  period: 'chosen',
  filters: ['client', 'program', 'item', 'category', 'staff'],
  show({ said, span, loaded, movements }) {
    const { words, format, language, currency } = said;
    const { columns, names, figures, onMoney } = words.reports;
    const wayOf = waysOf(loaded.movements);
    const sums = pointsSums(movements, wayOf);
    const rules = [...sumsByRule(movements, wayOf)].sort((a, b) => b.points - a.points);
    const given = rules.filter(({ what }) => what !== 'back').reduce((sum, { points }) => sum + points, 0);
    return {
      figures: [
        {
          label: figures.earned,
          value: format.number(sums.earned),
          note: onMoney(withCurrency(language, currency).money(sums.money)),
        },
        { label: figures.given, value: format.number(given) },
        { label: figures.takenBack, value: format.number(given - sums.earned) },
      ],
      chart: barsByTime({
        said,
        span,
        what: figures.earned,
        series: [{ name: figures.earned, of: (one) => (wayOf(one) === 'invoiced' ? one.earned : 0) }],
        movements,
      }),
      tables: [
        {
          key: 'programs',
          title: names.programs,
          columns: [
            { key: 'name', heading: columns.program, kind: 'text' },
            { key: 'what', heading: columns.what, kind: 'text' },
            { key: 'times', heading: columns.times, kind: 'count' },
            { key: 'points', heading: columns.points, kind: 'points', sum: true },
          ],
          rows: rules.map((rule) => ({
            key: `${rule.what} ${rule.name}`,
            values: [rule.name, words.reports.ruleKinds[rule.what], rule.times, rule.points],
          })),
        },
      ],
    };
  },
});
