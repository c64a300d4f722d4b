// Imports what was read, portion by portion. Each portion is safe to send again.
import type { AnswerOf, CommandOf } from '../../app/actions';
import type { ImportedItem } from '../../core/imported-item';
import type { Result } from '../../core/result';
import type { CallRefusal } from '../api';
import { answerOf } from '../sender';
import type { Command } from '../use-command';

const INVOICES_AT_ONCE = 100;
const ITEMS_AT_ONCE = 1000;

type Invoice = AnswerOf<'plan-receipts'>['invoices'][number];
type LeftOut = AnswerOf<'take-receipts'>['tooLong'];

export type Progress = {
  readonly invoices: readonly Invoice[];
  /** How many of them have been processed. */
  readonly next: number;
  readonly taken: number;
  readonly skipped: number;
  readonly points: number;
  /** Receipts too long for an entry. */
  readonly tooLong: LeftOut;
  readonly items: { readonly added: number; readonly changed: number };
};

export type Taking = {
  readonly send: Command<'take-receipts'>['send'];
  /** Whether the receipts are kept as history only, without points. */
  readonly recordOnly: boolean;
  /** Called after each portion; returning false stops the import. */
  shown(progress: Progress): boolean;
};

/** Continues from the current progress until the end, a refusal, or `shown` returns false. */
export async function takeInvoices(
  start: Progress,
  { send, recordOnly, shown }: Taking,
): Promise<{ readonly progress: Progress; readonly refusal: CallRefusal | null }> {
  let progress = start;
  while (progress.next < progress.invoices.length) {
    const portion = progress.invoices.slice(progress.next, progress.next + INVOICES_AT_ONCE);
    const invoices = portion as unknown as CommandOf<'take-receipts'>['invoices'];
    const answer = answerOf(await send({ invoices, recordOnly }));
    if (!answer.ok) return { progress, refusal: answer.refusal };
    const { taken, skipped, points, tooLong } = answer.value;
    progress = {
      ...progress,
      next: progress.next + portion.length,
      taken: progress.taken + taken,
      skipped: progress.skipped + skipped,
      points: progress.points + points,
      tooLong: [...progress.tooLong, ...tooLong],
    };
    if (!shown(progress)) break;
  }
  return { progress, refusal: null };
}

export async function putItems(
  items: readonly ImportedItem[],
  send: Command<'put-catalog'>['send'],
): Promise<Result<{ readonly added: number; readonly changed: number }, CallRefusal>> {
  let added = 0;
  let changed = 0;
  for (let first = 0; first < items.length; first += ITEMS_AT_ONCE) {
    const portion = items.slice(first, first + ITEMS_AT_ONCE);
    const answer = answerOf(await send({ items: portion.map((item) => ({ ...item })) }));
    if (!answer.ok) return answer;
    added += answer.value.added;
    changed += answer.value.changed;
  }
  return { ok: true, value: { added, changed } };
}
