// English: the reports.
import { reports } from './reports';
import { whatIf } from './what-if';

export const reporting = { reports, whatIf };
