// Asks for confirmation before voiding an invoice, and shows what is taken back.

import { useState } from 'preact/hooks';
import type { ClientAfter, ClientSummary } from '../../app/clients/client-details';
import type { HistoryEvent } from '../../app/clients/show-history';
import { withCurrency } from '../../i18n/locale';
import { Trouble } from '../banner';
import { type DeskWords, useClientWords } from '../client-words';
import { DialogSheet } from '../dialog-sheet';
import { Field } from '../field';
import { momentNow } from '../moment';
import { SendOrCancel } from '../send-or-cancel';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { Waiting } from '../waiting';
import { BackFigures } from './back-figures';
import { backWords } from './back-words';
import { memberSeen } from './member-seen';
import { takenBack } from './take-back';
import { useShownInvoice } from './use-shown-invoice';

type Props = {
  /** Null for a walk-in. */
  readonly client: ClientSummary | null;
  readonly event: HistoryEvent;
  onClose(): void;
  onDone(after: ClientAfter | null, text: string): void;
};

export function VoidSheet({ client, event, onClose, onDone }: Props) {
  const all = useClientWords();
  const { words, language, format } = all;
  const { opened, update } = useSession();
  const { found, refusal: notShown } = useShownInvoice(event, client);
  const [note, setNote] = useState('');
  const { send, isSending, refusal } = useCommand('void-invoice');
  const preview = found && takenBack(found, { what: 'void' }, momentNow(opened), opened.ruleset);
  const own = givenWords(event, all);
  const trouble = refusal ?? notShown ?? (preview?.ok === false ? preview.refusal : null);

  async function undo(): Promise<void> {
    if (found === null) return;
    const member = memberSeen(found.client);
    const outcome = await send({ seq: event.seq, row: event.row, member, note: note.trim() });
    if (outcome === null || !('value' in outcome)) return;
    update({ uses: outcome.value.uses });
    const done =
      own !== null
        ? own.done
        : outcome.at === 'recorded'
          ? words.clients.voidedBefore
          : words.clients.voidedNow;
    const text = backWords(outcome.value, found.shown.ruleset.currency, all);
    onDone(outcome.value.client, [done, ...text].join(' '));
  }

  return (
    <DialogSheet title={own?.title ?? words.clients.voidTitle} onClose={onClose} onSubmit={() => void undo()}>
      {trouble !== null && <Trouble refusal={trouble} />}
      <p class="split">
        <b>{client?.name ?? words.till.walkInName}</b>
        <span>{format.dayNear(event.day, opened.today)}</span>
      </p>
      <p>{own?.means ?? words.clients.voidMeans}</p>
      {found === null && notShown === null && <Waiting rows={2} />}
      {found !== null && preview?.ok && (
        <BackFigures
          value={preview.value}
          entry={found.shown.entry}
          isAll
          format={withCurrency(language, found.shown.ruleset.currency)}
        />
      )}
      <Field
        id="void-note"
        label={words.clients.reason}
        value={note}
        input={{ maxLength: 200 }}
        onValue={setNote}
      />
      <SendOrCancel busy={isSending || found === null} isFirst onCancel={onClose}>
        {own?.now ?? words.clients.voidNow}
      </SendOrCancel>
    </DialogSheet>
  );
}

type GivenWords = {
  readonly title: string;
  readonly means: string;
  readonly now: string;
  readonly done: string;
};

/** What is said of points that were given without an invoice; null for an invoice. */
function givenWords({ kind, points }: HistoryEvent, { words }: DeskWords): GivenWords | null {
  if (kind === 'join') return words.clients.joinVoid;
  const { title, now, done, meansAdded, meansTaken, meansOpening } = words.handHistory;
  if (kind === 'adjust') return { title, now, done, means: points > 0 ? meansAdded : meansTaken };
  return kind === 'opening' ? { title, now, done, means: meansOpening } : null;
}
