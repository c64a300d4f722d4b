// Records that a client agrees to be contacted, or withdraws that consent.

import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { SendOrCancel } from '../send-or-cancel';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useWords } from '../words';
import { ConsentWords, consentLanguages, consentShown } from './consent-words';

type Props = { readonly client: ClientSummary; onClose(): void };

export function ConsentSheet({ client, onClose }: Props) {
  const { words } = useWords();
  const { consent } = words.clients;
  const { opened, clients, reload, show } = useSession();
  const [language, setLanguage] = useState(() => consentLanguages(opened.ruleset)[0] ?? 'en');
  const { send, isSending, refusal } = useCommand('change-consent');
  const isWithdrawn = client.consent === 'yes';

  async function record(): Promise<void> {
    const { id, row } = client;
    const outcome = await send({
      id,
      row,
      consent: isWithdrawn ? null : consentShown(opened.ruleset, language),
    });
    if (outcome === null) return;
    if ('value' in outcome) {
      clients.put(outcome.value);
      const { name } = outcome.value;
      show({ text: outcome.value.consent === 'yes' ? consent.recorded(name) : consent.withdrawn(name) });
      return onClose();
    }
    // The client has to hear the new wording before agreeing to it.
    if (outcome.refusal.code === 'consent-changed') await reload();
  }

  return (
    <DialogSheet
      title={isWithdrawn ? consent.withdrawTitle : consent.title}
      onClose={onClose}
      onSubmit={() => void record()}
    >
      {refusal !== null && <Trouble refusal={refusal} />}
      {isWithdrawn ? (
        <p>{consent.withdrawMeans(client.name)}</p>
      ) : (
        <>
          <p>
            <b>{client.name}</b>
          </p>
          <ConsentWords id="consent-language" language={language} onLanguage={setLanguage} />
        </>
      )}
      <SendOrCancel busy={isSending} isFirst onCancel={onClose}>
        {isWithdrawn ? consent.withdrawNow : consent.record}
      </SendOrCancel>
    </DialogSheet>
  );
}
