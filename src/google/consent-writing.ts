// Writes whether a client agrees to be contacted: the only cells of people's own that Carnet writes in existing rows. A
// proof for every client comes first. If somebody moves rows in the same second, the visible cells may overwrite
// another row, which the proofs let this command repair, or the next one if this one is killed.
import type { Settling } from '../app/ports/members';
import type { Consent } from '../core/consent';
import { isSame, type SaidTexts } from '../core/consent-proof';
import { consentCell } from './client-row';
import {
  type Look,
  lookAtConsents,
  type People,
  provenOf,
  putCells,
  putProofs,
  type Sheet,
  saidBy,
  saidKeys,
} from './consent-cells';

// An attempt fails only if somebody moves rows in the same second: more than a few failures in a row are no accident.
const TRIES = 12;

/**
 * Stores a proof of every client's visible cells, and for this client the proof of the new consent. Changes nothing
 * else: until the visible cells are written, the consent has not changed.
 * @returns `gone` if the client has no row, `moving` if rows kept moving
 */
export function proveConsent(sheet: Sheet, id: string, consent: Consent): 'proven' | 'gone' | 'moving' {
  for (let tries = 0; tries < TRIES; tries++) {
    const look = lookAtConsents(sheet);
    const person = look.people.get(id);
    if (person === undefined) return 'gone';
    const was = saidBy(person);
    const said = saidIn(consent, was, sheet);
    const isWritten = putProofs(look, sheet.buffer, (other) => {
      const there = other === id ? undefined : look.people.get(other);
      return there === undefined ? { id, said, was } : { id: other, said: saidBy(there), was: saidBy(there) };
    });
    if (!isWritten) return 'proven';
  }
  return 'moving';
}

/** A withdrawal keeps the wording: it says what was agreed to before. */
function saidIn(consent: Consent, [, , words]: SaidTexts, { workbook }: Sheet): SaidTexts {
  const said = consentCell(consent, workbook.language());
  return [said, consent.consentDay, consent.consent === 'yes' ? consent.consentWords : words];
}

/**
 * Writes visible cells until all match the proofs. Overwritten clients are repaired before this one: once this client's
 * cells are right, their write has hit nobody else.
 * @returns false if rows kept moving; the next command continues
 */
export function settleConsents(sheet: Sheet, { ids, onMore, isLate }: Settling): boolean {
  const [first = ''] = ids;
  let known = ids;
  let before: People | undefined;
  const written = new Set<string>();
  for (let tries = 0; tries < TRIES; tries++) {
    const look = lookAtConsents(sheet);
    if (!isLate) before ??= look.people;
    const hit = before === undefined ? hitRows(look, known) : hitCells(look, before, first, written);
    const puts = hit.length > 0 ? hit : [...unsaid(look, first, isLate)];
    if (puts.length === 0) return true;
    const all = [...new Set([...known, ...puts.map(({ id }) => id)])];
    if (all.length > known.length) onMore(all);
    known = all;
    for (const { id, cells } of puts) {
      for (const text of cells.values()) written.add(text);
      putCells(look.tab, sheet.buffer, look.people.get(id)?.row ?? 0, cells);
    }
  }
  return false;
}

type Put = { readonly id: string; readonly cells: ReadonlyMap<string, string> };

/** The client's own cells if they differ from the proof; after an interruption only if nobody has typed there since. */
function* unsaid(look: Look, id: string, isLate: boolean): Generator<Put> {
  const person = look.people.get(id);
  const { said, was } = provenOf(look, id);
  if (person === undefined || isSame(saidBy(person), said)) return;
  const isTyped = saidBy(person).some((text, i) => text !== said[i] && text !== was[i]);
  if (!isLate || !isTyped) yield { id, cells: cellsOf(said) };
}

function cellsOf(said: SaidTexts): ReadonlyMap<string, string> {
  return new Map(saidKeys.map((key, i) => [key, said[i] ?? '']));
}

/**
 * Clients whose cells differ from their proof and show exactly what another known client should show: the write
 * overwrote them. Nothing else was written, so anything else was typed by a person since.
 */
function hitRows(look: Look, known: readonly string[]): readonly Put[] {
  const astray = known
    .filter((id) => {
      const person = look.people.get(id);
      return person === undefined || !isSame(saidBy(person), provenOf(look, id).said);
    })
    .map((id) => provenOf(look, id));
  return [...look.people].flatMap(([id, person]): Put[] => {
    const shown = saidBy(person);
    const { said } = provenOf(look, id);
    const isHit = astray.some((other) => other.id !== id && isSame(shown, other.said));
    return isHit && !isSame(shown, said) ? [{ id, cells: cellsOf(said) }] : [];
  });
}

/**
 * The same while the command knows every cell's earlier content: cells in other rows or columns that hold the written
 * text and held something else before. Other differences were typed in the same second, and stay.
 */
function hitCells(
  { people }: Look,
  before: People,
  first: string,
  written: ReadonlySet<string>,
): readonly Put[] {
  return [...people].flatMap(([id, { cells }]): Put[] => {
    const was = before.get(id)?.cells;
    if (was === undefined) return [];
    const hit = [...cells].filter(([key, text]) => {
      const isWanted = id === first && saidKeys.some((said) => said === key);
      return !isWanted && text !== was.get(key) && written.has(text);
    });
    return hit.length === 0 ? [] : [{ id, cells: new Map(hit.map(([key]) => [key, was.get(key) ?? ''])) }];
  });
}
