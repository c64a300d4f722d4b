// The three languages, each by its letters and its own name.
import { languageNames, languages } from '../../core/language';
import { useSpeech } from './speech';

export function LanguageSwitch() {
  const { words, language, choose } = useSpeech();
  return (
    <fieldset class="row tongues" aria-label={words.language}>
      {languages.map((one) => (
        <button
          key={one}
          class="mini"
          type="button"
          lang={one}
          aria-label={`${one.toUpperCase()}, ${languageNames[one]}`}
          aria-pressed={one === language}
          onClick={() => choose(one)}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
