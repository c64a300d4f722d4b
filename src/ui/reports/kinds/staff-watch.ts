// Who recorded what, and what of it an owner may want to look at.
import { ownClientsOf } from '../../../core/reports/own-clients';
import { type PersonFigures, staffWatch as watchOf } from '../../../core/reports/staff-watch';
import type { Column, Row, Table } from '../../../core/reports/table';
import { defineReport, type ReportInput } from '../report';
import { namesOfStaff, remarksOf } from '../watch-remarks';

export const staffWatch = defineReport({
  name: 'staffWatch',
  sources: ['movements', 'people'],
  period: 'chosen',
  filters: [],
  isOwners: true,
  show(input) {
    const { span, loaded, clients, opened, said } = input;
    const { watch } = said.words.ownerReports;
    const { people, movements } = loaded;
    const { persons, watched } = watchOf(movements, {
      from: span.first,
      to: span.last === '' ? '9999-12-31' : span.last,
      currency: opened.ruleset.currency.code,
      isOwn: ownClientsOf(people, clients),
    });
    const nameOfStaff = namesOfStaff(people, said);
    return {
      figures: [],
      chart: null,
      tables: tablesOf(persons, nameOfStaff, said),
      remarks: {
        title: watch.title,
        note: watch.note,
        list: remarksOf({ persons, watched }, nameOfStaff, input),
      },
      note: watch.rule,
    };
  },
});

type NameOf = (actor: number) => string;

function tablesOf(
  persons: readonly PersonFigures[],
  nameOf: NameOf,
  { words }: ReportInput['said'],
): readonly Table[] {
  const { watch, columns } = words.ownerReports;
  const staff: Column = { key: 'staff', heading: words.reports.columns.staff, kind: 'text' };
  const rows = (values: (person: PersonFigures) => readonly number[]): readonly Row[] =>
    persons.map((person) => ({ key: person.actor, values: [nameOf(person.actor), ...values(person)] }));
  return [
    {
      key: 'person',
      title: watch.byPerson,
      columns: [
        staff,
        { key: 'invoices', heading: columns.invoices, kind: 'count', sum: true },
        { key: 'turnover', heading: columns.turnover, kind: 'money', sum: true },
        { key: 'earned', heading: words.reports.columns.earned, kind: 'points', sum: true },
        { key: 'rewards', heading: columns.rewards, kind: 'money', sum: true },
        { key: 'added', heading: columns.added, kind: 'points', sum: true },
        { key: 'taken', heading: columns.taken, kind: 'points', sum: true },
        { key: 'refunds', heading: columns.refunds, kind: 'money', sum: true },
      ],
      rows: rows(({ invoices, earned, rewards, added, taken, refunds }) => [
        invoices.times,
        invoices.sum,
        earned,
        rewards.sum,
        added.sum,
        taken.sum,
        refunds.sum,
      ]),
    },
    {
      key: 'watch',
      title: watch.outstanding,
      columns: [
        staff,
        { key: 'voids', heading: columns.voids, kind: 'count', sum: true },
        { key: 'late', heading: columns.late, kind: 'count', sum: true },
        { key: 'afterUse', heading: columns.afterUse, kind: 'count', sum: true },
        { key: 'own', heading: columns.own, kind: 'points', sum: true },
        { key: 'cards', heading: columns.cardsVoided, kind: 'count', sum: true },
      ],
      rows: rows(({ voids, late, afterUse, own, cardsVoided }) => [
        voids.times,
        late,
        afterUse,
        own.sum,
        cardsVoided.times,
      ]),
    },
  ];
}
