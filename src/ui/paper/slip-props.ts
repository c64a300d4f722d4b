// What the parts of a slip are drawn from.
import type { Slip } from '../../app/paper/show-slip';
import type { Language } from '../../core/language';
import type { PaperWords } from '../../i18n/paper/en';

export type SlipProps = { readonly slip: Slip; readonly language: Language; readonly words: PaperWords };
