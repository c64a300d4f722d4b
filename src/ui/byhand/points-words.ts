// The words that come with points by hand. Only modules of that part may import this: the build checks it.
import type { CounterWords, FrontWords, PointsWords } from '../../i18n/catalog-shape';
import { useWords, type Words } from '../words';

export type HandWords = Words<FrontWords & CounterWords & PointsWords>;

export function usePointsWords(): HandWords {
  return useWords() as HandWords;
}
