// One press that writes to a client: the phone's own app with the text in it, or a mail in the outbox. Nothing for who has
// not agreed to be written to.
import { useEffect } from 'preact/hooks';
import type { ClientSummary } from '../app/clients/client-details';
import { internationalExample } from '../core/identity/phone';
import { isEmailAddress } from '../core/members/email-address';
import { type Occasion, switchOf } from '../core/messages/occasions';
import { Trouble } from './banner';
import { useCounterWords } from './counter-words';
import { Icon } from './icon';
import { mayI } from './rights';
import { useSession } from './session';
import { useCommand } from './use-command';
import { useQuery } from './use-query';

/** What the message is about: an entry of the client's, or the client as such (0). */
export type About = { readonly occasion: Occasion; readonly seq: number };

type Props = {
  readonly client: ClientSummary;
  readonly about: About;
  /** Shows the text that the phone's app opens with. */
  readonly withText?: boolean;
};

/**
 * Whether a person may write to the client, and can: somebody who was not asked yet gets no mail of Carnet's. Who may not
 * see contacts has no number; a mail goes out without showing the address.
 */
export function isTold(client: ClientSummary): boolean {
  const { consent, consentTyped, phone } = client;
  if (consent === 'no' || consentTyped !== null) return false;
  return phone !== '' || isMailed(client);
}

/** Whether a mail can go out, as far as whoever asks may know. */
function isMailed({ consent, email }: ClientSummary): boolean {
  return consent === 'yes' && (isEmailAddress(email) || !mayI('contacts'));
}

export function TellClient({ client, about, withText = false }: Props) {
  const { words, refusal: sentence } = useCounterWords();
  const { tell } = words;
  const { opened, show } = useSession();
  const { occasion, seq } = about;
  const { id, row, phone, email } = client;
  const link = useQuery('message-link');
  const mail = useCommand('write-message');
  const hasPhone = phone !== '';
  const isHidden = !mayI('contacts');
  const hasMail = isMailed(client);
  const mayWrite = isTold(client);
  // The text is there before anything is pressed: an app that opens later would be taken for an advertisement.
  useEffect(() => {
    if (mayWrite && hasPhone) void link.ask({ member: { id, row }, occasion, seq });
  }, [link.ask, mayWrite, hasPhone, id, row, occasion, seq]);

  async function send(): Promise<void> {
    const outcome = await mail.send({ member: { id, row }, occasion, seq });
    if (outcome === null || !('value' in outcome)) return;
    const { isAddressed } = outcome.value;
    show({ text: isAddressed ? tell.mailed(client.name) : tell.mailNoWay(client.name) });
  }

  if (!mayWrite) return null;
  const { ruleset } = opened;
  const goesByItself = seq > 0 && hasMail && ruleset.messages && ruleset[switchOf[occasion]];
  return (
    <section class="sec" aria-label={tell.title(client.name)}>
      {mail.refusal !== null && <Trouble refusal={mail.refusal} />}
      <div class="told">
        {hasPhone && <PhoneLink icon="chat" address={link.value?.whatsapp ?? ''} label={tell.whatsapp} />}
        {hasPhone && <PhoneLink icon="phone" address={link.value?.sms ?? ''} label={tell.sms} />}
        {hasMail && !goesByItself && (
          <button class="btn" type="button" aria-busy={mail.isSending} onClick={() => void send()}>
            <Icon name="mail" />
            {tell.mail}
          </button>
        )}
      </div>
      {withText && hasPhone && link.value !== null && (
        <>
          <p class="bubble cut lines">{link.value.text}</p>
          <p class="note">{tell.youSend}</p>
        </>
      )}
      {link.refusal !== null && <p class="note">{sentence(link.refusal)}</p>}
      {client.consent === '' && <p class="note">{tell.notAsked}</p>}
      {goesByItself && <p class="note">{isHidden ? tell.hiddenByItself : tell.byItself}</p>}
      {isHidden && <p class="note">{tell.hidden}</p>}
      {!isHidden && client.consent === 'yes' && email !== '' && !hasMail && (
        <p class="note">{tell.wrongAddress(email)}</p>
      )}
      {hasPhone && link.value?.whatsapp === '' && (
        <p class="note">{tell.notDialled(phone, internationalExample(ruleset.country))}</p>
      )}
    </section>
  );
}

type LinkProps = { readonly icon: 'chat' | 'phone'; readonly address: string; readonly label: string };

/** Leads nowhere as long as the text is not there. */
function PhoneLink({ icon, address, label }: LinkProps) {
  if (address === '')
    return (
      <span class="btn" aria-disabled="true">
        <Icon name={icon} />
        {label}
      </span>
    );
  return (
    <a class="btn" href={address} target="_blank" rel="noopener noreferrer">
      <Icon name={icon} />
      {label}
    </a>
  );
}
