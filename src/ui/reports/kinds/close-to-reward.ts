// Who needs little more for their next reward.
import { closeToReward as closeOnes } from '../../../core/reports/close-to-reward';
import { defineReport } from '../report';

export const closeToReward = defineReport({
  name: 'closeToReward',
  sources: [],
  period: 'none',
  filters: [],
  show({ clients, opened, said, nameOf }) {
    const { words, format } = said;
    const { reports, ownerReports } = words;
    const found = closeOnes(clients, opened.ruleset, opened.today);
    return {
      figures: [{ label: ownerReports.lists.clients, value: format.number(found.length) }],
      chart: null,
      tables: [
        {
          key: 'close',
          title: reports.names.closeToReward,
          empty: ownerReports.lists.nobody,
          columns: [
            { key: 'client', heading: reports.columns.client, kind: 'client' },
            { key: 'balance', heading: reports.columns.points, kind: 'points' },
            { key: 'reward', heading: ownerReports.columns.reward, kind: 'text' },
            { key: 'toGo', heading: ownerReports.columns.toGo, kind: 'points' },
          ],
          rows: found.map(({ member, points, missing, reward }) => ({
            key: member,
            values: [nameOf(member), points, reward, missing],
            member,
          })),
        },
      ],
      note: ownerReports.lists.close,
    };
  },
});
