// An invoice on its way to the server.
import type { CommandOf } from '../../app/actions';
import type { Day } from '../../core/day';
import { newKey } from '../api';
import { choicesOf, commandLines, type TillFigures } from './figures';
import type { TillForm } from './form';
import type { TillClient } from './till-client';

export type RecordCommand = CommandOf<'record-invoice'>;
export type Seen = RecordCommand['seen'];

/** A request on its way, or whose fate is not known: sent again, it is the same one. */
export type Attempt = {
  readonly form: TillForm;
  readonly key: string;
  readonly command: RecordCommand;
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
    key: newKey(),
    command: {
      member: client && { id: client.id, row: client.row, version: client.version },
      day: form.day || today,
      receipt: form.receipt.trim(),
      staff: form.staff.trim(),
      lines: commandLines(form, figures.lines),
      rewards: choicesOf(form.picks),
      cards: form.storedValues.map(({ code, row }) => ({ code, row })),
      corrects: corrects && { seq: corrects.seq, row: corrects.row, member: corrects.member },
      seen: seenOf(figures),
    },
  };
}

/** What the till shows, and the server has to agree with. */
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
