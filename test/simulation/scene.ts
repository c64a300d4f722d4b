// What a command is drawn from: what the salon's people know at that moment, and what they may still ask the sheet.
import type { ActionName, AnswerOf, CommandOf, WritingName } from '../../src/app/actions';
import type { Entry } from '../../src/core/entry';
import type { Dice } from './dice';

export type KnownClient = {
  readonly id: string;
  readonly row: number;
  readonly version: number;
  readonly name: string;
  readonly code: string;
};

/** An invoice that was acknowledged, with the units of its lines. */
export type KnownInvoice = {
  readonly seq: number;
  readonly row: number;
  readonly member: string;
  readonly units: readonly number[];
};

export type Receipt = CommandOf<'take-receipts'>['invoices'][number];

/** What people have seen and were told. */
export type Known = {
  clients: readonly KnownClient[];
  invoices: KnownInvoice[];
  /** Gift cards and vouchers whose codes were read out. */
  cards: { readonly id: string; readonly code: string }[];
  /** Receipts of all portions ever sent. */
  receipts: Receipt[];
  /** Names and numbers that were given out so far. */
  counted: number;
};

export type Scene = {
  readonly dice: Dice;
  readonly known: Known;
  /** Asks the sheet, as a page does before a form is sent; null where it is refused. */
  ask<Name extends ActionName>(action: Name, query: CommandOf<Name>): AnswerOf<Name> | null;
};

/** How one command is drawn, and what becomes of it. */
export type Drawn<Name extends WritingName> = {
  /** How often it is drawn, beside the others. */
  readonly weight: number;
  /** As somebody would send it now; null where there is nothing to send. */
  draw(scene: Scene): CommandOf<Name> | null;
  /** "No" that can come of what other people did since it was drawn, or of what was drawn itself. */
  readonly refusals: readonly string[];
  /** What people know once it was acknowledged. */
  learn?(known: Known, command: CommandOf<Name>, answer: AnswerOf<Name>): void;
  /** What an entry under its key says and was not asked for, as sentences. */
  differs(command: CommandOf<Name>, entry: Entry): readonly string[];
};

/** For commands whose entries, if any, have no key of theirs. */
export function writesNoKey(): readonly string[] {
  return ['no entry should have its key'];
}

/** The client as the till saw it last; null for a walk-in. */
export function seenClient({ known }: Scene, id: string): KnownClient | null {
  return known.clients.find((client) => client.id === id) ?? null;
}
