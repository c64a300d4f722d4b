/** What services throw, in the user's language: Google translates most of it, and nobody publishes the list. */

type Translated = 'fr' | 'nl';

interface Words {
  /** The English text; what it captures stands for $1 and so on in the others. */
  readonly en: RegExp;
  readonly fr: string;
  readonly nl: string;
}

// Texts that people have reported. The others below are our own: only that they are not English is certain.
const REPORTED: readonly Words[] = [
  {
    en: /^Service invoked too many times for one day: (\w+)\.$/,
    fr: "Trop d'appels pour ce service aujourd'hui : $1.",
    nl: 'Service is te vaak aangeroepen voor één dag: $1.',
  },
  { en: /^Invalid email: (.*)$/s, fr: 'E-mail incorrect : $1', nl: 'Ongeldige e-mail: $1' },
  {
    en: /^A sheet with the name "(.*)" already exists\. Please enter another name\.$/s,
    fr: 'Une feuille nommée "$1" existe déjà. Veuillez saisir un autre nom.',
    nl: 'Er is al een blad met de naam $1. Geef een andere naam op.',
  },
];

const OURS: readonly Words[] = [
  {
    en: /^You do not have permission to call (\S+)\.(.*)$/s,
    fr: "Vous n'êtes pas autorisé à appeler $1.$2",
    nl: 'Je hebt geen toestemming om $1 aan te roepen.$2',
  },
  {
    en: /^Specified permissions are not sufficient to call (\S+)\.(.*)$/s,
    fr: 'Les autorisations spécifiées ne suffisent pas pour appeler $1.$2',
    nl: 'De opgegeven machtigingen zijn niet voldoende om $1 aan te roepen.$2',
  },
  { en: /^Argument too large: (.*)$/s, fr: 'Argument trop grand : $1', nl: 'Argument te groot: $1' },
  { en: /^Range not found$/, fr: 'Plage introuvable', nl: 'Bereik niet gevonden' },
  {
    en: /^This operation is not allowed on cells in typed columns\.$/,
    fr: 'Cette opération n’est pas permise dans les cellules de ces colonnes.',
    nl: 'Dat kan niet in de cellen van deze kolommen.',
  },
  {
    en: /^Service (\w+) (?:failed|timed out) while accessing document with id (.*)\.$/s,
    fr: 'Le service $1 n’a pas pu accéder au document $2.',
    nl: 'Service $1 kreeg geen toegang tot document $2.',
  },
];

/** For whatever has no words above: a script that looks for English words in it finds none. */
const ANYTHING: Readonly<Record<Translated, string>> = {
  fr: 'Une erreur est survenue sur le serveur. Nous vous prions de nous en excuser et vous invitons à réessayer ultérieurement.',
  nl: 'Er is een serverfout opgetreden. Wacht even en probeer het opnieuw.',
};

/** @param locale the user's, such as "fr" or "nl-BE"; other languages hear English */
export function inLanguage(locale: string, message: string): string {
  const language = (['fr', 'nl'] as const).find((known) => locale.startsWith(known));
  if (language === undefined || message === '') return message;
  const words = [...REPORTED, ...OURS].find(({ en }) => en.test(message));
  return words === undefined ? ANYTHING[language] : message.replace(words.en, words[language]);
}
