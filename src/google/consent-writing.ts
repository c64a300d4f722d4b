// Writes whether a client may be written to: the only cells of people's own that Carnet writes in a row that is there.
// Proofs come first, one for every client, so that a row which the visible cells came over, because a person moved rows
// in the same second, can be put right: by this command, or by the next one where this is killed.
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

// Each try is undone only by a person who moves rows in the same second: more than a few in a row are no accident.
const TRIES = 12;

/**
 * Gives every client a proof of what the visible cells say, and this one the proof of what is to be said. Nothing else
 * is changed: until the visible cells are written, nothing was said.
 * @returns `gone` where the client has no row, `moving` where rows kept moving
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

/** Of a withdrawal the words stay: they say what was agreed to before. */
function saidIn(consent: Consent, [, , words]: SaidTexts, { workbook }: Sheet): SaidTexts {
  const said = consentCell(consent, workbook.language());
  return [said, consent.consentDay, consent.consent === 'yes' ? consent.consentWords : words];
}

/**
 * Writes visible cells until all show what is proven. Whoever was hit comes first, and the client again only then: a
 * client whose cells are right hit nobody.
 * @returns false where rows kept moving: whoever comes next goes on
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

/** The client's own cells where they do not show the proof; after an interruption only if nobody has typed since. */
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
 * Whoever shows all that one of the known was to show and does not: the write came over them. Nothing else was written,
 * so that what a person typed since is something else.
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
 * The same while the command knows what every cell held before: cells that hold what was written and held something
 * else, in other rows or other columns. What a person typed in the same second is something else, and stays.
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
