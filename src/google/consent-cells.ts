// The consent cells of all clients and the proofs in their hidden column, read at one moment.
import { MissingTab } from '../app/ports/tabs';
import {
  type ConsentProof,
  consentProofText,
  nothingSaid,
  readConsentProof,
  type SaidTexts,
} from '../core/consent-proof';
import { dayOfCell, literal } from './cells';
import { contactKeys, memberOf, type Row } from './client-row';
import type { ClientsReading } from './clients-reading';
import { headerOf } from './column-words';
import { columnRuns } from './rows';
import type { Tab, Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

export const saidKeys = ['consent', 'consentDay', 'consentWords'] as const;
const PROOF = 'consentProof';

export type Sheet = {
  readonly workbook: Workbook;
  readonly buffer: WriteBuffer;
  readonly reading: ClientsReading;
};

/** A client's own cells, by column. */
export type Person = { readonly row: number; readonly cells: ReadonlyMap<string, string> };
export type People = ReadonlyMap<string, Person>;

export type Look = {
  readonly tab: Tab;
  readonly people: People;
  /** By client, whatever row they are in. */
  readonly proofs: ReadonlyMap<string, ConsentProof>;
  /** The proof column from row 2 on. */
  readonly column: readonly string[];
};

// An attempt fails only if somebody moves rows in the same second.
const TRIES = 4;

/** Reads all clients; rows inserted meanwhile hide none of them. */
export function lookAtConsents({ workbook, buffer, reading }: Sheet): Look {
  const offset = workbook.offset();
  let last = reading.lastRow();
  for (let tries = 0; tries < TRIES; tries++) {
    const { tab, rows } = reading.rows(2, last, 'listed');
    const column = proofColumn(tab, buffer, last);
    const now = reading.lastRow();
    if (now !== last) {
      last = now;
      continue;
    }
    const people = new Map(
      rows.flatMap((cells, i) => {
        const member = memberOf(tab, 2 + i, cells);
        return member === null ? [] : [[member.id, personIn(tab, member.row, cells, offset)] as const];
      }),
    );
    return { tab, people, proofs: proofsIn(column), column };
  }
  throw new Error('the rows of the clients kept moving while they were read');
}

function personIn(tab: Tab, row: number, cells: Row, offset: number): Person {
  const texts = contactKeys.map(
    (key) => [key, dayOfCell(cells[(tab.positions[key] ?? 0) - 1], offset)] as const,
  );
  return { row, cells: new Map(texts) };
}

/** The texts of the hidden column, from row 2 on. */
export function proofColumn(tab: Tab, buffer: WriteBuffer, last: number): readonly string[] {
  const position = positionOf(tab);
  if (last < 2) return [];
  return buffer
    .read(() => tab.sheet.getRange(2, position, last - 1, 1).getValues())
    .map(([cell]) => String(cell));
}

function positionOf({ positions }: Tab): number {
  const position = positions[PROOF];
  if (position === undefined) throw new MissingTab('clients', headerOf('clients', PROOF, 'en'));
  return position;
}

export function proofsIn(column: readonly string[]): ReadonlyMap<string, ConsentProof> {
  return new Map(
    column.flatMap((text) => {
      const proof = readConsentProof(text);
      return proof === undefined ? [] : [[proof.id, proof] as const];
    }),
  );
}

/** Rows as their proofs say: cells written to another client's row do not count for that client. */
export function withProven(tab: Tab, proofs: ReadonlyMap<string, ConsentProof>): (cells: Row) => Row {
  return (cells) => {
    const id = memberOf(tab, 0, cells)?.id ?? '';
    const texts = new Map(saidKeys.map((key, i) => [tab.positions[key], proofs.get(id)?.said[i] ?? '']));
    return id === '' ? cells : cells.map((cell, i) => texts.get(i + 1) ?? cell);
  };
}

/** The consent in a client's visible cells. */
export function saidBy(person: Person): SaidTexts {
  const [consent = '', day = '', words = ''] = saidKeys.map((key) => person.cells.get(key));
  return [consent, day, words];
}

/** The consent in a client's proof; a client without one has given none. */
export function provenOf({ proofs }: Look, id: string): ConsentProof {
  return proofs.get(id) ?? { id, said: nothingSaid, was: nothingSaid };
}

/** Writes proofs as one block down to the last wrong row; the right ones among them get the same text again. */
export function putProofs({ tab, people, column }: Look, buffer: WriteBuffer, right: Proofs): boolean {
  const wanted: string[] = column.map(() => '');
  for (const [id, { row }] of people) wanted[row - 2] = consentProofText(right(id));
  const wrong = wanted.flatMap((text, i) => (text === column[i] ? [] : [i]));
  const [first] = wrong;
  if (first === undefined) return false;
  const block = wanted.slice(first, (wrong[wrong.length - 1] ?? first) + 1).map((text) => [text]);
  buffer.writing();
  tab.sheet.getRange(2 + first, positionOf(tab), block.length, 1).setValues(block);
  return true;
}

type Proofs = (id: string) => ConsentProof;

/** Writes some of the cells in a row that otherwise only people write. */
export function putCells(
  tab: Tab,
  buffer: WriteBuffer,
  row: number,
  cells: ReadonlyMap<string, string>,
): void {
  buffer.writing();
  for (const { column, keys } of columnRuns(tab, [...cells.keys()])) {
    const texts = keys.map((key) => literal(cells.get(key) ?? ''));
    tab.sheet.getRange(row, column, 1, texts.length).setValues([texts]);
  }
}
