// The cells that Carnet derives from the journal for each client, and how they look to people.
import type { MemberRow, NewClient } from '../../app/ports/members';
import { type Language, languages } from '../../core/language';
import { lastVisitOf, type MemberState } from '../../core/members/member';
import { type MemberCells, newCells } from '../../core/members/member-cells';
import { stateText } from '../../core/members/stored-member';
import { balanceOf, pendingAt } from '../../core/points/account';
import { movementsText } from '../../core/points/movements';
import { liveAccount } from '../../core/points/standing';
import type { Ruleset } from '../../core/settings/ruleset';
import { catalogs } from '../../i18n/catalog';
import { columnLetter, dayOfCell, literal, textOf } from '../tabs/cells';
import { widthOf } from '../tabs/rows';
import type { Tab } from '../tabs/workbook';
import { clientFigures, figureKeys } from './client-figures';
import { cellAt, contactCells, contactKeys, type Placed, type Row, stateIn } from './client-row';

export const derivedKeys = [
  'points',
  'pending',
  'lastVisit',
  ...figureKeys,
  'status',
  'state',
  'movements',
] as const;

type Shown = { readonly [Key in (typeof shownKeys)[number]]: string | number };
const shownKeys = ['points', 'pending', 'lastVisit', 'status'] as const;

/** As of the member's last entry, not of today: points pending then may be usable by now, and others may have expired. */
function shownOf(state: MemberState, language: Language): Shown {
  const live = liveAccount(state, state.moment);
  const pending = pendingAt(live, state.moment);
  return {
    points: balanceOf(live) - pending,
    pending,
    lastVisit: lastVisitOf(state),
    status: statusOf(state, language),
  };
}

/** Why the row is no client of today, for people who read the tab; '' for all others. */
function statusOf({ into, erased }: MemberState, language: Language): string {
  const { clientStatus } = catalogs[language];
  if (erased) return clientStatus.erased;
  return into === '' ? '' : clientStatus.merged(into);
}

export type Derived = { readonly [Key in (typeof derivedKeys)[number]]: string | number };

/** @param ruleset as for `clientFigures` */
export function derivedOf(
  { state, movements }: MemberCells,
  language: Language,
  ruleset: Ruleset | null = null,
): Derived {
  const text = movements.last.length === 0 ? '' : movementsText(movements);
  return {
    ...shownOf(state, language),
    ...clientFigures(state, ruleset),
    state: stateText(state),
    movements: text,
  };
}

/**
 * Letters of the derived, visible columns that do not match the state, whatever the language; of an erased client also
 * those that say again who it was.
 */
export function changedIn(at: Tab, cells: Row, member: MemberRow, offset: number): string[] {
  const { state } = member;
  if (state === null) return [];
  const right = shownOf(state, 'en');
  const isRight = (key: (typeof shownKeys)[number], seen: string) =>
    key === 'status'
      ? at.positions.status === undefined || languages.some((one) => statusOf(state, one) === seen)
      : String(right[key]) === seen;
  const derived: string[] = shownKeys.filter((key) => {
    const cell = cellAt(at, cells, key);
    return !isRight(key, key === 'lastVisit' ? dayOfCell(cell, offset) : textOf(cell));
  });
  // Level and next reward follow the rules, and are right again with the client's next entry.
  const figures = clientFigures(state, null);
  for (const key of ['expires', 'visits', 'spent'] as const) {
    const cell = cellAt(at, cells, key);
    const seen = key === 'expires' ? dayOfCell(cell, offset) : textOf(cell);
    if (at.positions[key] !== undefined && seen !== '' && seen !== String(figures[key])) derived.push(key);
  }
  const known = state.erased ? contactKeys.filter((key) => textOf(cellAt(at, cells, key)) !== '') : [];
  return [...derived, ...known].map((key) => columnLetter(at.positions[key] ?? 1));
}

/** The points that people see, where they have typed others. */
export type TypedOver = { readonly key: 'points' | 'pending'; readonly text: string };

/**
 * What somebody has typed over the points of a client, or beside a name that has no number yet: undefined if they are as
 * the state says, empty, or if there is no state to compare them with.
 */
export function typedOver(at: Placed, cells: Row): TypedOver | undefined {
  const id = textOf(cellAt(at, cells, 'id'));
  const state = stateIn(at, cells);
  if (id === '' ? state !== undefined : state?.id !== id) return undefined;
  const right = state === undefined ? { points: 0, pending: 0 } : shownOf(state, 'en');
  for (const key of ['points', 'pending'] as const) {
    const text = textOf(cellAt(at, cells, key));
    if (text !== '' && text !== String(right[key])) return { key, text };
  }
  return undefined;
}

/** A new client's cells, from the first column on. */
export function newRow(at: Tab, { id, contact }: NewClient, language: Language): (string | number)[] {
  const cells: (string | number)[] = new Array(widthOf(at)).fill('');
  const values: { readonly [key: string]: string | number } = {
    ...contactCells(contact, language),
    ...derivedOf(newCells(id), language),
    id: literal(id),
  };
  for (const [key, value] of Object.entries(values)) {
    const column = at.positions[key];
    if (column !== undefined) cells[column - 1] = value;
  }
  return cells;
}
