// The sentence that a client agrees to, in the language shown to them.
import type { ClientSummary } from '../../app/clients/client-details';
import { type Language, languages } from '../../core/language';
import { consentMark, consentSentence } from '../../core/members/consent';
import type { Policies } from '../../core/settings/policies';
import { begun } from '../controls/choice-words';
import { useCounterWords } from '../counter-words';
import { Choice } from '../field';
import { useSession } from '../session';

/** The languages in which the salon has such a sentence: the sheet's own first. */
export function consentLanguages(policies: Policies): readonly Language[] {
  const there = languages.filter((language) => consentSentence(policies, language) !== '');
  return [...there].sort((a, b) => Number(b === policies.language) - Number(a === policies.language));
}

/** The client's own language, where the salon asks in it. */
export function languageFor({ language }: Pick<ClientSummary, 'language'>, policies: Policies): Language {
  const there = consentLanguages(policies);
  return there.find((one) => one === language) ?? there[0] ?? 'en';
}

/** Identifies the sentence that was shown, for the request. */
export function consentShown(policies: Policies, language: Language): { language: Language; mark: string } {
  return { language, mark: consentMark(consentSentence(policies, language)) };
}

type Props = { readonly id: string; readonly language: Language; onLanguage(language: Language): void };

export function ConsentWords({ id, language, onLanguage }: Props) {
  const { words } = useCounterWords();
  const { ruleset } = useSession().opened;
  const there = consentLanguages(ruleset);
  return (
    <div class="sec">
      <p lang={language}>
        {consentSentence(ruleset, language)}
        <small>{words.clients.consent.text(consentShown(ruleset, language).mark)}</small>
      </p>
      {there.length > 1 && (
        <Choice<Language>
          id={id}
          label={words.clients.consent.language}
          value={language}
          choices={there.map((one) => [one, begun(words.choices.languages[one])])}
          onValue={onLanguage}
        />
      )}
    </div>
  );
}
