// Refunds a part of an invoice or all that is left of it; shows the figures that the server will commit.

import type { ClientAfter, ClientSummary } from '../../app/clients/client-details';
import type { HistoryEvent } from '../../app/clients/show-history';
import { withCurrency } from '../../i18n/locale';
import { Banner, Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { Field } from '../field';
import { SendOrCancel } from '../send-or-cancel';
import { useSession } from '../session';
import { Waiting } from '../waiting';
import { useWords } from '../words';
import { BackFigures } from './back-figures';
import { RefundLines } from './refund-lines';
import { RefundWays } from './refund-ways';
import { useRefund } from './use-refund';

type Props = {
  /** Null for a walk-in. */
  readonly client: ClientSummary | null;
  readonly event: HistoryEvent;
  onClose(): void;
  onDone(after: ClientAfter | null, text: string): void;
};

export function RefundSheet({ client, event, onClose, onDone }: Props) {
  const { words, language, format, refusal: sentence } = useWords();
  const { opened } = useSession();
  const refund = useRefund(event, client, onDone);
  const { found, form, preview, refusal } = refund;
  const wrong = refusal === null ? undefined : placeOf(refusal.code, form.way);
  const error = wrong === undefined || refusal === null ? undefined : sentence(refusal);
  const own = found && withCurrency(language, found.shown.ruleset.currency);

  return (
    <DialogSheet title={words.clients.refundTitle} onClose={onClose} onSubmit={() => void refund.save()}>
      {refusal !== null && wrong === undefined && <Trouble refusal={refusal} />}
      {refund.before !== '' && <Banner tone="warn">{refund.before}</Banner>}
      <p class="split">
        <b>{client?.name ?? words.till.walkInName}</b>
        <span>{format.dayNear(event.day, opened.today)}</span>
      </p>
      {found === null || own === null ? (
        refusal === null && <Waiting rows={3} />
      ) : (
        <>
          <RefundWays way={form.way} onWay={(way) => refund.edit({ way })} />
          {form.way === 'units' && (
            <RefundLines
              shown={found.shown}
              units={form.units}
              error={wrong === 'units' ? error : undefined}
              format={own}
              onUnits={(units) => refund.edit({ units })}
            />
          )}
          {form.way === 'money' && (
            <Field
              id="refund-money"
              label={words.clients.refundAmount(found.shown.ruleset.currency.code)}
              value={form.money}
              error={wrong === 'money' ? error : undefined}
              input={{ class: 'num', inputMode: 'decimal', maxLength: 20 }}
              onValue={(money) => refund.edit({ money })}
            />
          )}
          {preview?.ok && (
            <BackFigures
              value={preview.value}
              entry={found.shown.entry}
              isAll={form.way === 'everything'}
              format={own}
            />
          )}
        </>
      )}
      <Field
        id="refund-note"
        label={words.clients.reason}
        value={form.note}
        input={{ maxLength: 200 }}
        onValue={(note) => refund.edit({ note })}
      />
      <SendOrCancel busy={refund.isSending || found === null} onCancel={onClose}>
        {words.clients.refundNow}
      </SendOrCancel>
    </DialogSheet>
  );
}

/** The field that a refusal is about, or undefined if it belongs above the whole form. */
function placeOf(code: string, way: string): 'units' | 'money' | undefined {
  if (way === 'units' && (code === 'nothing-chosen' || code === 'return-too-much')) return 'units';
  if (way === 'money' && (code === 'money-too-much' || code.startsWith('amount-') || code === 'field-empty'))
    return 'money';
  return undefined;
}
