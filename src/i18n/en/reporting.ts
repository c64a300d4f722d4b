// English: the reports.
import { reports } from './reports';

export const reporting = { reports };
