// French: the reports.
import type { ReportWords } from '../catalog-shape';
import { typeset } from '../typeset';
import { ownerReports } from './owner-reports';
import { reports } from './reports';
import { messageReasons, messageStates } from './sheet';
import { whatIf } from './what-if';

export const reporting: ReportWords = typeset({
  ownerReports,
  reports,
  whatIf,
  messageReasons,
  messageStates,
});
