// Schemas and texts that the actions on messages share.
import * as v from 'valibot';
import { languages } from '../../core/language';
import type { OwnTexts } from '../../core/messages/letter';
import { occasions } from '../../core/messages/occasions';
import type { MessageText } from '../ports/message-texts';

// A text is refused with its limit; what is longer than a cell no form of Carnet sends.
const written = v.pipe(v.string(), v.maxLength(50_000), v.trim());

/** As typed, with line breaks. */
export const templateTyped = v.object({ subject: written, text: written, short: written });

/** Which of the texts. */
export const messagePlace = {
  occasion: v.picklist(occasions),
  language: v.picklist(languages),
};

/** The salon's own texts by language and occasion, as letters take them. */
export function ownTexts(texts: readonly MessageText[]): OwnTexts {
  const inLanguage = (language: MessageText['language']) =>
    Object.fromEntries(
      texts
        .filter((text) => text.language === language)
        .map(({ occasion, template }) => [occasion, template]),
    );
  return { en: inLanguage('en'), fr: inLanguage('fr'), nl: inLanguage('nl') };
}
