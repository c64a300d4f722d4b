// Dutch: the reports.
import type { ReportWords } from '../catalog-shape';
import { reports } from './reports';

export const reporting: ReportWords = { reports };
