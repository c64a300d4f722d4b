// A recorded invoice: its lines and sums, its points, and the codes it issued.

import type { ClientSummary } from '../../app/clients/client-details';
import type { Day } from '../../core/day';
import { partsOf } from '../../core/invoice/standing-reversals';
import { type Entry, invoiceNumber } from '../../core/journal/entry';
import { localeFor } from '../../i18n/locale';
import { Trouble } from '../banner';
import { useCounterWords } from '../counter-words';
import { DialogSheet } from '../dialog-sheet';
import { type EntrySeen, useSession } from '../session';
import { invoiceName } from '../till/invoice-name';
import { IssuedCodes } from '../till/issued-codes';
import { SumRow } from '../till/sum-row';
import { Waiting } from '../waiting';
import { InvoiceSums } from './invoice-sums';
import { useShownInvoice } from './use-shown-invoice';

/** The client is null for a walk-in. */
type Props = {
  readonly client: ClientSummary | null;
  readonly event: EntrySeen & { readonly day: Day };
  onClose(): void;
};

export function InvoiceSheet({ client, event, onClose }: Props) {
  const { words, language, format } = useCounterWords();
  const { opened } = useSession();
  const { found, refusal } = useShownInvoice(event, client);
  const shown = found?.shown;
  const own = shown && localeFor(language, shown.ruleset.currency);
  const nameOf = (entry: Entry) => invoiceName({ ...entry, number: invoiceNumber(entry) }, words);
  return (
    <DialogSheet
      title={shown === undefined ? words.till.invoice : nameOf(shown.entry)}
      onClose={onClose}
      onSubmit={onClose}
    >
      <p class="split">
        <b>{client?.name ?? words.till.walkInName}</b>
        <span>{format.dayNear(event.day, opened.today)}</span>
      </p>
      {refusal !== null && <Trouble refusal={refusal} />}
      {shown === undefined && refusal === null && <Waiting rows={3} />}
      {shown !== undefined && own !== undefined && (
        <>
          {shown.entry.staff !== '' && <p class="note">{words.till.staffNamed(shown.entry.staff)}</p>}
          <InvoiceSums entry={shown.entry} ruleset={shown.ruleset} format={own} />
          {partsOf(shown.reversals).map((part, index) => (
            <dl key={index} class="sum">
              <SumRow
                what={part.isVoid ? words.entryKinds.reverse : words.entryKinds.refund}
                figure={own.money(-part.money)}
              />
            </dl>
          ))}
          <IssuedCodes issued={shown.issued} now={shown.storedValues} />
        </>
      )}
      <div class="wrap">
        <button class="btn main" type="submit" data-first>
          {words.frame.close}
        </button>
      </div>
    </DialogSheet>
  );
}
