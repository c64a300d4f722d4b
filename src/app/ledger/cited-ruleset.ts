// The ruleset that an entry cites, wherever in the journal it stands.

import { accept, type Result, refuse } from '../../core/result';
import type { Ruleset } from '../../core/ruleset';
import type { ReadingWorld } from '../ports';
import { entriesOf } from './recover';
import type { Transaction } from './transaction';

/** The journal has lost the entry that holds the settings of that time, and was adopted without it. */
export type RulesetRefusal = { readonly code: 'ruleset-lost' };

/** @param turn its ruleset answers where it is the same */
export function rulesetCited(
  world: ReadingWorld,
  hash: string,
  transaction: Pick<Transaction, 'ruleset' | 'rulesetHash'>,
): Result<Ruleset, RulesetRefusal> {
  if (hash === transaction.rulesetHash) return accept(transaction.ruleset);
  const found = entriesOf(world.journal.find(`"request":"${hash}"`)).find((entry) => entry.settings !== null);
  return found?.settings ? accept(found.settings) : refuse({ code: 'ruleset-lost' });
}
