// What a row of Clients holds: contacts that people type, and what Carnet derives from the journal.
import type { Contact, MemberRow } from '../app/ports';
import { balanceOf, pendingOn } from '../core/account';
import type { Day } from '../core/day';
import { type MemberState, newMember, readState, stateText } from '../core/member';
import { type Cell, columnLetter, dayOfCell, literal, textOf } from './cells';
import { type Tab, widthOf } from './desk';

export type Row = readonly Cell[];

export const contactKeys = ['name', 'phone', 'email', 'card', 'code', 'note'] as const;
export const derivedKeys = ['points', 'pending', 'lastVisit', 'state'] as const;

function cellAt(at: Tab, cells: Row, key: string): Cell | undefined {
  return cells[(at.positions[key] ?? 0) - 1];
}

/** The row's member; null for a row without a number. */
export function memberOf(at: Tab, row: number, cells: Row): MemberRow | null {
  const id = textOf(cellAt(at, cells, 'id'));
  if (id === '') return null;
  const state = readState(cellAt(at, cells, 'state'));
  return { row, id, state: state?.id === id ? state : null };
}

export function contactOf(at: Tab, cells: Row): Contact {
  const text = (key: (typeof contactKeys)[number]) => textOf(cellAt(at, cells, key));
  return {
    name: text('name'),
    phone: text('phone'),
    email: text('email'),
    card: text('card'),
    code: text('code'),
    note: text('note'),
  };
}

export type Derived = { readonly [Key in (typeof derivedKeys)[number]]: string | number };

export function derivedOf(state: MemberState, today: Day): Derived {
  const pending = pendingOn(state.account, today);
  return {
    points: balanceOf(state.account) - pending,
    pending,
    lastVisit: state.lastVisit,
    state: stateText(state),
  };
}

/** A new client's cells, from the first column on. */
export function newRow(at: Tab, id: string, contact: Contact): (string | number)[] {
  const cells: (string | number)[] = new Array(widthOf(at)).fill('');
  const values: { readonly [key: string]: string | number } = {
    ...Object.fromEntries(contactKeys.map((key) => [key, literal(contact[key])])),
    ...derivedOf(newMember(id), ''),
    id: literal(id),
  };
  for (const [key, value] of Object.entries(values)) {
    const column = at.positions[key];
    if (column !== undefined) cells[column - 1] = value;
  }
  return cells;
}

/** Letters of the derived columns that people see and that do not show what the state says. */
export function changedIn(at: Tab, cells: Row, member: MemberRow, today: Day, offset: number): string[] {
  if (member.state === null) return [];
  const right = derivedOf(member.state, today);
  return (['points', 'pending', 'lastVisit'] as const).flatMap((key) => {
    const cell = cellAt(at, cells, key);
    const seen = key === 'lastVisit' ? dayOfCell(cell, offset) : textOf(cell);
    return seen === String(right[key]) ? [] : [columnLetter(at.positions[key] ?? 1)];
  });
}
