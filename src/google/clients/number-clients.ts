// Gives numbers to clients whom somebody typed into the tab. The number identifies the row: if it lands in another
// client's row because somebody sorted in the same second, it is removed and that row's own number restored.
import type { MemberRow } from '../../app/ports/members';
import { newCells } from '../../core/members/member-cells';
import { literal } from '../tabs/cells';
import type { Tab, Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { type ContactReading, contactOf, memberOf, type Row, stateIn } from './client-row';
import type { ClientsReading } from './clients-reading';
import type { ClientsWriting } from './clients-writing';
import { noteTyped } from './typed-points';

// An attempt fails only if somebody moves rows in the same second.
const TRIES = 4;

const NOTED = 10;

// Any reading will do, as long as both comparisons of a person use the same one.
const anyReading: ContactReading = {
  offset: 0,
  monthFirst: false,
  thisYear: 2999,
  today: '2999-12-31',
};

/** @returns rows of other clients that a state overwrote: they have no valid state left */
export function numberClients(
  reading: ClientsReading,
  writing: Pick<ClientsWriting, 'putCells'>,
  { workbook, buffer }: { readonly workbook: Workbook; readonly buffer: WriteBuffer },
  wanted: readonly { readonly row: number; readonly id: string }[],
): readonly MemberRow[] {
  const first = Math.min(...wanted.map(({ row }) => row));
  const last = Math.max(...wanted.map(({ row }) => row));
  const before = reading.rows(first, last, 'all');
  const { tab } = before;
  const typed = wanted.filter(({ row }) => {
    const cells = before.rows[row - first] ?? [];
    return memberOf(tab, row, cells) === null && contactOf(tab, cells, anyReading).name !== '';
  });
  const ids = new Set(typed.map(({ id }) => id));
  writing.putCells(
    tab,
    typed.map(({ row, id }) => ({ row, cells: newCells(id) })),
  );
  // The number is written last, where its state ended up: a row with a number is then complete.
  buffer.flush();
  const now = reading.rows(first, last, 'all');
  const landed = now.rows.flatMap((cells, i) => {
    const id = stateIn(now.tab, cells)?.id ?? '';
    return ids.has(id) ? [{ row: first + i, id, member: memberOf(now.tab, first + i, cells) }] : [];
  });
  putNumbers(
    now.tab,
    buffer,
    landed.filter(({ member }) => member === null),
  );
  // Each is a call: of a whole list that was pasted with its points, the first ones say it.
  for (const { row, id } of landed.slice(0, NOTED)) {
    const own = typed.find((one) => one.id === id);
    const cells = own === undefined ? undefined : before.rows[own.row - first];
    if (cells !== undefined) noteTyped(workbook, buffer, now.tab, { row, cells });
  }
  putStraysBack(reading, buffer, ids, { first, last, own: ownNumbers(tab, before.rows) });
  return landed.flatMap(({ member, id }) => (member === null || member.id === id ? [] : [member]));
}

type Span = { readonly first: number; readonly last: number; readonly own: ReadonlyMap<string, string> };

function putStraysBack(
  reading: ClientsReading,
  buffer: WriteBuffer,
  ids: ReadonlySet<string>,
  { first, last, own }: Span,
): void {
  for (let tries = 0; tries < TRIES; tries++) {
    const { tab, rows } = reading.rows(first, last, 'all');
    const numbered = rows.flatMap((cells, i) => memberOf(tab, first + i, cells) ?? []);
    // A number that does not match the row's state is a stray.
    const strays = numbered.filter(({ id, state }) => ids.has(id) && state === null);
    if (strays.length === 0) return;
    putNumbers(
      tab,
      buffer,
      strays.map(({ row, proof: { cells } }) => ({ row, id: rightNumber(tab, cells, own) })),
    );
  }
  throw new Error('the rows of the clients kept moving while they were numbered');
}

function putNumbers(
  tab: Tab,
  buffer: WriteBuffer,
  rows: readonly { readonly row: number; readonly id: string }[],
): void {
  const column = tab.positions.id ?? 0;
  if (rows.length > 0) buffer.writing();
  for (const block of runsOf(rows)) {
    const [top] = block;
    if (top === undefined) continue;
    tab.sheet.getRange(top.row, column, block.length, 1).setValues(block.map(({ id }) => [literal(id)]));
  }
}

function runsOf<Numbered extends { readonly row: number }>(rows: readonly Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const each of [...rows].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1]?.row === each.row - 1) run.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** What identifies the client in a row, without number and derived cells. */
function personIn(tab: Tab, cells: Row): string {
  return JSON.stringify(contactOf(tab, cells, anyReading));
}

/** The numbers that clients had before, by what identifies them. */
function ownNumbers(tab: Tab, rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((cells) => {
      const member = memberOf(tab, 0, cells);
      return member === null ? [] : [[personIn(tab, cells), member.id] as const];
    }),
  );
}

/** A row's own number, from its state or from the earlier read; '' if it had none. */
function rightNumber(tab: Tab, cells: Row, own: ReadonlyMap<string, string>): string {
  return stateIn(tab, cells)?.id ?? own.get(personIn(tab, cells)) ?? '';
}
