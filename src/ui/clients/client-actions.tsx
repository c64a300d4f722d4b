// What can be done for a client. Actions on the points stand here, beside the invoice; what changes who the client is
// stands at the foot of the client's form.
import { useState } from 'preact/hooks';
import type { ClientDetails, ClientSummary } from '../../app/clients/client-details';
import { toHandOutLinks } from '../../core/staff/staff-rights';
import { isDialog } from '../boot';
import { useClientWords } from '../client-words';
import { Icon } from '../icon';
import { OwnPage, Printing } from '../printing';
import { mayI } from '../rights';
import { type EntrySeen, useSession } from '../session';
import { TellSheet } from '../tell-sheet';
import { Adjusting } from './adjusting';

type Props = {
  readonly client: ClientSummary;
  /** Null until the server has answered: the client's points by lot, which a preview needs. */
  readonly details: ClientDetails | null;
  /** The last invoice that stands; null if there is none among the newest entries. */
  readonly last: EntrySeen | null;
  /** Opens the page of ready-made points. */
  onPresets(): void;
};

export function ClientActions({ client, last, onPresets }: Props) {
  const { words } = useClientWords();
  const { startInvoice } = useSession();
  const [isAdjusting, setAdjusting] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const [isTelling, setTelling] = useState(false);
  const [isLinking, setLinking] = useState(false);
  return (
    <div class="wrap">
      {mayI('record') && !isDialog && (
        <button class="btn main" type="button" onClick={() => startInvoice(client)}>
          {words.clients.newInvoice}
        </button>
      )}
      {mayI('byHand') && (
        <button class="btn" type="button" onClick={() => setAdjusting(true)}>
          {words.handHistory.open}
        </button>
      )}
      {mayI('record') && (
        <button id="link-qr" class="btn" type="button" onClick={() => setLinking(true)}>
          <Icon name={toHandOutLinks.every(mayI) ? 'qr' : 'lock'} />
          {toHandOutLinks.every(mayI) ? words.clientView.linkQr : words.clientView.codeOnly}
        </button>
      )}
      {isLinking && <OwnPage client={client} onClose={() => setLinking(false)} />}
      {last !== null && (
        <button class="btn" type="button" onClick={() => setPrinting(true)}>
          <Icon name="print" />
          {words.till.slip}
        </button>
      )}
      {last !== null && isPrinting && (
        <Printing wanted={{ what: 'slip', ...last }} onClose={() => setPrinting(false)} />
      )}
      {mayI('record') && (
        <button class="btn" id="tell" type="button" onClick={() => setTelling(true)}>
          <Icon name="chat" />
          {words.tell.write}
        </button>
      )}
      {isTelling && <TellSheet client={client} onClose={() => setTelling(false)} />}
      {isAdjusting && <Adjusting client={client} onClose={() => setAdjusting(false)} onPresets={onPresets} />}
    </div>
  );
}
