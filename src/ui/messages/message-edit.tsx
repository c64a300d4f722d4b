// The text of an occasion in one language: written with words that stand for what is known of a client, and shown as a
// real client would get it.
import { useState } from 'preact/hooks';
import { type Language, languages } from '../../core/language';
import type { Occasion } from '../../core/messages/occasions';
import type { TemplateField } from '../../core/messages/template';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { focusOn } from '../focus';
import { useSession } from '../session';
import { TryAgain } from '../try-again';
import { Waiting } from '../waiting';
import { MessagePreview } from './message-preview';
import { useMessageWords } from './messages-words';
import { TemplateFields, templateId } from './template-fields';
import { useMessageTexts } from './use-message-texts';
import { type Way, ways } from './way';

type Props = { readonly occasion: Occasion; onBack(): void };

export function MessageEdit({ occasion, onBack }: Props) {
  const { words } = useMessageWords();
  const { messageEdit, choices } = words;
  const { opened, show } = useSession();
  const [language, setLanguage] = useState<Language>(opened.ruleset.language);
  const [way, setWay] = useState<Way>('mail');
  const texts = useMessageTexts(occasion, language);
  const { template, fault, isUsual } = texts;
  const name = choices.occasions[occasion];

  function pointAt(field: TemplateField): void {
    setWay(field === 'short' ? 'short' : 'mail');
    focusOn(templateId(field));
  }

  async function save(): Promise<void> {
    if (!texts.isChanged) return;
    const { wrong } = texts;
    if (wrong !== null) {
      // The one that is looked at first: it is what is being written.
      if (fault !== null) return pointAt(fault.field);
      setLanguage(wrong.language);
      return pointAt(wrong.fault.field);
    }
    if (await texts.save()) show({ text: messageEdit.saved(name) });
  }

  const isOfField = texts.refusal !== null && 'field' in texts.refusal;
  return (
    <form
      class="fill"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <main>
        <BackTitle title={name} onBack={onBack} />
        {texts.refusal !== null && !isOfField && <Trouble refusal={texts.refusal} />}
        {texts.notShown !== null && <TryAgain refusal={texts.notShown} onRetry={texts.again} />}
        <Segments<Language>
          legend={messageEdit.language}
          name="message-language"
          value={language}
          choices={languages.map((one) => [one, words.languages[one]] as const)}
          onValue={setLanguage}
        />
        {template === null && texts.notShown === null && <Waiting rows={4} />}
        {template !== null && (
          <>
            <Segments<Way>
              legend={messageEdit.text}
              name="message-way"
              value={way}
              choices={ways.map((one) => [one, messageEdit.ways[one]] as const)}
              onValue={setWay}
            />
            <TemplateFields
              way={way}
              template={template}
              names={texts.names}
              fault={fault}
              onEdit={texts.edit}
            />
            {isUsual ? (
              <p class="note">{messageEdit.usual}</p>
            ) : (
              <button class="mini start" id="take-usual" type="button" onClick={texts.takeUsual}>
                {messageEdit.takeUsual}
              </button>
            )}
            <MessagePreview
              occasion={occasion}
              language={language}
              way={way}
              template={template}
              isTooLong={fault?.code === 'template-too-long'}
              salon={texts.salon}
            />
          </>
        )}
      </main>
      <footer class="foot">
        <div class="wrap">
          <button
            class="btn main"
            type="submit"
            aria-busy={texts.isSaving}
            aria-disabled={texts.isChanged ? undefined : true}
          >
            {messageEdit.save}
          </button>
          <button class="btn" type="button" onClick={onBack}>
            {words.frame.cancel}
          </button>
        </div>
      </footer>
    </form>
  );
}

type SegmentsProps<Value extends string> = {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  onValue(value: Value): void;
};

function Segments<Value extends string>({ legend, name, value, choices, onValue }: SegmentsProps<Value>) {
  return (
    <fieldset class="segments">
      <legend class="vh">{legend}</legend>
      {choices.map(([one, text]) => (
        <label key={one}>
          <input class="vh" type="radio" name={name} checked={one === value} onChange={() => onValue(one)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
