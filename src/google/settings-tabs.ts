// Settings and Programmes: what people typed becomes the book, and what the sidebar saves becomes rows.
import type { Mark, SettingsTabs, TabProblem } from '../app/ports';
import {
  type Book,
  defaultBook,
  type Policies,
  type PolicyName,
  type Program,
  policyNames,
  type RawProgram,
  readPolicies,
  readProgram,
  writeProgram,
} from '../core/book';
import type { Raw } from '../core/fields';
import { languageNames } from '../core/language';
import { currencyCodes, currencyOf } from '../core/money';
import { programFields, programKind } from '../core/programs/registry';
import { type Catalog, catalogs } from '../i18n/catalog';
import { literal, textOf } from './cells';
import type { Desk, Tab } from './desk';
import { layout } from './layout';
import { type ReadRow, readTab } from './tab-reading';
import { choiceOf, choicesOf, kindWords, wordsFor } from './words';
import type { WriteBuffer } from './write-buffer';

export function sheetSettings(desk: Desk, buffer: WriteBuffer): SettingsTabs {
  return {
    read(mark) {
      const settings = readTab(desk, buffer, 'settings');
      const programs = readTab(desk, buffer, 'programs');
      const policies = policiesOf(settings.rows, mark);
      const earning = programsOf(programs.rows, policies.policies);
      return {
        book: { schema: 1, ...policies.policies, programs: earning.programs },
        problems: [
          ...settings.problems,
          ...(settings.problems.length > 0 ? [] : policies.problems),
          ...programs.problems,
          ...earning.problems,
        ],
      };
    },
    write(book) {
      writePolicies(desk, buffer, book);
      writePrograms(desk, buffer, book);
    },
  };
}

function policiesOf(rows: readonly ReadRow[], mark: Mark): { policies: Policies; problems: TabProblem[] } {
  const problems: TabProblem[] = [];
  const byName = new Map(rows.map((row) => [row.text('key'), row]));
  const raw = Object.fromEntries(
    policyNames.map((name): [PolicyName, Raw] => [name, policyOf(name, byName.get(name))]),
  ) as { [Name in PolicyName]: Raw };
  // A currency that cannot be read must not turn yen into cents: the last one that could goes on.
  const currency = currencyOf(mark.currency) ?? defaultBook.currency;
  const { policies, refusals } = readPolicies(raw, { ...defaultBook, currency });
  for (const refusal of refusals) {
    const row = byName.get(refusal.policy);
    problems.push(
      row?.problem('value', refusal) ?? {
        tab: 'settings',
        row: 0,
        column: '',
        refusal: { code: 'setting-missing', policy: refusal.policy },
      },
    );
  }
  return { policies, problems };
}

function policyOf(name: PolicyName, row: ReadRow | undefined): Raw {
  const cell = row?.cell('value');
  if (name === 'on' && typeof cell === 'boolean') return cell;
  const text = textOf(cell);
  if (name === 'on') {
    const choice = choiceOf(text, (catalog) => catalog.yesNo);
    return choice === 'yes' ? true : choice === 'no' ? false : text;
  }
  return name === 'currency' ? text : choiceOf(text, (catalog) => policyWords(name, catalog));
}

function programsOf(
  rows: readonly ReadRow[],
  { currency }: Policies,
): { programs: Program[]; problems: TabProblem[] } {
  const programs: Program[] = [];
  const problems: TabProblem[] = [];
  for (const row of rows) {
    const read = readProgram(
      rawProgramOf(row),
      currency,
      programs.map(({ name }) => name),
    );
    if (read.ok) programs.push(read.value);
    else problems.push(row.problem(read.refusal.field, read.refusal));
  }
  return { programs, problems };
}

function rawProgramOf(row: ReadRow): RawProgram {
  const kind = kindOf(row.text('kind'));
  const fields = programKind(kind)?.fields ?? {};
  const terms = Object.entries(fields).map(([name, field]): [string, Raw] => {
    const text = row.text(name);
    return [name, field.control === 'choices' ? choicesOf(text, (catalog) => catalog.kinds) : text];
  });
  return { kind, name: row.text('name'), on: isOn(row), terms: Object.fromEntries(terms) };
}

function isOn(row: ReadRow): boolean {
  const cell = row.cell('on');
  return typeof cell === 'boolean' ? cell : choiceOf(textOf(cell), (c) => c.yesNo) === 'yes';
}

function kindOf(text: string): string {
  return choiceOf(text, (_catalog, language) => kindWords(language));
}

function writePolicies(desk: Desk, buffer: WriteBuffer, book: Book): void {
  const tab = desk.tab('settings');
  if (tab === undefined) return;
  const there = readTab(desk, buffer, 'settings').rows;
  const values = policyCells(book);
  let next = tab.sheet.getLastRow() + 1;
  for (const name of policyNames) {
    const row = there.find((known) => known.text('key') === name)?.row ?? next++;
    writeCells(tab, row, { ...labelCells(name, book), value: values[name] });
    offerChoices(tab, row, Object.values(policyWords(name, catalogs[book.language])));
  }
  buffer.wrote();
}

/** The words of a setting's choices, by choice. */
function policyWords(name: PolicyName, catalog: Catalog): { readonly [choice: string]: string } {
  switch (name) {
    case 'on':
      return catalog.yesNo;
    case 'language':
      return languageNames;
    case 'overdraw':
      return catalog.overdraw;
    case 'currency':
      return Object.fromEntries(currencyCodes.map((code) => [code, code]));
  }
}

function offerChoices(tab: Tab, row: number, choices: readonly string[]): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(false);
  tab.sheet.getRange(row, tab.positions.value ?? 1).setDataValidation(rule.build());
}

/** The settings as their cells have them, in the book's language. */
function policyCells(book: Book): { readonly [Name in PolicyName]: string } {
  const { yesNo, overdraw } = catalogs[book.language];
  return {
    on: yesNo[book.on ? 'yes' : 'no'],
    currency: book.currency.code,
    language: languageNames[book.language],
    overdraw: overdraw[book.overdraw],
  };
}

function labelCells(name: PolicyName, book: Book): { setting: string; what: string; key: string } {
  const { label, what } = catalogs[book.language].policies[name];
  return { setting: label, what, key: name };
}

function writePrograms(desk: Desk, buffer: WriteBuffer, book: Book): void {
  const tab = desk.tab('programs');
  if (tab === undefined) return;
  const last = tab.sheet.getLastRow();
  const cells = book.programs.map((program) => programCells(program, book));
  for (const [index, row] of cells.entries()) writeCells(tab, index + 2, row);
  for (let row = cells.length + 2; row <= last; row++) writeCells(tab, row, blankProgram);
  buffer.wrote();
}

const blankProgram = Object.fromEntries(layout.programs.map(({ key }) => [key, '']));

function programCells(program: Program, book: Book): { [key: string]: string } {
  const raw = writeProgram(program, book.currency);
  const catalog = catalogs[book.language];
  const terms = programFields.map((name): [string, string] => {
    const field = programKind(program.kind)?.fields[name];
    const value = raw.terms[name];
    if (field === undefined || value === undefined) return [name, ''];
    return [name, field.control === 'choices' ? wordsFor(String(value), catalog.kinds) : String(value)];
  });
  const kind = kindWords(book.language)[program.kind] ?? program.kind;
  const on = catalog.yesNo[program.on ? 'yes' : 'no'];
  return { on, name: program.name, kind, ...Object.fromEntries(terms) };
}

/** Writes a row's known columns, and no others: people may have added some of their own. */
function writeCells(tab: Tab, row: number, values: { readonly [key: string]: string }): void {
  for (const [key, value] of Object.entries(values)) {
    const column = tab.positions[key];
    if (column === undefined) continue;
    tab.sheet.getRange(row, column).setValue(literal(value));
  }
}
