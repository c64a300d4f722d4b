// Bookings: what took place and what comes, with the points that they gave, or why they gave none.
import { type Booked, type BookedSums, bookedHolding, bookedSums } from '../../../core/reports/booked';
import { rowsIn, valuesIn } from '../../../core/reports/filter';
import type { Row } from '../../../core/reports/table';
import { barsByTime } from '../bars-by-time';
import { noFilters } from '../filters';
import { defineReport, type Figure, type ReportInput } from '../report';

export const bookings = defineReport({
  name: 'bookings',
  sources: ['bookings'],
  period: 'chosen',
  filters: ['client', 'state', 'item', 'staff'],
  choices: {
    values: ({ bookings: all }, span, name) =>
      valuesIn(rowsIn(all, bookedHolding, { span, filters: noFilters }), bookedHolding, name),
    word: (value, name, { words }) =>
      name === 'state' ? stateWord(value as Booked['standing'], words.reports) : value,
  },
  daysOf: ({ bookings: all }) => all.map(({ day }) => day),
  show(input) {
    const { said, span, filters, loaded, holderOf } = input;
    const { columns, names, bookingReport } = said.words.reports;
    const booked = loaded.bookings.map((one) => ({ ...one, member: holderOf(one.member) }));
    const rows = rowsIn(booked, bookedHolding, { span, filters });
    const ofState = (state: Booked['standing']) => (row: Booked) => (row.standing === state ? row.points : 0);
    return {
      figures: figuresOf(input, bookedSums(rows)),
      chart: barsByTime({
        said,
        span,
        what: names.bookings,
        series: [{ name: names.bookings, of: () => 1 }],
        movements: rows,
      }),
      tables: [
        {
          key: 'bookings',
          title: names.bookings,
          columns: [
            { key: 'day', heading: columns.day, kind: 'moment' },
            { key: 'client', heading: columns.client, kind: 'client' },
            { key: 'service', heading: columns.item, kind: 'text' },
            { key: 'staff', heading: columns.staff, kind: 'text' },
            { key: 'state', heading: columns.state, kind: 'text' },
            { key: 'points', heading: columns.points, kind: 'points', sum: true },
            { key: 'coming', heading: columns.coming, kind: 'points', sum: true },
            { key: 'why', heading: columns.why, kind: 'text' },
          ],
          rows: newestFirst(rows).map((row) =>
            rowOf(row, input, [ofState('credited')(row), ofState('waiting')(row)]),
          ),
        },
      ],
      note: bookingReport.note,
    };
  },
});

function newestFirst(rows: readonly Booked[]): readonly Booked[] {
  return [...rows].sort((a, b) => (a.start === b.start ? a.row - b.row : a.start < b.start ? 1 : -1));
}

function rowOf(
  booked: Booked,
  { said, nameOf }: Pick<ReportInput, 'said' | 'nameOf'>,
  [given, coming]: readonly [given: number, coming: number],
): Row {
  const { id, row, start, member, client, service, staff, standing, why, seq, day } = booked;
  const name = member === '' ? client : nameOf(member);
  const state = stateWord(standing, said.words.reports);
  const reason = why === null ? '' : said.refusal(why);
  return {
    key: `${id} ${row}`,
    values: [start, name, service, staff, state, given || null, coming || null, reason],
    member,
    ...(seq === 0 || day === '' ? {} : { entry: { seq, day } }),
  };
}

type Words = ReportInput['said']['words']['reports'];

function stateWord(standing: Booked['standing'], { bookingReport }: Words): string {
  return bookingReport.states[standing];
}

function figuresOf({ said }: Pick<ReportInput, 'said'>, sums: BookedSums): readonly Figure[] {
  const { words, format } = said;
  const { names, bookingReport, clientsCounted } = words.reports;
  const { number } = format;
  const counted = (rows: number) => (rows === 0 ? '' : bookingReport.counted(rows, number(rows)));
  return [
    {
      label: names.bookings,
      value: number(sums.bookings),
      note: clientsCounted(sums.clients, number(sums.clients)),
    },
    { label: bookingReport.given, value: number(sums.given), note: counted(sums.credited) },
    { label: bookingReport.coming, value: number(sums.coming), note: counted(sums.waiting) },
    { label: bookingReport.states.look, value: number(sums.toLookAt) },
    { label: bookingReport.states.none, value: number(sums.without) },
  ];
}
