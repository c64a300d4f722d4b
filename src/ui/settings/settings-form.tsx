// The settings outside the programmes. Saved together; the appearance holds at once, for this browser alone.
import { useEffect, useState } from 'preact/hooks';
import { type Overdraw, overdrawChoices, type RawPolicies } from '../../core/book';
import { type Language, languages } from '../../core/language';
import { Trouble } from '../banner';
import type { CallRefusal } from '../door';
import { Choice } from '../field';
import { currencyNames, decimalsOf } from '../money-words';
import { useSession } from '../session';
import { Switch } from '../switch';
import { useWords, wordsOf } from '../words';
import { type Appearance, appearances, keepAppearance, readAppearance } from './appearance';
import { DataSection } from './data-section';
import { Problems } from './problems';
import { rawPolicies, useSaveSettings } from './save-settings';

export function SettingsForm({ onImport, onCheck }: { onImport(): void; onCheck(): void }) {
  const { words, language } = useWords();
  const { opened, show } = useSession();
  const save = useSaveSettings();
  const [policies, setPolicies] = useState(() => rawPolicies(opened.book));
  const [appearance, setAppearance] = useState(readAppearance);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const edit = (part: Partial<RawPolicies>) => setPolicies({ ...policies, ...part });
  const on = policies.on === true;
  const decimals = decimalsOf(String(policies.currency));

  // The settings of now, whoever changed them.
  useEffect(() => setPolicies(rawPolicies(opened.book)), [opened.book]);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const refused = await save({ policies });
    setBusy(false);
    setRefusal(refused);
    // Said in the language that was just chosen.
    const chosen = languages.find((known) => known === policies.language) ?? language;
    if (refused === null) show({ text: wordsOf(chosen, opened.book.currency).words.settings.saved });
  }

  return (
    <form class="fill" noValidate onSubmit={(event) => void submit(event)}>
      <main>
        <h1>{words.nav.settings}</h1>
        {refusal !== null && <Trouble refusal={refusal} />}
        <Problems problems={opened.problems} />
        <section class="card">
          <div class="row opt">
            <span class="grow">
              <b id="on">{words.policies.on.label}</b>
              <small id="on-what">{words.policies.on.what}</small>
            </span>
            <Switch
              labelledBy="on"
              describedBy="on-what"
              on={on}
              onSwitch={(wanted) => edit({ on: wanted })}
            />
          </div>
        </section>
        <section class="sec" aria-labelledby="salon">
          <h2 id="salon">{words.settings.salon}</h2>
          <div class="card">
            <div class="pad">
              <Choice
                id="currency"
                label={words.policies.currency.label}
                value={String(policies.currency)}
                choices={currencyNames(language)}
                onValue={(currency) => edit({ currency })}
              >
                <p class="note">{words.settings.decimals(decimals)}</p>
              </Choice>
              <Choice<Language>
                id="language"
                label={words.policies.language.label}
                value={policies.language as Language}
                choices={languages.map((choice) => [choice, words.languages[choice]])}
                onValue={(chosen) => edit({ language: chosen })}
              />
            </div>
          </div>
        </section>
        <section class="sec" aria-labelledby="voids">
          <h2 id="voids">{words.settings.voids}</h2>
          <div class="card">
            <div class="pad">
              <fieldset class="field">
                <legend>{words.settings.spentAlready}</legend>
                {overdrawChoices.map((choice: Overdraw) => (
                  <label key={choice} class="tick">
                    <input
                      type="radio"
                      name="overdraw"
                      checked={policies.overdraw === choice}
                      onChange={() => edit({ overdraw: choice })}
                    />
                    {words.settings.overdraw[choice]}
                  </label>
                ))}
              </fieldset>
            </div>
          </div>
        </section>
        <section class="sec" aria-labelledby="look">
          <h2 id="look">{words.settings.look}</h2>
          <fieldset class="wrap">
            <legend class="vh">{words.settings.look}</legend>
            {appearances.map((choice: Appearance) => (
              <label key={choice} class="chip">
                <input
                  type="radio"
                  name="appearance"
                  checked={appearance === choice}
                  onChange={() => {
                    setAppearance(choice);
                    keepAppearance(choice);
                  }}
                />
                {words.settings.appearances[choice]}
              </label>
            ))}
          </fieldset>
        </section>
        <DataSection onImport={onImport} onCheck={onCheck} />
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="submit" aria-busy={busy}>
            {words.settings.save}
          </button>
          <button class="btn" type="button" onClick={() => setPolicies(rawPolicies(opened.book))}>
            {words.settings.discard}
          </button>
        </div>
      </footer>
    </form>
  );
}
