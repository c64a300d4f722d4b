// The client chooses a gift card or voucher with points: with a code that is good once, by the one decider.
import * as v from 'valibot';
import type { RedeemRefusal } from '../../core/decide/decide-redeem';
import { entryUsed } from '../../core/journal/told-by-entry';
import { digitsOf, type SpendCode, type SpendCodeRefusal, triedCode } from '../../core/members/spend-code';
import { noContact, standingOf } from '../../core/points/standing';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand, type Keyed } from '../action';
import { issuedBy } from '../cards/issued-cards';
import { cents, day, rowHint, shortText } from '../command-parts';
import { decideOn, nothingFetched } from '../ledger/fetch-view';
import { holderOf } from '../ledger/holder';
import { inTransaction, type Transaction } from '../ledger/transaction';
import { type Decided, type Member, type WriteRefusal, writeIn } from '../ledger/write';
import type { World } from '../ports/world';
import type { Bought } from './client-page-answer';
import { memberBehind, type PageRefusal, requestOf } from './own-page';
import { millisecondsOf } from './spend-code';

const points = v.pipe(v.number(), v.integer(), v.minValue(1));

const command = v.object({
  /** The client's row as the page knows it. */
  row: rowHint,
  /** The reward's name. */
  reward: v.pipe(shortText, v.minLength(1)),
  /** What the page said that it costs and gives. */
  seen: v.object({
    kind: v.picklist(['giftcard', 'voucher']),
    amount: cents,
    percent: v.pipe(v.number(), v.integer(), v.minValue(0)),
    points,
    until: v.union([v.literal(''), day]),
  }),
  code: v.pipe(
    v.string(),
    v.maxLength(20),
    v.transform((text) => text.replace(/\s/g, '')),
    v.regex(/^\d{6}$/),
  ),
});

type Wish = v.InferOutput<typeof command>;

export type BuyRefusal = PageRefusal | WriteRefusal | RedeemRefusal | SpendCodeRefusal;

export const buyWithPoints = defineCommand({
  roles: ['client'],
  command,
  run(world, wish, { who, ...keyed }): Result<Bought, BuyRefusal> {
    const request = requestOf(keyed, who);
    return inTransaction<Bought, BuyRefusal>(world, (transaction) => {
      if (!transaction.ruleset.clientPage) return refuse({ code: 'page-off' });
      const member = holderOf(world, { id: memberBehind(who), row: wish.row }, transaction.checkpoint);
      if (member === null || member.state.erased) return refuse({ code: 'link-ended' });
      const written = writeIn<BuyRefusal>(world, transaction, { request, member }, () =>
        decided(world, transaction, member, { ...wish, ...request }),
      );
      if (!written.ok) return written;
      const { entry, member: after } = written.value;
      const [card] = issuedBy(world, entry);
      if (card === undefined) throw new Error(`entry ${entry.seq} made no card`);
      const state = after?.state ?? member.state;
      const standing = standingOf(state, transaction.moment);
      return accept({ seq: entry.seq, card, points: entryUsed(entry), standing });
    });
  },
});

/** The decision, if the code is right. It is used up before anything is committed: two devices that give it buy once. */
function decided(
  world: World,
  transaction: Transaction,
  member: Member,
  { reward, seen, code: given, key, hash }: Wish & Keyed,
): Result<Decided, RedeemRefusal | SpendCodeRefusal> {
  const { id } = member;
  const at = millisecondsOf(world);
  const before = world.spendCodes.of(id);
  const right = digitsOf(world.secret.make(), id, before);
  const { after, refusal } = triedCode(before, { given, right, key, at });
  if (refusal !== null) {
    if (after !== before) world.spendCodes.keep(id, after, at);
    return refuse(refusal);
  }
  const known = { ...member, contact: world.members.contact(member) ?? noContact };
  const command = { kind: 'redeem', key, request: hash, member: id, reward, seen } as const;
  const fetched = { ...nothingFetched, members: [known] };
  const draft = decideOn(world, givenBy(transaction, before), fetched, command);
  if (draft.ok && after !== before) world.spendCodes.keep(id, after, at);
  return draft;
}

/** The entry names who read the code out; nobody, if it was mailed. */
function givenBy(transaction: Transaction, { by }: SpendCode): Transaction {
  return { ...transaction, actor: by };
}
