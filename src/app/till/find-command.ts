// Finds the outcome of a command whose answer was lost: a form asks for it before sending anything else.
import * as v from 'valibot';
import { memberIdOf } from '../../core/members/member-id';
import { accept } from '../../core/result';
import { defineQuery } from '../action';
import { commandKey } from '../command-parts';
import { rowsOfKey } from '../ledger/find-entry';

export type CommandFate =
  /** It is this entry in the ledger. A correction may have stopped after its first entry: a repeat completes it. */
  | { readonly became: 'entry'; readonly seq: number; readonly row: number }
  /** It added this client. */
  | { readonly became: 'client'; readonly id: string; readonly row: number }
  | { readonly became: 'nothing' };

/** Only reads, without waiting for the lock: continuing with the same key is safe even if a request arrives late. */
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
