// The head of a client's entries in words: on the client's page and in the salon's sidebar, to compare.
import * as v from 'valibot';
import { chainWords } from '../../core/members/chain-words';
import { accept, LedgerCorrupt, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { clientSought } from '../clients/merging';
import { rowHint } from '../command-parts';
import { entryAt } from '../ledger/find-entry';
import { type Held, holderOf } from '../ledger/holder';
import { checkpointOf } from '../ledger/transaction';
import { rowOfEntry } from '../ledger/verified-state';
import type { Checkpoint } from '../ports/checkpoint';
import type { ReadingWorld } from '../ports/world';
import type { ChainWords } from './client-page-answer';
import { ownPage, type PageRefusal } from './own-page';

export const clientWords = defineQuery({
  roles: ['client'],
  command: v.object({ row: rowHint }),
  run(world, { row }, { who }): Result<ChainWords, PageRefusal> {
    const own = ownPage(world, who, row);
    return own.ok ? accept(wordsOf(world, own.value.member, own.value.checkpoint)) : own;
  },
});

export const showWords = defineQuery({
  roles: ['owner', 'staff'],
  command: clientSought,
  run(world, sought): Result<ChainWords, { readonly code: 'not-set-up' | 'client-unknown' }> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const member = holderOf(world, sought, checkpoint);
    return member === null ? refuse({ code: 'client-unknown' }) : accept(wordsOf(world, member, checkpoint));
  },
});

/**
 * No words for a client without entries.
 * @throws LedgerCorrupt `entry-missing` if the client's last entry is gone
 */
function wordsOf(world: ReadingWorld, { id, state }: Held, checkpoint: Checkpoint): ChainWords {
  const { seq } = state;
  if (seq === 0) return { seq, words: [] };
  const entry = entryAt(world, seq, rowOfEntry(seq, checkpoint));
  if (entry === undefined || entry.member !== id) throw new LedgerCorrupt('entry-missing', 0, `entry ${seq}`);
  return { seq, words: chainWords(entry.hash) };
}
