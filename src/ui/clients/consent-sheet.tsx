// Records that a client agrees to be contacted, withdraws that consent, or agreed as somebody typed in the tab.

import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { SendOrCancel } from '../send-or-cancel';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useWords } from '../words';
import { ConsentWords, consentShown, languageFor } from './consent-words';

/** `typed` records the yes that a person typed in the client's row. */
export type ConsentChange = 'agrees' | 'withdraws' | 'typed';

type Props = { readonly client: ClientSummary; readonly change: ConsentChange; onClose(): void };

export function ConsentSheet({ client, change, onClose }: Props) {
  const { words, format } = useWords();
  const { consent } = words.clients;
  const { opened, clients, reload, show } = useSession();
  const [language, setLanguage] = useState(() => languageFor(client, opened.ruleset));
  const { send, isSending, refusal } = useCommand('change-consent');
  const { consentTyped: typed } = client;
  const asTyped = typed && { typed: { day: typed.consentDay, words: typed.consentWords } };
  const said = {
    agrees: { title: consent.title, consent: consentShown(opened.ruleset, language), now: consent.record },
    withdraws: { title: consent.withdrawTitle, consent: null, now: consent.withdrawNow },
    typed: { title: consent.typedTitle, consent: asTyped, now: consent.record },
  }[change];

  async function record(): Promise<void> {
    const { id, row } = client;
    const outcome = await send({ id, row, consent: said.consent });
    if (outcome === null) return;
    if ('value' in outcome) {
      clients.put(outcome.value);
      if (typed !== null) clients.reload(); // the remark on the row goes
      const { name } = outcome.value;
      show({ text: outcome.value.consent === 'yes' ? consent.recorded(name) : consent.withdrawn(name) });
      return onClose();
    }
    // The client has to hear the new wording before agreeing to it.
    if (outcome.refusal.code === 'consent-changed') await reload();
    if (outcome.refusal.code === 'consent-retyped') clients.reload();
  }

  return (
    <DialogSheet title={said.title} onClose={onClose} onSubmit={() => void record()}>
      {refusal !== null && <Trouble refusal={refusal} />}
      {change === 'withdraws' ? (
        <p>{consent.withdrawMeans(client.name)}</p>
      ) : (
        <p>
          <b>{client.name}</b>
        </p>
      )}
      {change === 'agrees' && (
        <ConsentWords id="consent-language" language={language} onLanguage={setLanguage} />
      )}
      {change === 'typed' && typed !== null && (
        <p>
          {consent.typed(format.day(typed.consentDay))} {typed.consentWords}
        </p>
      )}
      <SendOrCancel busy={isSending} isFirst onCancel={onClose}>
        {said.now}
      </SendOrCancel>
    </DialogSheet>
  );
}
