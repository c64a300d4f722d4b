// The text of a message as links that open WhatsApp or SMS on whatever the page is shown: a person presses send.
import * as v from 'valibot';
import type { Consent } from '../../core/members/consent';
import { consentInForce } from '../../core/members/consent';
import { type LetterRefusal, letterFor } from '../../core/messages/letter';
import { phoneLinks } from '../../core/messages/phone-links';
import { accept, type Result, refuse } from '../../core/result';
import { toHandOutLinks } from '../../core/staff/staff-rights';
import { defineQuery } from '../action';
import { holderOf } from '../ledger/holder';
import { checkpointOf, transactionAt } from '../ledger/transaction';
import { type AboutRefusal, happeningAsked } from './happening-asked';
import { correspondenceOf } from './letters';
import { recipientFor } from './recipient-for';
import { aboutWhat } from './write-message';

export type MessageLinkRefusal =
  | AboutRefusal
  | LetterRefusal
  | { readonly code: 'not-set-up' }
  | { readonly code: 'client-unknown' }
  | { readonly code: 'client-erased' }
  /** The client has withdrawn consent: nobody writes to them. */
  | { readonly code: 'message-unwanted' };

export type MessageLinks = {
  readonly text: string;
  /** As typed for the client. */
  readonly phone: string;
  /** '' if the client has no number that can be dialled from anywhere: then the text can be copied. */
  readonly whatsapp: string;
  readonly sms: string;
  /** Yes, or '' if nobody has asked the client. */
  readonly consent: Consent['consent'];
};

export const messageLink = defineQuery({
  roles: ['owner', 'staff'],
  // The text has the client's link in it.
  needs: toHandOutLinks,
  command: v.object(aboutWhat),
  run(world, { member, occasion, seq }, { key }): Result<MessageLinks, MessageLinkRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const { ruleset, today, moment } = transactionAt(world, checkpoint, []);
    const found = holderOf(world, member, checkpoint);
    const contact = found && world.members.contact(found);
    if (found === null || contact === null) return refuse({ code: 'client-unknown' });
    if (found.state.erased) return refuse({ code: 'client-erased' });
    const { consent } = consentInForce(found.state.consent, contact);
    if (consent === 'no') return refuse({ code: 'message-unwanted' });
    const asked = happeningAsked(world, { ruleset, today }, { member: found.id, occasion, seq, key });
    if (!asked.ok) return asked;
    const correspondence = correspondenceOf(world, ruleset, moment);
    const recipient = recipientFor(world, { ...found, contact }, [asked.value], correspondence);
    const letter = letterFor([asked.value], recipient, correspondence);
    if (!letter.ok) return letter;
    const text = letter.value.short;
    const links = phoneLinks(contact.phone, ruleset.country, text);
    return accept({ text, phone: contact.phone, ...links, consent });
  },
});
