// Clients who look like one person, without those of whom somebody has said that they are two.
import { doublesIn } from '../../../core/identity/doubles';
import { apartPair } from '../../../core/members/told-apart';
import { indexOf } from '../../clients/alike';
import { defineReport } from '../report';

export const doubles = defineReport({
  name: 'doubles',
  sources: ['apart'],
  period: 'none',
  filters: [],
  show({ loaded, clients, opened, said, nameOf }) {
    const { words, format } = said;
    const { reports, ownerReports, alike } = words;
    const apart = new Set(loaded.apart.map((pair) => pair.join()));
    const found = doublesIn(indexOf(clients, opened.ruleset.country)).filter(
      ({ ids: [one, other] }) => !apart.has(apartPair(one, other).join()),
    );
    return {
      figures: [{ label: ownerReports.lists.pairs, value: format.number(found.length) }],
      chart: null,
      tables: [
        {
          key: 'doubles',
          title: reports.names.doubles,
          empty: ownerReports.lists.nobody,
          columns: [
            { key: 'client', heading: reports.columns.client, kind: 'client' },
            { key: 'other', heading: ownerReports.columns.other, kind: 'text' },
            { key: 'why', heading: ownerReports.columns.why, kind: 'text' },
          ],
          rows: found.map(({ ids: [one, other], by }) => ({
            key: `${one} ${other}`,
            values: [nameOf(one), nameOf(other), format.list(by.map((sign) => alike.signs[sign]))],
            member: one,
          })),
        },
      ],
      note: ownerReports.lists.doubles,
    };
  },
});
