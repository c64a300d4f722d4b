// The input for random commands: the staff's current knowledge, and queries to the sheet.
import type { ActionName, AnswerOf, CommandOf, WritingName } from '../../src/app/actions';
import type { Entry } from '../../src/core/journal/entry';
import type { Dice } from './dice';

export type KnownClient = {
  readonly id: string;
  readonly row: number;
  readonly version: number;
  readonly name: string;
  readonly code: string;
};

/** An acknowledged invoice, with the units of its lines. */
export type KnownInvoice = {
  readonly seq: number;
  readonly row: number;
  readonly member: string;
  readonly units: readonly number[];
};

export type Receipt = CommandOf<'take-receipts'>['invoices'][number];

/** What the staff have seen and been told. */
export type Known = {
  clients: readonly KnownClient[];
  invoices: KnownInvoice[];
  /** Gift cards and vouchers whose codes were read out. */
  cards: { readonly id: string; readonly code: string }[];
  /** Receipts of all portions ever sent. */
  receipts: Receipt[];
  /** Series of the portions of receipts. */
  imports: string[];
  /** Portions of clients ever sent. */
  brought: CommandOf<'take-clients'>[];
  /** Bookings of files ever sent, and the imports that they came with. */
  bookings: CommandOf<'take-bookings'>['bookings'][number][];
  bookingImports: string[];
  /** Series of points by hand that were begun. */
  batches: { readonly id: string; readonly points: number; readonly note: string }[];
  /** Merges that were acknowledged: their entries of the clients who stay. */
  merges: { readonly seq: number; readonly row: number }[];
  /** Codes that were read out to clients, who may have used them since. */
  codes: { readonly member: string; readonly code: string }[];
  /** Links into the till on a phone that were handed out. */
  phones: string[];
  /** The highest number of a message that was acknowledged. */
  messages: number;
  /** Number of names and numbers given out so far. */
  counted: number;
};

export type Scene = {
  readonly dice: Dice;
  readonly known: Known;
  /** Queries the sheet, as a page does before sending a form; null if refused. */
  ask<Name extends ActionName>(action: Name, query: CommandOf<Name>): AnswerOf<Name> | null;
  /** Opens the page of some client: what clients ask comes from there. Null if nobody has a link. */
  page(): { readonly id: string; readonly row: number } | null;
  /** A code that the salon reads out to the client before the form is sent; undefined if it cannot. */
  code(client: { readonly id: string; readonly row: number }): string | undefined;
};

/** The generator of one command, and the checks of its outcome. */
export type Drawn<Name extends WritingName> = {
  /** Its frequency relative to the others. */
  readonly weight: number;
  /** The command as somebody would send it now; null if there is nothing to send. */
  draw(scene: Scene): CommandOf<Name> | null;
  /** Refusals that are possible because of other people's changes since, or of the random values themselves. */
  readonly refusals: readonly string[];
  /** Updates the staff's knowledge after an acknowledgement. */
  learn?(known: Known, command: CommandOf<Name>, answer: AnswerOf<Name>): void;
  /** Differences between the request and the entry under its key, as sentences. */
  differs(command: CommandOf<Name>, entry: Entry, leads: Leads): readonly string[];
};

/** Whether a client's number ever led to another's: a form that is filled in meanwhile names the first. */
export type Leads = (from: string, to: string) => boolean;

/** For commands whose entries, if any, do not have the command's key. */
export function writesNoKey(): readonly string[] {
  return ['no entry should have its key'];
}

/** The client as last seen at the till; null for a walk-in. */
export function seenClient({ known }: Scene, id: string): KnownClient | null {
  return known.clients.find((client) => client.id === id) ?? null;
}
