// All reports, in the order of the list. A new one is a file in kinds/ and a line here, and its name in the words.
import { points } from './kinds/points';
import { whatIf } from './kinds/what-if';
import type { AnyReport, ReportName } from './report';

export const reports: readonly AnyReport[] = [points, whatIf];

export function reportNamed(name: ReportName): AnyReport {
  return reports.find((report) => report.name === name) ?? points;
}
