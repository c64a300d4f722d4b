// A request to record an invoice, and the invoice once it is recorded.
import type { CommandOf } from '../../app/actions';
import type { ClientSummary } from '../../app/clients/client-details';
import type { Recorded } from '../../app/till/record-invoice';
import type { Day } from '../../core/day';
import { choicesOf } from './choices';
import { commandLines, type TillFigures } from './figures';
import type { TillForm } from './form';
import type { TillClient } from './till-client';

export type RecordCommand = CommandOf<'record-invoice'>;
export type Seen = RecordCommand['seen'];

/** A request, and everything that was on the screen when it was sent. */
export type Attempt = {
  readonly form: TillForm;
  readonly figures: TillFigures;
  readonly client: TillClient | null;
  readonly command: RecordCommand;
};

export type SavedInvoice = {
  readonly recorded: Recorded;
  readonly form: TillForm;
  readonly figures: TillFigures;
  readonly client: ClientSummary | null;
};

export function attemptOf(
  form: TillForm,
  figures: TillFigures,
  client: TillClient | null,
  today: Day,
): Attempt {
  const { corrects } = form;
  return {
    form,
    figures,
    client,
    command: {
      member: client && { id: client.id, row: client.row, version: client.version },
      day: form.day || today,
      receipt: form.receipt.trim(),
      staff: form.staff.trim(),
      lines: commandLines(form, figures.lines),
      rewards: choicesOf(form.picks),
      cards: form.storedValues.map(({ code, proof, row, state }) =>
        code === '' ? { id: state.id, proof, row } : { code, row },
      ),
      corrects: corrects && { seq: corrects.seq, row: corrects.row, member: corrects.member },
      // Absent for the many invoices without a number: the request stays as it was.
      ...(form.receipt.trim() === '' ? {} : { once: true }),
      seen: seenOf(figures),
    },
  };
}

export function savedOf({ form, figures, client }: Attempt, recorded: Recorded): SavedInvoice {
  return { recorded, form, figures, client };
}

/** An invoice of an earlier page knows only its client's number. */
export function namedAgain(saved: SavedInvoice, clients: readonly ClientSummary[]): SavedInvoice {
  const { client, recorded } = saved;
  return { ...saved, client: client ?? clients.find(({ id }) => id === recorded.client?.id) ?? null };
}

/** The figures on the screen; the server records nothing if it computes different ones. */
export function seenOf({ quote }: TillFigures): Seen {
  return {
    due: quote?.sums.due ?? 0,
    points: quote?.points ?? 0,
    used: quote?.used ?? 0,
    balance: quote?.after?.balance ?? null,
  };
}

export function isSameSeen(a: Seen, b: Seen): boolean {
  return a.due === b.due && a.points === b.points && a.used === b.used && a.balance === b.balance;
}

/** The same, once the person has said that a sale with the same receipt number is another one. */
export function anyway(attempt: Attempt): Attempt {
  return { ...attempt, command: { ...attempt.command, once: false } };
}
