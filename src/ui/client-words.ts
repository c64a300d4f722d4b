// The words that come with the views of the clients. Only modules of that part may import this: the build checks it.
import type { ClientWords, CounterWords, FrontWords } from '../i18n/catalog-shape';
import { useWords, type Words } from './words';

export type DeskWords = Words<FrontWords & CounterWords & ClientWords>;

export function useClientWords(): DeskWords {
  return useWords() as DeskWords;
}
