// The words that come with the rest of the till. No module of the page's first part may import this: the build checks it.
import type { CounterWords, FrontWords } from '../i18n/catalog-shape';
import { useWords, type Words } from './words';

export type TillWords = Words<FrontWords & CounterWords>;

export function useCounterWords(): TillWords {
  return useWords() as TillWords;
}
