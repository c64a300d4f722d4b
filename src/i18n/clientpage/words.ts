// The client's own page in every language: its client switches between them without a request.
import type { InEveryLanguage } from '../../core/language';
import { ownPageRefusals as refusalsEn } from '../en/own-page';
import { ownPageRefusals as refusalsFr } from '../fr/own-page';
import { ownPageRefusals as refusalsNl } from '../nl/own-page';
import type { OwnPageRefusalWords } from '../refusals';
import { typeset } from '../typeset';
import { type ClientPageWords, clientPageEn } from './en';
import { clientPageFr } from './fr';
import { clientPageNl } from './nl';

export type PageSpeech = { readonly words: ClientPageWords; readonly refusals: OwnPageRefusalWords };

export const clientPageWords: InEveryLanguage<PageSpeech> = {
  en: { words: clientPageEn, refusals: refusalsEn },
  fr: { words: clientPageFr, refusals: typeset(refusalsFr) },
  nl: { words: clientPageNl, refusals: refusalsNl },
};
