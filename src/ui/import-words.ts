// The words that come with the import of files. Only modules of that part may import this: the build checks it.
import type { CounterWords, FrontWords, ImportWords, OwnerWords } from '../i18n/catalog-shape';
import { useWords, type Words } from './words';

type AllWords = Words<FrontWords & CounterWords & OwnerWords & ImportWords>;

export function useImportWords(): AllWords {
  return useWords() as AllWords;
}
