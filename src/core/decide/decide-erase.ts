// Forgetting who a client was: the entries and their figures stay, the row loses everything about the person.

import type { Draft } from '../journal/entry';
import { accept, type Result, refuse } from '../result';
import { draftOn, type Keyed, type Now } from './draft';
import { stateIn, type View } from './view';

export type EraseCommand = Keyed & { readonly kind: 'erase'; readonly member: string };

export type EraseRefusal = { readonly code: 'client-erased' };

/** An entry for each number in the view that leads to the client, and then the client's own. */
export function decideErase(
  view: View,
  { key, request, member }: EraseCommand,
  now: Now,
): Result<readonly Draft[], EraseRefusal> {
  const { erased, merged } = stateIn(view, member);
  if (erased) return refuse({ code: 'client-erased' });
  // What was cut off is done again: those that are erased already stay as they are.
  const others = merged.filter((id) => view.members.has(id) && !stateIn(view, id).erased);
  return accept([
    ...others.map((id) => draftOn(view, now, { kind: 'erase', member: id })),
    draftOn(view, now, { kind: 'erase', key, request, member }),
  ]);
}
