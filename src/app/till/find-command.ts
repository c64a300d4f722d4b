// What became of a command whose answer was lost on the way: a form asks before it sends anything else.
import * as v from 'valibot';
import { accept } from '../../core/result';
import { defineQuery } from '../action';
import { memberIdOf } from '../clients/add-client';
import { commandKey } from '../command-parts';
import { rowsOfKey } from '../ledger/find-entry';

export type CommandFate =
  /** It stands in the ledger, as this entry. A correction may have stopped between its two: the same request ends it. */
  | { readonly became: 'entry'; readonly seq: number; readonly row: number }
  /** It added this client. */
  | { readonly became: 'client'; readonly id: string; readonly row: number }
  | { readonly became: 'nothing' };

/** Reads only, without waiting for the lock: one who goes on under the same key is safe from a request that comes late. */
export const findCommand = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({ key: commandKey }),
  run(world, { key }) {
    const found = rowsOfKey(world, key);
    const own = found.find(({ entry }) => entry.key === key) ?? found[0];
    if (own !== undefined) return accept<CommandFate>({ became: 'entry', seq: own.entry.seq, row: own.row });
    const client = world.members.locate(memberIdOf(key), 0);
    if (client !== null) return accept<CommandFate>({ became: 'client', id: client.id, row: client.row });
    return accept<CommandFate>({ became: 'nothing' });
  },
});
