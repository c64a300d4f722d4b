// Whether a client agrees to be contacted, since when and to which text; and a button to change it.
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { consentSentence } from '../../core/consent';
import { languages } from '../../core/language';
import { begun } from '../controls/choice-words';
import { useSession } from '../session';
import { useWords, type Words } from '../words';
import { ConsentSheet } from './consent-sheet';
import { consentLanguages, consentShown } from './consent-words';

export function ConsentLine({ client }: { readonly client: ClientSummary }) {
  const all = useWords();
  const { consent: words } = all.words.clients;
  const { ruleset } = useSession().opened;
  const [changing, setChanging] = useState(false);
  const { consent, consentMark: mark } = client;
  const isAsked = consentLanguages(ruleset).length > 0;
  if (consent === '' && !isAsked) return null;
  const shown = languages.find((language) => consentShown(ruleset, language).mark === mark);
  return (
    <div class="sec">
      <p class="note">
        {begun(textOf(client, all))}
        {consent === 'yes' && mark !== '' && (
          <small lang={shown}>
            {shown === undefined ? words.older(mark) : `${consentSentence(ruleset, shown)} (${mark})`}
          </small>
        )}
      </p>
      {(isAsked || consent === 'yes') && (
        <div>
          <button class="mini start" type="button" onClick={() => setChanging(true)}>
            {consent === 'yes' ? words.withdraws : words.agrees}
          </button>
        </div>
      )}
      {changing && <ConsentSheet client={client} onClose={() => setChanging(false)} />}
    </div>
  );
}

function textOf({ consent, consentDay }: ClientSummary, { words, format }: Words): string {
  const { yes, no, unknown } = words.clients.consent;
  const day = consentDay === '' ? '' : format.day(consentDay);
  if (consent === '') return unknown;
  return consent === 'yes' ? yes(day) : no(day);
}
