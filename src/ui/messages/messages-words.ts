// The words that come with the messages. Only modules of that part may import this: the build checks it.
import type { CounterWords, FrontWords, MessageWords, OwnerWords } from '../../i18n/catalog-shape';
import { useWords, type Words } from '../words';

export type MailWords = Words<FrontWords & CounterWords & OwnerWords & MessageWords>;

export function useMessageWords(): MailWords {
  return useWords() as MailWords;
}
