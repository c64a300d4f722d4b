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
  putProofs,
  putSaid,
  type Sheet,
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
    const was = person.said;
    const said = saidIn(consent, was, sheet);
    const isWritten = putProofs(look, sheet.buffer, (other) => {
      const there = other === id ? undefined : look.people.get(other);
      return there === undefined ? { id, said, was } : { id: other, said: there.said, was: there.said };
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
  for (let tries = 0; tries < TRIES; tries++) {
    const look = lookAtConsents(sheet);
    if (!isLate) before ??= look.people;
    const hit = hitRows(look, known, before);
    const puts = hit.length > 0 ? hit : [...unsaid(look, first, isLate)];
    if (puts.length === 0) return true;
    const all = [...new Set([...known, ...puts.map(({ id }) => id)])];
    if (all.length > known.length) onMore(all);
    known = all;
    for (const { id, said } of puts) putSaid(look, sheet.buffer, id, said);
  }
  return false;
}

type Put = { readonly id: string; readonly said: SaidTexts };

/** The client's own cells if they differ from the proof; after an interruption only if nobody has typed there since. */
function* unsaid(look: Look, id: string, isLate: boolean): Generator<Put> {
  const person = look.people.get(id);
  const { said, was } = provenOf(look, id);
  if (person === undefined || isSame(person.said, said)) return;
  const isTyped = person.said.some((text, i) => text !== said[i] && text !== was[i]);
  if (!isLate || !isTyped) yield { id, said };
}

/**
 * Rows with another known client's number beside their consent: a write hit them because rows were moved. People do not
 * type that number. Cells that show the written text get their earlier content; cells typed over since stay, and so does
 * every other row, whatever it shows.
 */
function hitRows(look: Look, known: readonly string[], before: People | undefined): readonly Put[] {
  return [...look.people].flatMap(([id, { said: shown, by }]): Put[] => {
    if (by === id || !known.includes(by)) return [];
    const written = provenOf(look, by).said;
    const own = before?.get(id)?.said ?? provenOf(look, id).said;
    return [{ id, said: keptFrom(shown, written, own) }];
  });
}

function keptFrom(shown: SaidTexts, written: SaidTexts, own: SaidTexts): SaidTexts {
  const [consent, day, words] = shown.map((text, i) => (text === written[i] ? (own[i] ?? '') : text));
  return [consent ?? '', day ?? '', words ?? ''];
}
