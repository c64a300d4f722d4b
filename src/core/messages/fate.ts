// Whether a message that waits is sent: decided just before, on the client as the sheet has them then.

import type { Moment } from '../day';
import { type Consent, consentInForce } from '../members/consent';
import { isEmailAddress } from '../members/email-address';
import type { MemberState } from '../members/member';
import type { Movements } from '../points/movements';
import type { Happening } from './happenings';
import { stillStands } from './happenings';
import { happeningAgain } from './happenings-in-time';
import type { Message, MessageReason } from './message';
import type { MessageRules } from './occasions';

/** A client as found now; the consent is the one that the row shows. */
export type ClientWrittenTo = {
  readonly id: string;
  readonly state: MemberState;
  /** Null if they cannot be relied on: then nothing is known to be taken back. */
  readonly movements: Movements | null;
  readonly contact: Consent & { readonly email: string; readonly birthday: string };
};

/** What to tell, or why not. */
export type Fate = { readonly tell: readonly [Happening, ...Happening[]] } | { readonly why: MessageReason };

/** Why nothing at all may be sent to the client, or null. */
export function hindranceOf(client: ClientWrittenTo | null): MessageReason | null {
  if (client === null) return 'client-unknown';
  const { state, contact } = client;
  if (state.erased) return 'client-erased';
  if (state.into !== '') return 'client-merged';
  if (consentInForce(state.consent, contact).consent !== 'yes') return 'no-consent';
  if (contact.email === '') return 'no-address';
  return isEmailAddress(contact.email) ? null : 'address-wrong';
}

/** What is left to tell of one message to a client who may be written to. */
export function fateOf(
  { happenings, by }: Pick<Message, 'happenings' | 'by'>,
  client: ClientWrittenTo,
  rules: MessageRules,
  now: Moment,
): Fate {
  const wanted = happenings.filter(({ occasion }) => by === 'person' || rules.on.includes(occasion));
  if (wanted.length === 0) return { why: 'switched-off' };
  const [first, ...others] = wanted.flatMap((happening) => asOfNow(happening, client, now) ?? []);
  return first === undefined ? { why: 'no-longer-so' } : { tell: [first, ...others] };
}

/** An entry's happening as long as the entry stands, time's as it is now; whatever somebody asked for stays as it is. */
function asOfNow(happening: Happening, client: ClientWrittenTo, now: Moment): Happening | null {
  const { state, movements, contact, id } = client;
  if (happening.seq > 0) return movements === null || stillStands(happening, movements) ? happening : null;
  if (isAsked(happening)) return happening;
  return happeningAgain(happening.key, { id, state, birthday: contact.birthday }, now);
}

const ASKED = 'asked ';

/** The key of a happening that is none but that somebody asks for the message. @param key the command's */
export function askedKey(key: string): string {
  return ASKED + key;
}

function isAsked({ key }: Happening): boolean {
  return key.startsWith(ASKED);
}
