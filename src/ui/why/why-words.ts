// The words that come with the page that explains a balance. Only modules of that part may import this: the build checks it.
import type { ClientWords, CounterWords, FrontWords, WhyWords as OwnWords } from '../../i18n/catalog-shape';
import { useWords, type Words } from '../words';

export type WhyWords = Words<FrontWords & CounterWords & ClientWords & OwnWords>;

export function useWhyWords(): WhyWords {
  return useWords() as WhyWords;
}
