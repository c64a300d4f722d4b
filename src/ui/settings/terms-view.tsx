// The terms of the programme for clients: of any day, in any language, to copy or print.
import { useEffect, useRef, useState } from 'preact/hooks';
import { isDay } from '../../core/day';
import { type Language, languages } from '../../core/language';
import { plainText } from '../../i18n/plain-terms';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { CopyText } from '../copy-text';
import { Choice, Field } from '../field';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { useQuery } from '../use-query';
import { Waiting } from '../waiting';
import { TermsPaper } from './terms-paper';

export function TermsView({ onBack }: { onBack(): void }) {
  const { words, language: own, format } = useOwnerWords();
  const { today } = useSession().opened;
  const { value, ask, refusal, isAsking } = useQuery('show-terms');
  const [language, setLanguage] = useState<Language>(own);
  const [day, setDay] = useState<string>(today);
  const paper = useRef<HTMLElement>(null);
  const text = refusal === null ? value?.texts[language] : undefined;
  const isUnrecorded = value?.version.number === 0 && value.version.plannedOn === '';
  const salon = value?.salon ?? '';
  const lines = text === undefined ? [] : [...(salon === '' ? [] : [salon]), plainText(text)];

  useEffect(() => {
    if (day === '' || isDay(day)) void ask({ day: day === '' ? null : day });
  }, [ask, day]);

  return (
    <>
      <main>
        <BackTitle title={words.termsView.title} onBack={onBack} />
        <Choice<Language>
          id="terms-language"
          label={words.termsView.language}
          value={language}
          choices={languages.map((one) => [one, words.languages[one]] as const)}
          onValue={(chosen) => setLanguage(chosen)}
        />
        <Field
          id="terms-day"
          label={words.termsView.asOf}
          value={day}
          note={isDay(day) ? format.day(day) : words.termsView.asOfNote}
          input={{ type: 'date', min: '1900-01-01', max: '9999-12-31' }}
          onValue={setDay}
        />
        {refusal !== null && <Trouble refusal={refusal} />}
        {text === undefined && refusal === null && <Waiting rows={4} />}
        {text !== undefined && isUnrecorded && <p class="note">{words.termsView.notRecorded}</p>}
        {text !== undefined && !isAsking && isDay(day) && day > today && value?.version.plannedOn === '' && (
          <p class="note">{words.termsView.nothingPlanned}</p>
        )}
        {text !== undefined && (
          <TermsPaper paper={paper} salon={salon} text={text} language={language} busy={isAsking} />
        )}
        <p class="note">{words.termsView.ask}</p>
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="button" disabled={text === undefined} onClick={() => print()}>
            {words.termsView.print}
          </button>
          {text !== undefined && <CopyText text={lines.join('\n')} shown={paper} />}
        </div>
      </footer>
    </>
  );
}
