// Messages to clients: what was written to whom, on which occasion, and what became of it.

import type { MessageState } from '../../../core/messages/message';
import type { Occasion } from '../../../core/messages/occasions';
import { rowsIn, valuesIn } from '../../../core/reports/filter';
import type { Row } from '../../../core/reports/table';
import { type Told, type ToldSums, toldHolding, toldSums } from '../../../core/reports/told';
import { barsByTime } from '../bars-by-time';
import { noFilters } from '../filters';
import { defineReport, type Figure, type ReportInput } from '../report';
import type { ReportingWords } from '../reports-words';

export const messages = defineReport({
  name: 'messages',
  sources: ['messages'],
  period: 'chosen',
  filters: ['client', 'occasion', 'state'],
  choices: {
    values: ({ messages: all }, span, name) =>
      valuesIn(rowsIn(all, toldHolding, { span, filters: noFilters }), toldHolding, name),
    word(value, name, { words }) {
      if (name === 'occasion') return words.choices.occasions[value as Occasion];
      return name === 'state' ? words.messageStates[value as MessageState] : value;
    },
  },
  daysOf: ({ messages: all }) => all.map(({ day }) => day),
  show(input) {
    const { said, span, filters, loaded, holderOf } = input;
    const { columns, names } = said.words.reports;
    const told = loaded.messages.map((one) => ({ ...one, member: holderOf(one.member) }));
    const rows = rowsIn(told, toldHolding, { span, filters });
    const sent = (row: Told) => (row.state === 'sent' ? 1 : 0);
    return {
      figures: figuresOf(input, toldSums(rows)),
      chart: barsByTime({
        said,
        span,
        what: said.words.messageStates.sent,
        series: [{ name: said.words.messageStates.sent, of: sent }],
        movements: rows,
      }),
      tables: [
        {
          key: 'messages',
          title: names.messages,
          columns: [
            { key: 'made', heading: columns.written, kind: 'moment' },
            { key: 'client', heading: columns.client, kind: 'client' },
            { key: 'occasion', heading: columns.occasion, kind: 'text' },
            { key: 'state', heading: columns.state, kind: 'text' },
            { key: 'at', heading: columns.at, kind: 'moment' },
            { key: 'why', heading: columns.why, kind: 'text' },
          ],
          rows: [...rows].sort((a, b) => b.number - a.number).map((row) => rowOf(row, input)),
        },
      ],
    };
  },
});

function rowOf(told: Told, { said, nameOf }: Pick<ReportInput, 'said' | 'nameOf'>): Row {
  const { number, made, member, occasions, at } = told;
  const { words, format } = said;
  const about = format.list(occasions.map((occasion) => words.choices.occasions[occasion]));
  return {
    key: number,
    values: [made, nameOf(member), about, words.messageStates[told.state], at, whyText(told, said)],
    member,
  };
}

function whyText({ why, isAgain }: Told, { words }: ReportingWords): string {
  if (isAgain) return words.reports.sentAgain;
  return why === '' ? '' : words.messageReasons[why];
}

function figuresOf({ said }: Pick<ReportInput, 'said'>, sums: ToldSums): readonly Figure[] {
  const { words, format } = said;
  const { messageStates, reports } = words;
  const { number } = format;
  const clients = reports.clientsCounted(sums.clients, number(sums.clients));
  return [
    { label: messageStates.sent, value: number(sums.sent), note: sums.sent === 0 ? '' : clients },
    { label: messageStates.waiting, value: number(sums.waiting) },
    { label: messageStates.notSent, value: number(sums.notSent) },
    { label: messageStates.unsure, value: number(sums.unsure) },
  ];
}
