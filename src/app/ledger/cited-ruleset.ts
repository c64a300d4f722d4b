// Looks up the ruleset that an entry cites, anywhere in the journal.

import { accept, type Result, refuse } from '../../core/result';
import type { Ruleset } from '../../core/settings/ruleset';
import type { ReadingWorld } from '../ports/world';
import { entryAt } from './find-entry';
import type { Transaction } from './transaction';

/** The journal has lost the entry with the settings of that time, and was adopted without it. */
export type RulesetRefusal = { readonly code: 'ruleset-lost' };

/** @param transaction saves the search if its ruleset is the cited one */
export function rulesetCited(
  world: ReadingWorld,
  seq: number,
  transaction: Pick<Transaction, 'checkpoint' | 'ruleset' | 'rulesetHash'>,
): Result<Ruleset, RulesetRefusal> {
  const last = transaction.checkpoint.ruleset;
  if (seq === last.seq && transaction.rulesetHash === last.hash) return accept(transaction.ruleset);
  const settings = entryAt(world, seq, 0)?.settings ?? null;
  return settings === null ? refuse({ code: 'ruleset-lost' }) : accept(settings);
}
