// The words that come with the first steps. Only modules of that part may import this: the build checks it.
import type { CounterWords, FrontWords, OwnerWords, StartingWords } from '../../i18n/catalog-shape';
import { useWords, type Words } from '../words';

export type FirstWords = Words<FrontWords & CounterWords & OwnerWords & StartingWords>;

export function useFirstWords(): FirstWords {
  return useWords() as FirstWords;
}
