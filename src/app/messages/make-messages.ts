// Puts into the outbox what has happened since it was last looked at: entries of the journal, and what time brings.
import type { Entry } from '../../core/journal/entry';
import { type Happening, happeningsIn } from '../../core/messages/happenings';
import { messageRules, type Occasion } from '../../core/messages/occasions';
import { accept, type Result } from '../../core/result';
import { rulesetCited } from '../ledger/cited-ruleset';
import { inTransaction, type Transaction, type TransactionRefusal } from '../ledger/transaction';
import type { World } from '../ports/world';
import { entriesSince } from './entries-since';
import { keyed } from './happening-key';
import { addMessages, draftsFor, openOutbox } from './outbox-rows';

/** Whether the outbox has everything up to now. */
export type Made = { readonly isDone: boolean };

/** One portion of the journal. The rows stand before it is said that the entries were looked at. */
export function makeFromJournal(world: World): Result<Made, TransactionRefusal> {
  return inTransaction<Made, TransactionRefusal>(world, (transaction) => {
    const { checkpoint, moment } = transaction;
    const { rows, progress } = openOutbox(world, checkpoint);
    const { entries, head } = entriesSince(world, progress.entry, checkpoint);
    const known = new Set(rows.flatMap(({ keys }) => keys));
    const told = toldIn(world, transaction, entries).filter(({ key }) => !known.has(key));
    const drafts = draftsFor(told, moment, { by: 'clock', key: '', again: 0 });
    addMessages(world, { ...progress, entry: head }, drafts);
    return accept({ isDone: head.seq === checkpoint.seq });
  });
}

/** What was switched on both when it happened and now: whoever switches messages on today asks for none about yesterday. */
function toldIn(world: World, transaction: Transaction, entries: readonly Entry[]): readonly Happening[] {
  const { ruleset } = transaction;
  const byNumber = new Map(entries.map((entry) => [entry.seq, entry]));
  const cited = new Map<number, readonly Occasion[]>();
  const onAt = (seq: number) => {
    const known = cited.get(seq);
    if (known !== undefined) return known;
    const found = rulesetCited(world, seq, transaction);
    const on = found.ok ? messageRules(found.value).on : [];
    cited.set(seq, on);
    return on;
  };
  return happeningsIn(entries, ruleset, messageRules(ruleset)).flatMap((happening) => {
    const entry = byNumber.get(happening.seq);
    if (entry === undefined || !onAt(entry.ruleset).includes(happening.occasion)) return [];
    return [keyed(entry, happening)];
  });
}
