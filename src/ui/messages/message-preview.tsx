// A text as one real client would get it, as a letter or as a phone's message; asked for again once nobody types any more.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import type { Language } from '../../core/language';
import type { Occasion } from '../../core/messages/occasions';
import type { Template } from '../../core/messages/template';
import { Trouble } from '../banner';
import { CopyText } from '../copy-text';
import { Icon } from '../icon';
import { PickClient } from '../pick-client';
import { useSession } from '../session';
import { useFoundClients } from '../use-found-clients';
import { useQuery } from '../use-query';
import { useMessageWords } from './messages-words';
import type { Way } from './way';

const STILL_MS = 500;

type Props = {
  readonly occasion: Occasion;
  readonly language: Language;
  readonly way: Way;
  readonly template: Template;
  /** By what name clients know the salon, if no setting says it. */
  readonly salon: string;
};

export function MessagePreview({ occasion, language, way, template, salon }: Props) {
  const { words, format } = useMessageWords();
  const { messageEdit } = words;
  const { opened, clients, show } = useSession();
  const { ask, value, refusal } = useQuery('preview-message');
  const test = useQuery('send-test');
  const [recent] = useFoundClients(clients, '').shown;
  const [chosen, setChosen] = useState<ClientSummary | null | undefined>(undefined);
  const client = chosen === undefined ? (recent?.client ?? null) : chosen;
  const short = useRef<HTMLParagraphElement>(null);
  const { subject, text } = template;
  const id = client?.id ?? '';

  useEffect(() => {
    if (client === null) return;
    const { row } = client;
    const timer = setTimeout(
      () => void ask({ occasion, language, template: { ...template }, client: { id, row } }),
      STILL_MS,
    );
    return () => clearTimeout(timer);
  }, [ask, occasion, language, subject, text, template.short, id]);

  async function sendTest({ id, row }: ClientSummary): Promise<void> {
    if (test.isAsking) return;
    const answer = await test.ask({ occasion, language, template: { ...template }, client: { id, row } });
    if (answer.ok) show({ text: messageEdit.testSent(answer.value.to) });
  }

  const from = opened.ruleset.senderName || salon;
  return (
    <section class="sec" aria-labelledby="preview">
      <h2 id="preview">{messageEdit.preview}</h2>
      <PickClient id="preview-client" label={messageEdit.previewWith} chosen={client} onChoose={setChosen} />
      {client === null && <p class="note">{messageEdit.choosePreview}</p>}
      {refusal !== null && <Trouble refusal={refusal} />}
      {client !== null && value !== null && way === 'mail' && (
        <article class="letter cut">
          <p class="note">
            {from === '' ? '' : messageEdit.fromTo(from, client.email || messageEdit.noAddress)}
          </p>
          <p>
            <b>{value.subject}</b>
          </p>
          <p class="lines">{value.text}</p>
        </article>
      )}
      {client !== null && way === 'mail' && (
        <div class="sec">
          <button
            class="btn"
            id="send-test"
            type="button"
            aria-busy={test.isAsking}
            onClick={() => void sendTest(client)}
          >
            <Icon name="mail" />
            {messageEdit.sendTest}
          </button>
          {test.refusal !== null && <Trouble refusal={test.refusal} />}
        </div>
      )}
      {client !== null && value !== null && way === 'short' && (
        <article class="letter cut sunken">
          <p class="bubble lines" ref={short}>
            {value.short}
          </p>
          <CopyText text={value.short} shown={short} />
        </article>
      )}
      {value !== null && value.missing.length > 0 && (
        <p class="note">{messageEdit.missing(format.list(value.missing))}</p>
      )}
      {way === 'short' && <p class="note">{messageEdit.youSend}</p>}
    </section>
  );
}
