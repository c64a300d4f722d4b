// Dutch: the reports.
import type { ReportWords } from '../catalog-shape';
import { reports } from './reports';
import { whatIf } from './what-if';

export const reporting: ReportWords = { reports, whatIf };
