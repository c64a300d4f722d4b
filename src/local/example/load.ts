// Fills an empty book with the example salon, by the same commands that the sidebar sends.
import { addDays, type Day } from '../../core/day';
import type { Language } from '../../core/language';
import type { RawPolicies } from '../../core/settings/policies';
import { readTable, type Table } from '../../files/read-table';
import type { AddOn } from '../add-on';
import { textTable } from '../file-table';
import { importFiles, openedOf } from '../import-files';
import { step } from '../step';
import { items } from './offer';
import { type Person, people } from './people';
import { type Visit, visitsUntil } from './rhythm';
import { rulesOf, switchedOn } from './rules';
import { theDay } from './the-day';

const CLIENTS = 96;

/** Visits that stand in the ledger before anything else does. */
const FIRST_SCREENS = 60;

// The books of a Canadian salon in spring 2018; beside what is built.
const FOLDER = new URL('./example-salon/', import.meta.url);

/** Of a spreadsheet of its own; Google has no Belgian English, and British dates read the same. */
export function exampleLocale(language = 'en'): string {
  return language === 'fr' || language === 'nl' ? `${language}_BE` : 'en_GB';
}

export type Wanted = {
  /** Of a book that is not set up. */
  readonly language: Language;
  /** Where the books are. */
  readonly folder?: URL;
};

export type Progress = (done: number, all: number) => void;

type Loaded = { readonly clients: number; readonly invoices: number };

type Set = { readonly rulesetHash: string; readonly policies: RawPolicies };

/** Whether the book has clients or invoices of its own, or of an example. */
export function isEmptyBook(addOn: AddOn): boolean {
  const listed = addOn.call('list-clients', { first: 2 });
  return !(listed.ok && (listed.value as { clients: unknown[] }).clients.length > 0);
}

/** @throws StepRefused */
export function loadExampleSalon(
  addOn: AddOn,
  { language: wanted, folder = FOLDER }: Wanted,
  progress: Progress = () => {},
): Loaded {
  const language = setUp(addOn, wanted);
  step(addOn.call('put-catalog', { items: items(language) }));
  const rules = rulesOf(language);
  save(addOn, {}, { ...rules, bonuses: [] });
  const { today } = openedOf(addOn);
  const who = people(CLIENTS, language);
  const visits = visitsUntil(today, books(folder), who, language);
  const past = visits.filter(({ day }) => day < today);
  const choices = { source: 'Salon Lumière', recordOnly: false, columns: {} };
  const receipts = receiptRows(past);
  // Whoever opens the ledger, at its beginning or at its end, sees a salon's life and not a hundred consents.
  const early = receipts.slice(0, FIRST_SCREENS);
  importFiles(addOn, { clients: clientsFile(who), receipts: receiptsFile(early) }, choices);
  importFiles(addOn, { clients: consentsFile(who, today) }, choices);
  const rest = receipts.slice(FIRST_SCREENS);
  importFiles(addOn, { receipts: receiptsFile(rest) }, choices, (done, all) =>
    progress(early.length + done, early.length + all + visits.length - past.length),
  );
  save(addOn, switchedOn, rules);
  theDay(addOn, { today, who, language, visits: visits.filter(({ day }) => day === today) });
  return { clients: who.length, invoices: visits.length };
}

/** Sets an empty sheet up; one that is set up keeps its language. */
function setUp(addOn: AddOn, wanted: Language): Language {
  const opened = addOn.call('open', {});
  if (opened.ok) return openedOf(addOn).ruleset.language;
  step(addOn.call('set-up', { language: wanted, currency: 'EUR' }));
  return wanted;
}

function save(addOn: AddOn, some: Partial<RawPolicies>, rules: ReturnType<typeof rulesOf>): void {
  const { rulesetHash: seen, policies } = step<Set>(addOn.call('open', {}));
  step(addOn.call('save-settings', { seen, policies: { ...policies, ...some }, ...rules }));
}

function books(folder: URL): { readonly receipts: Table; readonly products: Table } {
  const table = (name: string): Table => {
    const read = textTable(new URL(`${name}.csv`, folder));
    if (!read.ok) throw new Error(`${name}.csv cannot be read`);
    return read.value;
  };
  return { receipts: table('receipts'), products: table('products') };
}

/** Without anything that would make a line of the ledger: the first lines are the first visits. */
function clientsFile(who: readonly Person[]): Table {
  return file(
    ['Code', 'Name', 'Phone', 'Email', 'Birthday', 'Language'],
    who.map(({ code, name, phone, email, birthday, language }) => [
      code,
      name,
      phone,
      email,
      birthday,
      language,
    ]),
  );
}

function consentsFile(who: readonly Person[], today: Day): Table {
  const since = addDays(today, -240);
  return file(
    ['Code', 'Name', 'Consent', 'Consent date'],
    who.flatMap(({ code, name, consent }) => (consent === '' ? [] : [[code, name, consent, since]])),
  );
}

type Receipt = readonly (readonly string[])[];

/** The rows of each visit. */
function receiptRows(visits: readonly Visit[]): readonly Receipt[] {
  return visits.map(({ day, person, staff, lines }, at) =>
    lines.map(({ name, price }) => [
      String(1001 + at),
      day,
      person?.code ?? '',
      staff,
      name,
      '1',
      `${Math.floor(price / 100)}.${String(price % 100).padStart(2, '0')}`,
    ]),
  );
}

function receiptsFile(receipts: readonly Receipt[]): Table {
  const headings = ['Receipt', 'Date', 'Client', 'Staff', 'Description', 'Quantity', 'Amount'];
  return file(headings, receipts.flat());
}

function file(headings: readonly string[], rows: readonly (readonly string[])[]): Table {
  const cell = (text: string) => `"${text.replace(/"/g, '""')}"`;
  const read = readTable([headings, ...rows].map((row) => row.map(cell).join(',')).join('\n'));
  if (!read.ok) throw new Error(`the example's file cannot be read: ${read.refusal.code}`);
  return read.value;
}
