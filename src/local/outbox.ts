// Messages on the command line: what the clock would send, what somebody asks for, and the outbox.
import type { AddOn } from './add-on';
import { clientsIn, soughtIn } from './persons';
import { step } from './step';

/** What a person writes into the file: a client by name, code, card or number, and what to write about. */
export type MessageFile = {
  readonly client: string;
  readonly occasion: string;
  /** The entry that it tells of; missing if it is about none. */
  readonly entry?: number;
};

type Listed = { readonly messages: readonly object[]; readonly next: number | null };

/** @param given what somebody asks for; null for what is there */
export function messages(
  addOn: AddOn,
  given: MessageFile | null,
  { plan, send }: { readonly plan: boolean; readonly send: boolean },
): unknown {
  if (send) return sendMessages(addOn);
  return given === null ? listMessages(addOn) : writeMessage(addOn, given, plan);
}

/** The outbox, newest first. @throws StepRefused */
function listMessages(addOn: AddOn): unknown {
  const messages: object[] = [];
  for (let before: number | null = null; ; ) {
    const portion: Listed = step(addOn.call('list-outbox', { show: 'all', member: '', before }));
    messages.push(...portion.messages);
    before = portion.next;
    if (before === null) return { ...portion, messages };
  }
}

/** Does what the clock does every hour, and prints the mail that would have gone out. @throws StepRefused */
function sendMessages(addOn: AddOn): unknown {
  const sent = addOn.hourly().map(({ to, subject, body }) => ({ to, subject, text: body }));
  return { sent, outbox: listMessages(addOn) };
}

/**
 * Puts a message into the outbox that somebody asks for.
 * @param isPlan prints its short text with the links that open WhatsApp and SMS, and writes nothing
 * @throws StepRefused, ClientUnclear
 */
function writeMessage(addOn: AddOn, { client, occasion, entry = 0 }: MessageFile, isPlan: boolean): unknown {
  const { id, row } = soughtIn(clientsIn(addOn), client);
  const command = { member: { id, row }, occasion, seq: entry };
  return step(addOn.call(isPlan ? 'message-link' : 'write-message', command));
}
