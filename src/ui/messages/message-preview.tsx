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
  /** A text that is too long is neither shown nor sent; what else is wrong with one is seen in it. */
  readonly isTooLong: boolean;
  /** By what name clients know the salon, if no setting says it. */
  readonly salon: string;
};

export function MessagePreview({ occasion, language, way, template, isTooLong, salon }: Props) {
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
    if (client === null || isTooLong) return;
    const { row } = client;
    const timer = setTimeout(
      () => void ask({ occasion, language, template: { ...template }, client: { id, row } }),
      STILL_MS,
    );
    return () => clearTimeout(timer);
  }, [ask, occasion, language, subject, text, template.short, isTooLong, id]);

  async function sendTest({ id, row }: ClientSummary): Promise<void> {
    if (test.isAsking) return;
    const answer = await test.ask({ occasion, language, template: { ...template }, client: { id, row } });
    if (answer.ok) show({ text: messageEdit.testSent(answer.value.to) });
  }

  const shown = isTooLong ? null : value;
  const from = opened.ruleset.senderName || salon;
  return (
    <section class="sec" aria-labelledby="preview">
      <h2 id="preview">{messageEdit.preview}</h2>
      <PickClient id="preview-client" label={messageEdit.previewWith} chosen={client} onChoose={setChosen} />
      {client === null && <p class="note">{messageEdit.choosePreview}</p>}
      {refusal !== null && <Trouble refusal={refusal} />}
      {client !== null && shown !== null && way === 'mail' && (
        <article class="letter cut">
          <p class="note">
            {from === '' ? '' : messageEdit.fromTo(from, client.email || messageEdit.noAddress)}
          </p>
          <p>
            <b>{shown.subject}</b>
          </p>
          <p class="lines">{shown.text}</p>
        </article>
      )}
      {client !== null && !isTooLong && way === 'mail' && (
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
      {client !== null && shown !== null && way === 'short' && (
        <article class="letter cut sunken">
          <p class="bubble lines" ref={short}>
            {shown.short}
          </p>
          <CopyText text={shown.short} shown={short} />
        </article>
      )}
      {shown !== null && shown.missing.length > 0 && (
        <p class="note">{messageEdit.missing(format.list(shown.missing))}</p>
      )}
      {way === 'short' && <p class="note">{messageEdit.youSend}</p>}
    </section>
  );
}
