// Settings and Programmes: what people typed becomes the book, and what the sidebar saves becomes rows.
import { Gone, type Mark, type SettingsTabs, type TabProblem } from '../app/ports';
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
import { columnRuns, type Desk, type Tab } from './desk';
import { type ReadRow, readTab } from './tab-reading';
import { choiceOf, choicesOf, kindWords, wordsFor, yesNoOf } from './words';
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
    complete(book) {
      const rows = readTab(desk, buffer, 'settings').rows;
      const missing = policyNames.filter((name) => !rows.some((row) => row.text('key') === name));
      writePolicies(desk, buffer, book, missing);
    },
    write(book) {
      writePolicies(desk, buffer, book, policyNames);
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
  // A switch that cannot be read gives nothing: points that were given are hard to take back.
  const { policies, refusals } = readPolicies(raw, { ...defaultBook, on: false, currency });
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
  const text = textOf(cell);
  if (name === 'on') return yesNoOf(cell) ?? text;
  return name === 'currency' ? text : choiceOf(text, (catalog) => policyWords(name, catalog));
}

function programsOf(
  rows: readonly ReadRow[],
  { currency }: Policies,
): { programs: Program[]; problems: TabProblem[] } {
  const programs: Program[] = [];
  const problems: TabProblem[] = [];
  for (const row of rows) {
    const names = programs.map(({ name }) => name);
    const read = readProgram(rawProgramOf(row), currency, names);
    if (!read.ok) problems.push(row.problem(read.refusal.field, read.refusal));
    else if (yesNoOf(row.cell('on')) === undefined)
      problems.push(row.problem('on', { code: 'choice-unknown', text: row.text('on') }));
    else programs.push(read.value);
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
  return {
    kind,
    name: row.text('name'),
    on: yesNoOf(row.cell('on')) === true,
    terms: Object.fromEntries(terms),
  };
}

function kindOf(text: string): string {
  return choiceOf(text, (_catalog, language) => kindWords(language));
}

function writePolicies(desk: Desk, buffer: WriteBuffer, book: Book, names: readonly PolicyName[]): void {
  const tab = desk.tab('settings');
  if (tab === undefined) throw new Gone('settings');
  const there = readTab(desk, buffer, 'settings').rows;
  const values = policyCells(book);
  let next = tab.sheet.getLastRow() + 1;
  buffer.writing();
  for (const name of names) {
    const row = there.find((known) => known.text('key') === name)?.row ?? next++;
    // The choices first: Sheets refuses a word that is not among a cell's choices.
    offerChoices(tab, row, Object.values(policyWords(name, catalogs[book.language])));
    writeCells(tab, row, { ...labelCells(name, book), value: values[name] });
  }
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

/**
 * Programmes keep their rows, and what people wrote beside them. One that is gone takes its row along; in another
 * order they change places among their rows; a row that cannot be read is left to whoever typed it.
 */
function writePrograms(desk: Desk, buffer: WriteBuffer, book: Book): void {
  const tab = desk.tab('programs');
  if (tab === undefined) throw new Gone('programs');
  const { rows } = readTab(desk, buffer, 'programs');
  const readable = rows.filter((row) => readProgram(rawProgramOf(row), book.currency, []).ok);
  const wanted = new Set(book.programs.map(({ name }) => name));
  buffer.writing();
  const gone = readable.filter((row) => !wanted.has(row.text('name'))).map(({ row }) => row);
  for (const row of [...gone].reverse()) tab.sheet.deleteRow(row);
  const kept = readable.filter((row) => wanted.has(row.text('name'))).map(({ row }) => row);
  const places = kept.map((row) => row - gone.filter((other) => other < row).length);
  let next = tab.sheet.getLastRow() + 1;
  for (const [index, program] of book.programs.entries())
    writeCells(tab, places[index] ?? next++, programCells(program, book));
}

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

/** Writes a row's known columns, and no others: people may have added some of their own. One write where they stand together. */
function writeCells(tab: Tab, row: number, values: { readonly [key: string]: string }): void {
  for (const { column, keys } of columnRuns(tab, Object.keys(values))) {
    const cells = keys.map((key) => literal(values[key] ?? ''));
    tab.sheet.getRange(row, column, 1, cells.length).setValues([cells]);
  }
}
