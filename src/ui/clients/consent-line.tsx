// Whether a client agrees to be contacted, since when and to which text; and a button to change it.
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { languages } from '../../core/language';
import { consentSentence } from '../../core/members/consent';
import { begun } from '../controls/choice-words';
import { mayI } from '../rights';
import { useSession } from '../session';
import { useWords, type Words } from '../words';
import { type ConsentChange, ConsentSheet } from './consent-sheet';
import { consentLanguages, consentShown } from './consent-words';

export function ConsentLine({ client }: { readonly client: ClientSummary }) {
  const all = useWords();
  const { consent: words } = all.words.clients;
  const { ruleset } = useSession().opened;
  const [changing, setChanging] = useState<ConsentChange | null>(null);
  const { consent, consentMark: mark, consentTyped: typed } = client;
  const isAsked = consentLanguages(ruleset).length > 0;
  if (consent === '' && typed === null && !isAsked) return null;
  const shown = languages.find((language) => consentShown(ruleset, language).mark === mark);
  const offered: readonly (readonly [ConsentChange, string, boolean])[] = [
    ['typed', words.recordTyped, mayI('record') && typed?.consent === 'yes'],
    ['agrees', words.agrees, mayI('record') && isAsked && consent !== 'yes'],
    ['withdraws', words.withdraws, mayI('record') && (consent === 'yes' || typed !== null)],
  ];
  return (
    <div class="sec">
      <p class="note">
        {begun(textOf(client, all))}
        {consent === 'yes' && mark !== '' && (
          <small lang={shown}>
            {shown === undefined ? words.older(mark) : `${consentSentence(ruleset, shown)} (${mark})`}
          </small>
        )}
        {typed?.consent === 'yes' && (
          <small>
            {words.typed(all.format.day(typed.consentDay))} {typed.consentWords}
          </small>
        )}
      </p>
      <div class="wrap">
        {offered.map(
          ([change, label, isOffered]) =>
            isOffered && (
              <button key={change} class="mini start" type="button" onClick={() => setChanging(change)}>
                {label}
              </button>
            ),
        )}
      </div>
      {changing !== null && (
        <ConsentSheet client={client} change={changing} onClose={() => setChanging(null)} />
      )}
    </div>
  );
}

function textOf({ consent, consentDay, consentTyped }: ClientSummary, { words, format }: Words): string {
  const { yes, no, unknown, differs } = words.clients.consent;
  if (consentTyped !== null) return differs;
  const day = consentDay === '' ? '' : format.day(consentDay);
  if (consent === '') return unknown;
  return consent === 'yes' ? yes(day) : no(day);
}
