// A row of the Staff tab: who somebody is, and what the owner lets them do. A cell that cannot be read gives no right.
import type { NewPerson, StaffAccess, StaffChange, StaffPerson } from '../../app/ports/staff';
import type { TabProblem } from '../../app/ports/tabs';
import type { Language } from '../../core/language';
import { noRights, type StaffRights } from '../../core/staff/staff-rights';
import { catalogs } from '../../i18n/catalog';
import { type Cell, textOf } from '../tabs/cells';
import { yesNoOf } from '../tabs/words';

const NUMBER = /^[1-9]\d{0,6}$/;
const POINTS = /^\d{1,5}$/;

const yesNoRights = ['record', 'refund', 'contacts', 'reports'] as const;

type CellOf = (key: string) => Cell | undefined;

/** The person of a row; null without a number. */
export function personIn(cell: CellOf): StaffPerson | null {
  const text = (key: string) => textOf(cell(key));
  if (!NUMBER.test(text('number'))) return null;
  return {
    number: Number(text('number')),
    name: text('name'),
    address: text('address'),
    access: accessIn(cell),
    rights: rightsIn(cell),
    mark: text('mark'),
    linkedOn: text('linkedOn'),
    seenOn: text('seenOn'),
  };
}

/** Whatever is neither empty nor a yes keeps somebody out. */
function accessIn(cell: CellOf): StaffAccess {
  if (textOf(cell('access')) === '') return textOf(cell('mark')) === '' ? 'free' : 'off';
  return yesNoOf(cell('access')) === true ? 'on' : 'off';
}

function rightsIn(cell: CellOf): StaffRights {
  const points = textOf(cell('byHand'));
  const held = Object.fromEntries(yesNoRights.map((right) => [right, yesNoOf(cell(right)) === true]));
  return { ...noRights, ...held, byHand: POINTS.test(points) ? Number(points) : 0 };
}

/** The cells in which something stands that is neither yes nor no, nor a number of points. */
export function slipsIn(row: {
  readonly cell: CellOf;
  problem(key: string, refusal: TabProblem['refusal']): TabProblem;
}): readonly TabProblem[] {
  const slip = (key: string) => row.problem(key, { code: 'choice-unknown', text: textOf(row.cell(key)) });
  const wrong = ['access', ...yesNoRights].filter(
    (key) => textOf(row.cell(key)) !== '' && yesNoOf(row.cell(key)) === undefined,
  );
  const points = textOf(row.cell('byHand'));
  return [...wrong.map(slip), ...(points === '' || POINTS.test(points) ? [] : [slip('byHand')])];
}

/** What changes, as texts by column. */
export function staffTexts(change: StaffChange, language: Language): { readonly [key: string]: string } {
  const { yesNo } = catalogs[language].choices;
  const { access, rights, ...texts } = change;
  const accessText = access === 'free' ? '' : yesNo[access === 'on' ? 'yes' : 'no'];
  return {
    ...texts,
    ...(access === undefined ? {} : { access: accessText }),
    ...(rights === undefined ? {} : rightTexts(rights, yesNo)),
  };
}

function rightTexts(rights: StaffRights, yesNo: { readonly yes: string; readonly no: string }) {
  const held = yesNoRights.map((right) => [right, rights[right] ? yesNo.yes : yesNo.no]);
  return { ...Object.fromEntries(held), byHand: String(rights.byHand) } as { readonly [key: string]: string };
}

/** Somebody who was seen writing in the sheet. */
export function seenWriting(address: string): NewPerson {
  const none = { mark: '', linkedOn: '', seenOn: '' };
  return { name: '', address, access: 'free', rights: noRights, ...none };
}
