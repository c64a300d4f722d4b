// English: the reports.
import { ownerReports } from './owner-reports';
import { reports } from './reports';
import { messageReasons, messageStates } from './sheet';
import { whatIf } from './what-if';

export const reporting = { ownerReports, reports, whatIf, messageReasons, messageStates };
