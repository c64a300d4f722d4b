// Puts the items of a file into the catalog, portion by portion. Each portion is safe to send again.
import type { ImportedItem } from '../../core/imported/imported-item';
import type { Result } from '../../core/result';
import type { CallRefusal } from '../api';
import { answerOf } from '../sender';
import type { Command } from '../use-command';

const ITEMS_AT_ONCE = 1000;

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
