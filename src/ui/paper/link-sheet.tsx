// A client's own page, as the salon sees it: the link to show, send, print or end, a code to read out, words to compare.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { phoneLinks } from '../../core/messages/phone-links';
import { toHandOutLinks } from '../../core/staff/staff-rights';
import { inAddress } from '../../core/text/in-address';
import { paperWords } from '../../i18n/paper/words';
import { AskFirst } from '../ask-first';
import { Trouble } from '../banner';
import { CopyText } from '../copy-text';
import { DialogSheet } from '../dialog-sheet';
import { Icon } from '../icon';
import { Qr } from '../qr';
import { mayI } from '../rights';
import { useSession } from '../session';
import { TryAgain } from '../try-again';
import { useCommand } from '../use-command';
import { useQuery } from '../use-query';
import { Waiting } from '../waiting';
import { useWords } from '../words';
import { LinkSecrets } from './link-secrets';
import { paperStyle } from './paper-style';

type Props = {
  readonly client: ClientSummary;
  /** Opens the card to print. */
  onCard(): void;
  onClose(): void;
};

/** For the rest of the staff there is the code to read out, and the words. */
const mayLink = toHandOutLinks.every(mayI);

export function LinkSheet({ client, onCard, onClose }: Props) {
  const { id, row, name, email, phone } = client;
  const { language } = useWords();
  const { opened } = useSession();
  const { ask, value, refusal } = useQuery('show-link');
  const { ask: askCard, value: card } = useQuery('show-client-card');
  const ending = useCommand('revoke-link');
  const [ended, setEnded] = useState('');
  const shown = useRef<HTMLParagraphElement>(null);
  const { link: words } = paperWords[language];
  const look = () => void ask({ id, row });
  useEffect(() => {
    if (!mayLink) return;
    look();
    void askCard({ id, row });
  }, [id]);
  const link = ended || (value?.link ?? '');
  const why = value?.why ?? '';

  async function end(): Promise<void> {
    const outcome = await ending.send({ id, row });
    if (outcome !== null && 'value' in outcome) setEnded(outcome.value.link);
  }

  // The client reads it, in the language in which the client is written to.
  const subject = paperWords[client.language || language].link.subject(card?.salon.name ?? '');
  const text = `${subject}: ${link}`;
  const sent = inAddress(text);
  const { whatsapp } = phoneLinks(phone, opened.ruleset.country, text);
  return (
    <DialogSheet title={words.title(name)} onClose={onClose} onSubmit={onClose}>
      <style>{paperStyle}</style>
      <p class="note">{words.what}</p>
      {refusal !== null && <TryAgain refusal={refusal} onRetry={look} />}
      {!mayLink && <p>{words.notYours}</p>}
      {mayLink && value === null && refusal === null && <Waiting rows={3} />}
      {why !== '' && <p role="alert">{words.none[why]}</p>}
      {ended !== '' && <p role="status">{words.offDone}</p>}
      {link !== '' && (
        <>
          <div class="link-qr">
            <Qr text={link} label={words.qr(name)} />
            <p class="note">{words.scan}</p>
            <p class="vh" ref={shown}>
              {link}
            </p>
          </div>
          <div class="by-two">
            <a
              class="btn"
              href={`mailto:${email}?subject=${inAddress(subject)}&body=${sent}`}
              target="_blank"
              rel="noreferrer"
            >
              <Icon name="mail" />
              {words.mail}
            </a>
            <a class="btn" href={whatsapp || `https://wa.me/?text=${sent}`} target="_blank" rel="noreferrer">
              <Icon name="chat" />
              {words.whatsApp}
            </a>
            <CopyText text={link} shown={shown}>
              <Icon name="copy" />
              {words.copy}
            </CopyText>
            <button class="btn" type="button" onClick={onCard}>
              <Icon name="print" />
              {words.card}
            </button>
          </div>
        </>
      )}
      <LinkSecrets client={client} mayCode={mayLink ? link !== '' : mayI('record')} />
      {ending.refusal !== null && <Trouble refusal={ending.refusal} />}
      {link !== '' && (
        <AskFirst
          offer={words.off}
          means={words.offMeans}
          now={words.offNow}
          tone="ends"
          busy={ending.isSending}
          onDo={() => void end()}
        />
      )}
    </DialogSheet>
  );
}
