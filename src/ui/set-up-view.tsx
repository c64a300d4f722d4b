// The first view in a sheet that is not set up: language, currency and one button.
import { useState } from 'preact/hooks';
import type { AnswerOf } from '../app/actions';
import { type Language, languages } from '../core/language';
import { Trouble } from './banner';
import { Choice } from './field';
import { Icon } from './icon';
import { currencyNames } from './money-words';
import { useOwnerWords } from './owner-words';
import { useCommand } from './use-command';

type Props = {
  readonly language: Language;
  onLanguage(language: Language): void;
  onDone(done: AnswerOf<'set-up'>): void;
};

export function SetUpView({ language, onLanguage, onDone }: Props) {
  const { words } = useOwnerWords();
  const [currency, setCurrency] = useState('EUR');
  const { send, isSending, refusal } = useCommand('set-up');

  async function setUp(): Promise<void> {
    const outcome = await send({ language, currency });
    if (outcome !== null && 'value' in outcome) onDone(outcome.value);
  }

  return (
    <form
      class="fill"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void setUp();
      }}
    >
      <main>
        <div class="empty">
          <Icon name="book" />
          <h1>{words.setUp.title}</h1>
          <p>{words.setUp.what}</p>
        </div>
        {refusal !== null && <Trouble refusal={refusal} />}
        <Choice<Language>
          id="language"
          label={words.policies.language.label}
          value={language}
          choices={languages.map((choice) => [choice, words.languages[choice]])}
          onValue={onLanguage}
        />
        <Choice
          id="currency"
          label={words.policies.currency.label}
          value={currency}
          choices={currencyNames(language)}
          onValue={setCurrency}
        />
        <p class="note">{words.setUp.safe}</p>
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="submit" aria-busy={isSending}>
            {isSending ? words.setUp.busy : words.setUp.button}
          </button>
        </div>
      </footer>
    </form>
  );
}
