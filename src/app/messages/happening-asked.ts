// What a message that somebody asks for is about: something that an entry tells, or the client as such.
import { askedKey } from '../../core/messages/fate';
import { type Happening, happeningsOf, plainHappening } from '../../core/messages/happenings';
import { messageRules, type Occasion } from '../../core/messages/occasions';
import { accept, type Result, refuse } from '../../core/result';
import { entryAt } from '../ledger/find-entry';
import type { Transaction } from '../ledger/transaction';
import type { ReadingWorld } from '../ports/world';
import { keyed } from './happening-key';

/** The entry is gone, or tells nothing of that kind. */
export type AboutRefusal = { readonly code: 'message-about-nothing' };

type Asked = {
  readonly member: string;
  readonly occasion: Occasion;
  /** 0 if it is about no entry. */
  readonly seq: number;
  /** The command's, by which a happening without an entry is known. */
  readonly key: string;
};

export function happeningAsked(
  world: ReadingWorld,
  { ruleset, today }: Pick<Transaction, 'ruleset' | 'today'>,
  { member, occasion, seq, key }: Asked,
): Result<Happening, AboutRefusal> {
  if (seq === 0) return accept(plainHappening(occasion, { member, key: askedKey(key), day: today }));
  const entry = entryAt(world, seq, 0);
  if (entry === null || entry === undefined) return refuse({ code: 'message-about-nothing' });
  const rules = { ...messageRules(ruleset), on: [occasion] };
  const [found] = happeningsOf(entry, ruleset, rules);
  return found === undefined || found.member !== member
    ? refuse({ code: 'message-about-nothing' })
    : accept(keyed(entry, found));
}
