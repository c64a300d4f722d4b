// Points earned and used: each movement of points in the period, its sums, and the days on which they moved.

import type { EntryFigures } from '../../../core/reports/entry-figures';
import type { Column, Row } from '../../../core/reports/table';
import { type PointsSums, pointsSums, type Way, waysOf } from '../../../core/reports/ways';
import { withCurrency } from '../../../i18n/locale';
import { signed } from '../../signed';
import { barsByTime } from '../bars-by-time';
import { kindWord, onWhat, openedBy, staffText } from '../movement-words';
import { defineReport, type Figure, type ReportInput } from '../report';

export const points = defineReport({
  name: 'points',
  sources: ['movements'],
  period: 'chosen',
  filters: ['client', 'kind', 'item', 'category', 'program', 'reward', 'staff'],
  show(input) {
    const { said, span, loaded, movements } = input;
    const { columns, names, figures } = said.words.reports;
    const wayOf = waysOf(loaded.movements);
    const moved = movements.filter((one) => one.points !== 0 || one.earned !== 0 || one.used !== 0);
    return {
      figures: figuresOf(input, pointsSums(movements, wayOf)),
      chart: barsByTime({
        said,
        span,
        what: names.points,
        series: [
          { name: figures.earned, of: (one) => (wayOf(one) === 'invoiced' ? one.earned : 0) },
          { name: figures.used, of: (one) => (wayOf(one) === 'invoiced' ? one.used : 0) },
        ],
        movements: moved,
      }),
      tables: [
        {
          key: 'points',
          title: names.points,
          columns: [
            { key: 'day', heading: columns.day, kind: 'day' },
            { key: 'number', heading: columns.number, kind: 'text' },
            { key: 'client', heading: columns.client, kind: 'client' },
            { key: 'what', heading: columns.what, kind: 'text' },
            { key: 'on', heading: columns.on, kind: 'text' },
            { key: 'staff', heading: columns.staff, kind: 'text' },
            { key: 'earned', heading: columns.earned, kind: 'points', sum: true },
            { key: 'used', heading: columns.used, kind: 'points', sum: true },
            { key: 'points', heading: columns.points, kind: 'change', sum: true },
            { key: 'balance', heading: columns.balance, kind: 'points' },
          ] satisfies readonly Column[],
          rows: newestFirst(moved).map((movement) => rowOf(movement, wayOf(movement), input)),
        },
      ],
    };
  },
});

/** By day, and within a day as they were recorded. */
function newestFirst(movements: readonly EntryFigures[]): readonly EntryFigures[] {
  return [...movements].sort((a, b) => (a.day === b.day ? b.seq - a.seq : a.day < b.day ? 1 : -1));
}

function rowOf(
  movement: EntryFigures,
  way: Way,
  { said, nameOf }: Pick<ReportInput, 'said' | 'nameOf'>,
): Row {
  const { seq, day, number, member, used, points, balance } = movement;
  const entry = openedBy(movement);
  // As in the sums above the table: points by hand and points from another system are in the change alone.
  const earned = way === 'invoiced' ? movement.earned : 0;
  return {
    key: seq,
    values: [
      day,
      number === 0 ? '' : String(number),
      nameOf(member),
      kindWord(movement, said),
      onWhat(movement, said),
      staffText(movement),
      earned,
      used,
      points,
      balance,
    ],
    member,
    ...(entry === null ? {} : { entry }),
  };
}

function figuresOf(
  { said, clients }: Pick<ReportInput, 'said' | 'clients'>,
  sums: PointsSums,
): readonly Figure[] {
  const { language, currency, format, words } = said;
  const { figures, onMoney, off, times, clientsCounted, withinFilters } = words.reports;
  const { money } = withCurrency(language, currency);
  const open = clients.reduce((sum, { standing }) => sum + standing.balance, 0);
  const { number } = format;
  return [
    { label: figures.earned, value: number(sums.earned), note: onMoney(money(sums.money)) },
    { label: figures.used, value: number(sums.used), note: sums.off === 0 ? '' : off(money(sums.off)) },
    {
      label: figures.byHand,
      value: signed(sums.byHand, number),
      note: times(sums.byHandTimes, number(sums.byHandTimes)),
    },
    {
      label: figures.expired,
      value: number(sums.expired),
      note: clientsCounted(sums.expiredClients, number(sums.expiredClients)),
    },
    { label: figures.openNow, value: number(open), note: withinFilters },
  ];
}
