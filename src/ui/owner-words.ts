// The words that come with the views of the owner. Only modules of that part may import this: the build checks it.
import type { CounterWords, FrontWords, OwnerWords } from '../i18n/catalog-shape';
import { useWords, type Words } from './words';

export type AllWords = Words<FrontWords & CounterWords & OwnerWords>;

export function useOwnerWords(): AllWords {
  return useWords() as AllWords;
}
