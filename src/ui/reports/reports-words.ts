// The words that come with the reports. Only modules of that part may import this: the build checks it.
import type { ClientWords, CounterWords, FrontWords, ReportWords } from '../../i18n/catalog-shape';
import { useWords, type Words } from '../words';

export type ReportingWords = Words<FrontWords & CounterWords & ClientWords & ReportWords>;

export function useReportsWords(): ReportingWords {
  return useWords() as ReportingWords;
}
