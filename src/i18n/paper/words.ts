// What is printed, in every language: paper speaks its client's, whatever the page speaks.
import type { InEveryLanguage } from '../../core/language';
import { type PaperWords, paperEn } from './en';
import { paperFr } from './fr';
import { paperNl } from './nl';

export const paperWords: InEveryLanguage<PaperWords> = { en: paperEn, fr: paperFr, nl: paperNl };
