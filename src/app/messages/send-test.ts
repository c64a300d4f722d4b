// Sends an unsaved text to whoever asks for it, as one client would get it. It changes nothing in the sheet, and counts
// in that person's own mails of the day.

import type { TemplateRefusal } from '../../core/messages/template';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { settingsInForce } from '../ledger/settings-in-force';
import { checkpointOf } from '../ledger/transaction';
import type { PostRefusal } from '../ports/mail';
import { salonIn } from './letters';
import { previewMessage } from './preview-message';

export type SendTestRefusal =
  | PostRefusal
  | TemplateRefusal
  | { readonly code: 'not-set-up' }
  | { readonly code: 'client-unknown' };

/** The address that it went to. */
export type TestSent = { readonly to: string };

export const sendTest = defineQuery({
  roles: ['owner'],
  command: previewMessage.command,
  run(world, command, request): Result<TestSent, SendTestRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const preview = previewMessage.run(world, command, request);
    if (!preview.ok) return preview;
    const { subject, text, html, fault } = preview.value;
    if (fault !== null) return refuse(fault);
    const { ruleset } = settingsInForce(world, checkpoint);
    const mail = { subject, text, html, from: salonIn(world, ruleset), replyTo: ruleset.replyTo };
    const refusal = world.post.toSelf(mail);
    return refusal === null ? accept({ to: world.actor() }) : refuse(refusal);
  },
});
