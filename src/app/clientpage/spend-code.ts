// The code that spending on the client's own page needs: mailed to the client, or read out by the salon.
import * as v from 'valibot';
import {
  CODE_MINUTES,
  digitsOf,
  madeCode,
  type SpendCode,
  type SpendCodeRefusal,
  unmailedCode,
} from '../../core/members/spend-code';
import { accept, type Result, refuse } from '../../core/result';
import type { Ruleset } from '../../core/settings/ruleset';
import { defineCommand } from '../action';
import { clientSought } from '../clients/merging';
import { rowHint } from '../command-parts';
import { inLock, type TransactionRefusal } from '../ledger/transaction';
import type { Contact } from '../ports/members';
import type { World } from '../ports/world';
import type { CodeMailed, CodeShown } from './client-page-answer';
import { hiddenMail } from './hidden-mail';
import { type OwnPage, ownPage, type PageRefusal } from './own-page';
import { clientFor, type LinkRefusal } from './show-link';

/** For the client in front of whoever asks. Entries then name who gave it. */
export const showCode = defineCommand({
  roles: ['owner', 'staff'],
  needs: 'record',
  command: clientSought,
  run(world, sought, { key }): Result<CodeShown, LinkRefusal | SpendCodeRefusal> {
    return inLock<CodeShown, LinkRefusal | SpendCodeRefusal>(world, () => {
      const client = clientFor(world, sought);
      if (!client.ok) return client;
      const { id } = client.value;
      const by = world.recorder();
      const made = madeCode(world.spendCodes.of(id), { key, at: millisecondsOf(world), way: 'salon', by });
      if (!made.ok) return made;
      return accept({ code: kept(world, id, made.value), minutes: CODE_MINUTES });
    });
  },
});

export type AskCodeRefusal =
  | PageRefusal
  | SpendCodeRefusal
  | TransactionRefusal
  /** The salon knows no address of the client. */
  | { readonly code: 'code-no-address' }
  /** Mail cannot be sent today, or not at all: the salon reads a code out. */
  | { readonly code: 'code-not-mailed' };

/**
 * Mailed at once, not by the clock: it is good for ten minutes. The web app runs as the owner, so that the sender and the
 * day's quota are those of all other mails, and the owner's reserve stays.
 */
export const askCode = defineCommand({
  roles: ['client'],
  command: v.object({ row: rowHint }),
  run(world, { row }, { key, who }): Result<CodeMailed, AskCodeRefusal> {
    const made = inLock<Made, AskCodeRefusal>(world, () => {
      const own = ownPage(world, who, row);
      return own.ok ? madeFor(world, own.value, key) : own;
    });
    if (!made.ok) return made;
    const { contact, code, own, isNew } = made.value;
    // After the lock: Google takes seconds to send a mail. Sent again, the request mails nothing again.
    const isSent = !isNew || sent(world, { contact, code, own });
    if (isSent) return accept({ mail: hiddenMail(contact.email), minutes: CODE_MINUTES });
    forgetUnmailed(world, own.member.id, key);
    return refuse({ code: 'code-not-mailed' });
  },
});

type Coded = { readonly contact: Contact; readonly code: string; readonly own: OwnPage };
type Made = Coded & { readonly isNew: boolean };

function madeFor(world: World, own: OwnPage, key: string): Result<Made, AskCodeRefusal> {
  const { id } = own.member;
  const contact = world.members.contact(own.member);
  if (contact === null || hiddenMail(contact.email) === '') return refuse({ code: 'code-no-address' });
  const before = world.spendCodes.of(id);
  const made = madeCode(before, { key, at: millisecondsOf(world), way: 'mail', by: 0 });
  if (!made.ok) return made;
  const isNew = made.value !== before;
  if (isNew && !mayMail(world, own.ruleset)) return refuse({ code: 'code-not-mailed' });
  return accept({ contact, own, isNew, code: kept(world, id, made.value) });
}

/** The owner keeps a reserve of the day's mails. */
function mayMail({ post }: World, { mailReserve }: Ruleset): boolean {
  return (post.left() ?? 0) > mailReserve;
}

function sent(world: World, { contact, code, own: { ruleset } }: Coded): boolean {
  const salon = world.salon();
  const letter = world.sentences.codeLetter(contact.language || ruleset.language, salon, code);
  const from = ruleset.senderName || salon;
  return world.post.send({ to: contact.email, ...letter, from, replyTo: ruleset.replyTo });
}

/** Unless another one was asked for meanwhile. */
function forgetUnmailed(world: World, member: string, key: string): void {
  inLock(world, () => {
    const code = world.spendCodes.of(member);
    if (code.made === key) world.spendCodes.keep(member, unmailedCode(code), millisecondsOf(world));
    return accept(null);
  });
}

/** Keeps the code's state. @returns the six digits */
function kept(world: World, member: string, code: SpendCode): string {
  world.spendCodes.keep(member, code, millisecondsOf(world));
  return digitsOf(world.secret.make(), member, code);
}

/** Now, since 1970: not by the salon's clock, which is set back in autumn. */
export function millisecondsOf({ clock }: Pick<World, 'clock'>): number {
  return Date.parse(clock.now());
}
