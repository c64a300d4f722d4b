// The book that an entry cites, wherever in the journal it stands.
import type { Book } from '../../core/ruleset';
import { accept, type Result, refuse } from '../../core/result';
import { entriesOf } from './recover';
import type { World } from '../ports';
import type { Turn } from './transaction';

/** The journal has lost the entry that holds the settings of that time, and was adopted without it. */
export type BookRefusal = { readonly code: 'book-lost' };

/** @param turn its book answers where it is the same */
export function bookCited(
  world: World,
  hash: string,
  turn: Pick<Turn, 'book' | 'bookHash'>,
): Result<Book, BookRefusal> {
  if (hash === turn.bookHash) return accept(turn.book);
  const found = entriesOf(world.journal.find(`"request":"${hash}"`)).find((entry) => entry.settings !== null);
  return found?.settings ? accept(found.settings) : refuse({ code: 'book-lost' });
}
