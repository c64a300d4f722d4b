// A message in the outbox: what it is about, which never changes, and its mark, which says how far it has come.

import type { Moment } from '../day';
import { cellText, checkedCell } from '../journal/checked-cell';
import { lifted, SCHEMA } from '../journal/versions';
import type { Happening } from './happenings';

export type Message = {
  /** Counts the messages of a sheet, from 1; given once. */
  readonly number: number;
  readonly made: Moment;
  readonly member: string;
  /** What it tells the client, of one occasion or several; at least one. The text is made when it is sent. */
  readonly happenings: readonly Happening[];
  /** Carnet's own clock, or somebody who asked for it: that one goes out whatever is switched on. */
  readonly by: 'clock' | 'person';
  /** The key of the command that asked for it; '' if nobody did. */
  readonly key: string;
  /** The message that it sends once more; 0 if none. */
  readonly again: number;
};

/**
 * Stored: never rename. `sending` is written before Google is asked, and another one after it: a run that ended between
 * them has perhaps sent it, which is `unsure` from then on, and only a person sends it again.
 */
export const messageStates = ['waiting', 'sending', 'sent', 'notSent', 'unsure'] as const;

export type MessageState = (typeof messageStates)[number];

/** Why a message was not sent, or why nobody knows. Stored: never rename. */
export const messageReasons = [
  'no-address',
  'address-wrong',
  /** Google took the address for none, or failed again and again. */
  'google-refused',
  'no-consent',
  'client-unknown',
  'client-erased',
  'client-merged',
  /** The owner has switched the occasion off since. */
  'switched-off',
  /** What it told of was taken back since, or used, or is over. */
  'no-longer-so',
  /** The salon's own text for it cannot be used. */
  'text-wrong',
  /** The code of the card is not known any more: the sheet is a copy. */
  'card-hidden',
  /** Somebody typed over its row. */
  'row-changed',
  /** The run ended while Google was sending it. */
  'interrupted',
  /** It stands in a copy, or in an older version of the sheet: it may have gone out from there. */
  'restored',
] as const;

export type MessageReason = (typeof messageReasons)[number];

export type Mark = {
  readonly number: number;
  readonly state: MessageState;
  /** '' while there is nothing to say. */
  readonly why: MessageReason | '';
  /** When it was sent or given up; ''. */
  readonly at: Moment | '';
  /** When Google failed, and had certainly not sent it. */
  readonly tried: readonly Moment[];
  /** The message that sends it once more; 0 if none. */
  readonly next: number;
};

export function newMark(number: number): Mark {
  return { number, state: 'waiting', why: '', at: '', tried: [], next: 0 };
}

/** The message as the text of one cell, with a checksum. */
export function messageText(message: Message): string {
  return cellText('message', { ...message, schema: SCHEMA.message });
}

/**
 * The message in a cell, or undefined if there is none or it was changed.
 * @throws LedgerCorrupt `format-newer` if a newer Carnet wrote it
 */
export function readMessage(text: unknown): Message | undefined {
  const stored = checkedCell('message', text);
  if (stored === undefined) return undefined;
  const { schema: _schema, ...message } = lifted('message', stored);
  return message as Message;
}

/** The mark as the text of one cell, with a checksum. */
export function markText(mark: Mark): string {
  return cellText('mark', { ...mark, schema: SCHEMA.mark });
}

/** As `readMessage`. */
export function readMark(text: unknown): Mark | undefined {
  const stored = checkedCell('mark', text);
  if (stored === undefined) return undefined;
  const { schema: _schema, ...mark } = lifted('mark', stored);
  return mark as Mark;
}
