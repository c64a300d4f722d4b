// Shows the text of every occasion in every language: the salon's own, or the usual one.
import * as v from 'valibot';
import { type InEveryLanguage, type Language, languages } from '../../core/language';
import { type Occasion, occasions } from '../../core/messages/occasions';
import type { Template, TemplateRefusal } from '../../core/messages/template';
import type { VariableNames } from '../../core/messages/variables';
import { accept, type Result, refuse } from '../../core/result';
import { defaultPolicies } from '../../core/settings/policies';
import { defineQuery } from '../action';
import { checkpointOf } from '../ledger/transaction';
import type { TabProblem } from '../ports/tabs';

export type ShownMessage = {
  readonly occasion: Occasion;
  readonly language: Language;
  /** The text in force. */
  readonly template: Template;
  /** The usual text if the salon has its own; null if this is it. */
  readonly usual: Template | null;
  /** Why the salon's own text cannot be used: no letter of this kind is sent until it is put right. Or null. */
  readonly fault: TemplateRefusal | null;
};

export type MessagesShown = {
  readonly messages: readonly ShownMessage[];
  /** The words for the variables, without braces; which occasion has which stands in core/messages/occasions. */
  readonly names: InEveryLanguage<VariableNames>;
  /** What stands in the tab and cannot be used, by its row. */
  readonly problems: readonly TabProblem[];
  /** The sheet's title, by which clients know the salon unless a setting says otherwise; '' if it has none. */
  readonly salon: string;
};

export const showMessages = defineQuery({
  roles: ['owner'],
  command: v.object({}),
  run(world): Result<MessagesShown, { readonly code: 'not-set-up' }> {
    if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
    const { texts, problems } = world.messageTexts.read();
    const words = world.sentences.letters(defaultPolicies.currency);
    const messages = occasions.flatMap((occasion) =>
      languages.map((language): ShownMessage => {
        const usual = words[language].usual[occasion];
        const own = texts.find((text) => text.occasion === occasion && text.language === language);
        const place = { occasion, language };
        if (own === undefined) return { ...place, template: usual, usual: null, fault: null };
        return { ...place, template: own.template, usual, fault: own.fault };
      }),
    );
    const names = { en: words.en.names, fr: words.fr.names, nl: words.nl.names };
    return accept({ messages, names, problems, salon: world.salon() });
  },
});
