// Whose page it is, whether it may be shown, and the client's state: the beginning of everything that a client asks for.
import { clientKey } from '../../core/members/client-key';
import { accept, type Result, refuse } from '../../core/result';
import type { Ruleset } from '../../core/settings/ruleset';
import type { Keyed, Who } from '../action';
import { type Held, holderOf } from '../ledger/holder';
import { nowBy, recordedRuleset } from '../ledger/settings-in-force';
import { checkpointOf } from '../ledger/transaction';
import { shownMember } from '../ledger/verified-state';
import type { Checkpoint } from '../ports/checkpoint';
import type { ReadingWorld } from '../ports/world';

export type PageRefusal =
  | { readonly code: 'not-set-up' }
  /** The salon has switched the page off. */
  | { readonly code: 'page-off' }
  /** The client is no longer there, or was erased: nobody is behind the link. */
  | { readonly code: 'link-ended' };

export type OwnPage = {
  readonly checkpoint: Checkpoint;
  readonly ruleset: Ruleset;
  readonly now: ReturnType<typeof nowBy>;
  /** The client to whom the link's number leads. */
  readonly member: Held;
};

/** The number in the link. @throws Error if somebody else is asking, which the action's roles prevent */
export function memberBehind(who: Who): string {
  if (who.role !== 'client') throw new Error('this is for clients alone');
  return who.member;
}

/** The request of one client: the same key of another is another request. */
export function requestOf({ key, hash }: Keyed, who: Who): Keyed {
  return { key: clientKey(key, memberBehind(who)), hash };
}

/** The client whom the link means: of a number that leads to another client, that one. */
export function ownPage(world: ReadingWorld, who: Who, row: number): Result<OwnPage, PageRefusal> {
  const checkpoint = checkpointOf(world);
  if (checkpoint === null) return refuse({ code: 'not-set-up' });
  const now = nowBy(world);
  const ruleset = recordedRuleset(world, checkpoint, now.day);
  if (!ruleset.clientPage) return refuse({ code: 'page-off' });
  const member = shownHolder(world, { id: memberBehind(who), row }, checkpoint);
  if (member === null || member.state.erased) return refuse({ code: 'link-ended' });
  return accept({ checkpoint, ruleset, now, member });
}

function shownHolder(
  world: ReadingWorld,
  sought: { readonly id: string; readonly row: number },
  checkpoint: Checkpoint,
): Held | null {
  const found = world.members.locate(sought.id, sought.row);
  if (found === null) return null;
  const member = { ...found, ...shownMember(world, found, checkpoint) };
  return member.state.into === '' ? member : holderOf(world, { id: member.state.into, row: 0 }, checkpoint);
}

/** All numbers that mean the client. */
export function numbersOf({ id, state }: Held): readonly string[] {
  return [id, ...state.merged];
}
