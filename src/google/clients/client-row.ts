// The content of a row in Clients: contacts that people type, and cells that Carnet derives from the journal.

import type { ContactRefusal } from '../../app/ports/contact-refusal';
import type { Contact, ContactDetails, MemberRow } from '../../app/ports/members';
import type { Clock } from '../../app/ports/world';
import { type Day, isDay } from '../../core/day';
import { type Language, languages } from '../../core/language';
import { type BirthdayReading, birthdayOn, readBirthday } from '../../core/members/birthday';
import { type Consent, type ConsentRefusal, consentFault, noConsent } from '../../core/members/consent';
import type { MemberState } from '../../core/members/member';
import { readState } from '../../core/members/stored-member';
import { isUpTo, type Movements, noMovements, readMovements } from '../../core/points/movements';
import { defaultRuleset } from '../../core/settings/ruleset';
import { catalogs } from '../../i18n/catalog';
import { localeFor } from '../../i18n/locale';
import { type Cell, columnLetter, dayOfCell, isDate, literal, textOf } from '../tabs/cells';
import { choiceOf, wordsIn, yesNoOf } from '../tabs/words';
import type { Tab, Workbook } from '../tabs/workbook';

export type Row = readonly Cell[];

/** Derived too, but written only with a consent: in between, what people type there stays. */
export const consentKeys = ['consent', 'consentDay', 'consentWords'] as const;

/** What people type, and only they. */
const detailKeys = ['name', 'phone', 'email', 'loyaltyCard', 'code', 'birthday', 'note', 'language'] as const;

export const contactKeys = [...detailKeys, ...consentKeys] as const;

export type Placed = Pick<Tab, 'positions'>;

export function cellAt(at: Placed, cells: Row, key: string): Cell | undefined {
  return cells[(at.positions[key] ?? 0) - 1];
}

/** The row's member; null for a row without a number. */
export function memberOf(at: Tab, row: number, cells: Row): MemberRow | null {
  const id = textOf(cellAt(at, cells, 'id'));
  if (id === '') return null;
  const found = stateIn(at, cells);
  const state = found?.id === id ? found : null;
  const proof = { cells, positions: at.positions };
  return { row, id, state, movements: state && movementsIn(cellAt(at, cells, 'movements'), state), proof };
}

/** Whether the row's movements were found, or their column was deleted: a missing column is filled from the journal. */
export function hasMovements({ positions }: Tab, { movements }: MemberRow): boolean {
  return movements !== null || positions.movements === undefined;
}

/** The movements in a cell, if they end with the state's last entry; else null. Empty for a client without entries. */
export function movementsIn(cell: Cell | undefined, state: MemberState): Movements | null {
  if (cell === '' && state.seq === 0) return noMovements(state.id);
  const movements = readMovements(cell);
  return movements !== undefined && isUpTo(movements, state) ? movements : null;
}

/** The state in the row's own cell, whichever client it belongs to; undefined if there is no valid one. */
export function stateIn(at: Placed, cells: Row): MemberState | undefined {
  return readState(cellAt(at, cells, 'state'));
}

/** What is needed to parse the cells that people type. */
export type ContactReading = BirthdayReading & {
  /** The sheet's time zone, in milliseconds ahead of UTC. */
  readonly offset: number;
  /** No date of consent may be later than this. */
  readonly today: Day;
};

export function contactReading({ offset }: Pick<Workbook, 'offset'>, clock: Clock): ContactReading {
  const today = clock.today();
  return { offset: offset(), monthFirst: clock.monthFirst(), today, thisYear: Number(today.slice(0, 4)) };
}

/**
 * A client's contact. A cell that cannot be read counts as empty; `contactSlips` reports it.
 * @param recorded the ledger's consent, which a deleted column cannot contradict
 */
export function contactOf(
  at: Tab,
  cells: Row,
  reading: ContactReading,
  recorded: Consent = noConsent,
): Contact {
  const text = (key: (typeof contactKeys)[number]) => textOf(cellAt(at, cells, key));
  const known = isEmptied(at, cells) ? noConsent : recorded;
  const { given, fault } = consentIn(at, cells, reading, known);
  return {
    name: text('name'),
    phone: text('phone'),
    email: text('email'),
    loyaltyCard: text('loyaltyCard'),
    code: text('code'),
    birthday: birthdayIn(cellAt(at, cells, 'birthday'), reading) ?? '',
    ...(fault === undefined ? given : noConsent),
    language: languageOf(cellAt(at, cells, 'language')),
    note: text('note'),
  };
}

/** A contact cell that cannot be read, by its column key. */
export type ContactSlip = { readonly key: string; readonly refusal: ContactRefusal };

/** @param recorded the ledger's consent; null where it is unknown, because the client's state cannot be read */
export function contactSlips(
  at: Tab,
  cells: Row,
  reading: ContactReading,
  recorded: Consent | null,
): readonly ContactSlip[] {
  const slips: ContactSlip[] = [];
  const birthday = cellAt(at, cells, 'birthday');
  if (birthdayIn(birthday, reading) === undefined) {
    const { monthFirst } = reading;
    slips.push({ key: 'birthday', refusal: { code: 'birthday-wrong', text: textOf(birthday), monthFirst } });
  }
  const language = cellAt(at, cells, 'language');
  if (textOf(language) !== '' && languageOf(language) === '')
    slips.push({ key: 'language', refusal: { code: 'choice-unknown', text: textOf(language) } });
  const slip = recorded === null ? undefined : consentSlip(at, cells, reading, recorded);
  return slip === undefined ? slips : [...slips, slip];
}

/** Where nothing was recorded yet, an incomplete consent needs its other cells first. */
function consentSlip(
  at: Tab,
  cells: Row,
  reading: ContactReading,
  recorded: Consent,
): ContactSlip | undefined {
  const [key] = consentDiffering(at, cells, recorded, reading.offset);
  if (key === undefined) return undefined;
  const { fault } = consentIn(at, cells, reading, recorded);
  if (fault !== undefined && recorded.consent === '') return fault;
  const { consent, consentDay: day } = recorded;
  return { key, refusal: { code: 'consent-differs', recorded: consent, day } };
}

/** The consent cells that show something else than the ledger's consent; none in a row that the owner has emptied. */
export function consentDiffering(
  at: Placed,
  cells: Row,
  recorded: Consent,
  offset: number,
): readonly (typeof consentKeys)[number][] {
  if (isEmptied(at, cells)) return [];
  const said = textOf(cellAt(at, cells, 'consent'));
  const isYes = said === '' ? undefined : yesNoOf(cellAt(at, cells, 'consent'));
  const shown = {
    consent: isYes === undefined ? said : isYes ? 'yes' : 'no',
    consentDay: dayOfCell(cellAt(at, cells, 'consentDay'), offset),
    consentWords: textOf(cellAt(at, cells, 'consentWords')),
  };
  return consentKeys.filter((key) => at.positions[key] !== undefined && shown[key] !== recorded[key]);
}

/** Whether the owner has emptied the client's own cells, to forget who it is. */
export function isEmptied(at: Placed, cells: Row): boolean {
  return contactKeys.every((key) => textOf(cellAt(at, cells, key)) === '');
}

/** The consent in the three cells, and what is wrong with it. */
function consentIn(
  at: Tab,
  cells: Row,
  { offset, today }: ContactReading,
  recorded: Consent,
): { readonly given: Consent; readonly fault: ContactSlip | undefined } {
  const has = (key: (typeof consentKeys)[number]) => at.positions[key] !== undefined;
  const said = textOf(cellAt(at, cells, 'consent'));
  const isYes = said === '' ? undefined : yesNoOf(cellAt(at, cells, 'consent'));
  const shown = isYes === undefined ? '' : isYes ? 'yes' : 'no';
  const given: Consent = {
    consent: has('consent') ? shown : recorded.consent,
    consentDay: has('consentDay') ? dayOfCell(cellAt(at, cells, 'consentDay'), offset) : recorded.consentDay,
    consentWords: has('consentWords') ? textOf(cellAt(at, cells, 'consentWords')) : recorded.consentWords,
  };
  const slip = (key: string, refusal: ContactRefusal) => ({ given, fault: { key, refusal } });
  if (said !== '' && isYes === undefined) return slip('consent', { code: 'choice-unknown', text: said });
  if (given.consentDay !== '' && !isDay(given.consentDay))
    return slip('consentDay', { code: 'day-wrong', text: given.consentDay });
  const refusal = consentFault(given, today);
  return refusal === undefined ? { given, fault: undefined } : slip(FAULTY[refusal.code], refusal);
}

/** The cell to correct for each fault in a consent. */
const FAULTY: { readonly [Code in ConsentRefusal['code']]: string } = {
  'consent-unsaid': 'consent',
  'consent-day-missing': 'consentDay',
  'consent-day-future': 'consentDay',
  'consent-words-missing': 'consentWords',
};

function birthdayIn(cell: Cell | undefined, reading: ContactReading): string | undefined {
  if (isDate(cell)) return birthdayOn(dayOfCell(cell, reading.offset), reading);
  return readBirthday(textOf(cell), reading);
}

/** What a client is known by, as it stands in the row; without the empty cells, and those of the consent. */
export function knownTexts(at: Placed, cells: Row): readonly string[] {
  const keys = ['name', 'phone', 'email', 'loyaltyCard', 'code'] as const;
  return keys.map((key) => textOf(cellAt(at, cells, key))).filter((text) => text !== '');
}

/** A contact as cells; birthday and language are written in the words of the sheet's language. */
export function contactCells(contact: Contact, language: Language): { readonly [key: string]: string } {
  return { ...detailCells(contact, language), ...consentCells(contact, language) };
}

/** What people type for a client, as cells. */
export function detailCells(
  { birthday, language: spoken, ...texts }: Partial<ContactDetails>,
  language: Language,
): { readonly [key: string]: string } {
  const locale = localeFor(language, defaultRuleset.currency);
  const { languages } = catalogs[language].choices;
  const shown: { readonly [key: string]: string | undefined } = {
    ...texts,
    birthday: birthday === undefined ? undefined : locale.birthday(birthday),
    language: spoken === undefined || spoken === '' ? spoken : languages[spoken],
  };
  return Object.fromEntries(
    detailKeys.flatMap((key) => (shown[key] === undefined ? [] : [[key, literal(shown[key])]])),
  );
}

/** The language that a word means in any of the languages; '' for none. */
function languageOf(cell: Cell | undefined): Language | '' {
  const choice = choiceOf(textOf(cell), wordsIn('languages'));
  return languages.find((language) => language === choice) ?? '';
}

/** Yes or no in the language of the sheet; '' for neither. */
function consentCell({ consent }: Pick<Consent, 'consent'>, language: Language): string {
  return consent === '' ? '' : catalogs[language].choices.yesNo[consent];
}

/** The consent as cells. */
export function consentCells(consent: Consent, language: Language): { readonly [key: string]: string } {
  const shown = { ...consent, consent: consentCell(consent, language) };
  return Object.fromEntries(consentKeys.map((key) => [key, literal(shown[key])]));
}

/**
 * What to show in a row whose consent cells are another client's: a write hit the row while somebody moved rows. What
 * stood there before is unknown, perhaps a withdrawal: so no yes is put back.
 */
export function consentOver({ id, proof }: MemberRow, own: Consent, offset: number): Consent | null {
  const other = stateIn(proof, proof.cells);
  if (other === undefined || other.id === id || other.consent.consent === '') return null;
  if (consentDiffering(proof, proof.cells, other.consent, offset).length > 0) return null;
  return own.consent === 'yes' ? noConsent : own;
}

/** Letters of the consent columns that do not match the state. */
export function consentChangedIn(at: Tab, cells: Row, { state }: MemberRow, offset: number): string[] {
  const keys = state === null ? [] : consentDiffering(at, cells, state.consent, offset);
  return keys.map((key) => columnLetter(at.positions[key] ?? 1));
}
