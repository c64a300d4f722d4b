// The consent cells of all clients and the proofs in their hidden column, read at one moment.
import { MissingTab } from '../app/ports/tabs';
import {
  type ConsentProof,
  consentProofText,
  nothingSaid,
  readConsentProof,
  type SaidTexts,
} from '../core/consent-proof';
import { dayOfCell, literal, textOf } from './cells';
import { memberOf, type Row } from './client-row';
import type { ClientsReading } from './clients-reading';
import { headerOf } from './column-words';
import { columnRuns } from './rows';
import { isHeader } from './tab-reading';
import type { Tab, Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

const saidKeys = ['consent', 'consentDay', 'consentWords'] as const;
const PROOF = 'consentProof';
const BY = 'consentBy';
const lookedAt = ['id', ...saidKeys, BY, PROOF];

export type Sheet = {
  readonly workbook: Workbook;
  readonly buffer: WriteBuffer;
  readonly reading: ClientsReading;
};

/** A client's visible consent, and the client number written beside it: another client's if a write hit this row. */
export type Person = { readonly row: number; readonly said: SaidTexts; readonly by: string };
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

/** Reads all clients, with the header in the same call; rows inserted meanwhile hide none of them. */
export function lookAtConsents({ workbook, buffer, reading }: Sheet): Look {
  const offset = workbook.offset();
  let last = reading.lastRow();
  for (let tries = 0; tries < TRIES; tries++) {
    const tab = reading.tab();
    const [header = [], ...rows] = rowsOf(tab, buffer, last);
    const isProof = isHeader(tab, header, lookedAt);
    if (!isProof) reading.rows(2, 1, 'all'); // looks the columns up again
    const now = reading.lastRow();
    if (!isProof || now !== last) {
      last = now;
      continue;
    }
    const people = new Map(
      rows.flatMap((cells, i) => {
        const id = textOf(cells[positionOf(tab, 'id') - 1]);
        return id === '' ? [] : [[id, personIn(tab, 2 + i, cells, offset)] as const];
      }),
    );
    const column = rows.map((cells) => String(cells[positionOf(tab, PROOF) - 1]));
    return { tab, people, proofs: proofsIn(column), column };
  }
  throw new Error('the rows of the clients kept moving while they were read');
}

/** Reads the columns needed here from row 1 on, padded so that cells keep their column positions. */
function rowsOf(tab: Tab, buffer: WriteBuffer, last: number): Row[] {
  const columns = lookedAt.map((key) => positionOf(tab, key));
  const left = Math.min(...columns);
  const range = tab.sheet.getRange(1, left, last, Math.max(...columns) - left + 1);
  const before: Row = new Array(left - 1).fill('');
  return buffer.read(() => range.getValues()).map((cells) => [...before, ...cells]);
}

function personIn({ positions }: Tab, row: number, cells: Row, offset: number): Person {
  const text = (key: string) => dayOfCell(cells[(positions[key] ?? 0) - 1], offset);
  return { row, said: [text('consent'), text('consentDay'), text('consentWords')], by: text(BY) };
}

/** The texts of the hidden column, from row 2 on. */
export function proofColumn(tab: Tab, buffer: WriteBuffer, last: number): readonly string[] {
  const position = positionOf(tab, PROOF);
  if (last < 2) return [];
  return buffer
    .read(() => tab.sheet.getRange(2, position, last - 1, 1).getValues())
    .map(([cell]) => String(cell));
}

function positionOf({ positions }: Tab, key: string): number {
  const position = positions[key];
  if (position === undefined) throw new MissingTab('clients', headerOf('clients', key, 'en'));
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
  tab.sheet.getRange(2 + first, positionOf(tab, PROOF), block.length, 1).setValues(block);
  return true;
}

type Proofs = (id: string) => ConsentProof;

/** Writes a client's visible consent, with the client number beside it in the same write. */
export function putSaid({ tab, people }: Look, buffer: WriteBuffer, id: string, said: SaidTexts): void {
  const row = people.get(id)?.row ?? 0;
  const texts = new Map<string, string>([
    ...saidKeys.map((key, i) => [key, said[i] ?? ''] as const),
    [BY, id],
  ]);
  buffer.writing();
  for (const { column, keys } of columnRuns(tab, [...texts.keys()])) {
    const cells = keys.map((key) => literal(texts.get(key) ?? ''));
    tab.sheet.getRange(row, column, 1, cells.length).setValues([cells]);
  }
}
