// Random commands on messages to clients.
import { occasions } from '../../src/core/messages/occasions';
import { type Drawn, writesNoKey } from './scene';

export const writeMessage: Drawn<'write-message'> = {
  weight: 2,
  draw({ dice, known }) {
    const isOfInvoice = known.invoices.length > 0 && dice.chance(0.6);
    const invoice = isOfInvoice ? dice.pick(known.invoices) : null;
    const client = known.clients.find(({ id }) => invoice === null || id === invoice.member);
    if (client === undefined) return null;
    const member = { id: client.id, row: client.row };
    const occasion = invoice === null ? dice.pick(occasions) : dice.pick(['earned', 'used'] as const);
    return { member, occasion, seq: invoice?.seq ?? 0 };
  },
  refusals: ['client-unknown', 'client-erased', 'message-there', 'message-about-nothing'],
  learn(known, _command, { number }) {
    known.messages = Math.max(known.messages, number);
  },
  differs: writesNoKey,
};

export const sendAgain: Drawn<'send-again'> = {
  weight: 1,
  draw({ dice, known }) {
    return known.messages === 0 ? null : { number: dice.between(1, known.messages), row: 0 };
  },
  refusals: ['message-unknown', 'message-not-open', 'message-again'],
  differs: writesNoKey,
};

export const sendNow: Drawn<'send-now'> = {
  weight: 1,
  draw: () => ({}),
  refusals: ['sender-other'],
  differs: writesNoKey,
};
