// The command line as a function: the same bundle, the same api, a workbook in a file.
import { readFileSync, writeFileSync } from 'node:fs';
import { languages } from '../core/language';
import { AddOn, AddOnProblem, type Reply } from './add-on';
import { type AdjustFile, adjustOne, adjustSeveral, listSeries, undoSeries } from './adjust';
import {
  bookingsDue,
  bookingsOn,
  creditBookings,
  setItemPoints,
  undoBookings,
  unmatchedIn,
} from './bookings';
import { clientLink, clientPage, endAllLinks } from './client-page';
import { clockAt } from './clock-at';
import { readWords, type Words } from './command-words';
import { exampleLocale, isEmptyBook, loadExampleSalon } from './example/load';
import { FileProblem, fileProblem, messageOf } from './file-problem';
import { readText } from './file-table';
import { importGiven } from './import-command';
import { pairsIn } from './import-words';
import { type MessageFile, messages } from './outbox';
import { ClientUnclear, clientFile, eraseClient, mergeClients, unmergeClient } from './persons';
import { checkOfJournal, checkWorkbook, copyToRebuild, rebuildOfJournal, type Said } from './proof/commands';
import { type RefundFile, refund } from './refund';
import { type StaffFile, staff } from './staff';
import { type Loader, openWorkbook, StandIn } from './standin/index';
import { StepRefused, step } from './step';
import { termsText } from './terms-text';
import { USAGE } from './usage';
import { UsageProblem } from './usage-problem';

/** Exit codes, documented in the usage. */
const REFUSED = 1;
const USAGE_WRONG = 2;
const FILE_TROUBLE = 3;

// The first row below the headers.
const FIRST_ROW = 2;

const REPORTS = ['balances', 'open', 'ledger', 'lines', 'cards', 'journal'];

/** Beside its answer, what a command says and how it ends. */
type Beside = {
  remark(sentence: string): void;
  /** A check that has found something: the answer says what. */
  unsound(): void;
};

type Command = (addOn: AddOn, words: Words, beside: Beside) => string | Promise<string>;

const commands: { readonly [name: string]: Command } = {
  settings,
  import: async (addOn, words) => shown(await importGiven(addOn, words)),
  'item-points': (addOn, { item }) =>
    shown(setItemPoints(addOn, pairsIn(wanted(item, '--item NAME=POINTS'), '--item NAME=POINTS'))),
  bookings: async (addOn, words) => shown(await bookings(addOn, words)),
  record,
  refund: (addOn, { file }) =>
    shown(refund(addOn, readJson(wanted(file, '--file REFUND.json')) as RefundFile)),
  adjust,
  merge,
  unmerge,
  erase: (addOn, { client }) => shown(eraseClient(addOn, wanted(client, CLIENT))),
  'client-file': saveClientFile,
  messages: (addOn, { file, plan, send }) =>
    shown(messages(addOn, file === undefined ? null : (readJson(file) as MessageFile), { plan, send })),
  page: (addOn, { client, lang }) => clientPage(addOn, wanted(client, CLIENT), lang),
  link: (addOn, { client, all, ...words }) =>
    shown(all ? endAllLinks(addOn) : clientLink(addOn, wanted(client, CLIENT), words)),
  staff: (addOn, { file, ...words }) =>
    shown(staff(addOn, file === undefined ? null : (readJson(file) as StaffFile), words)),
  example: (addOn, { lang }) => exampleSalon(addOn, lang),
  terms: (addOn, { lang, on }, { remark }) => termsText(addOn, { lang, on, remark }),
  export: exportCsv,
  check: (addOn, _words, beside) => said(checkWorkbook(addOn), beside),
  rebuild: (addOn) => shown(step(addOn.call('repair-ledger', {}))),
};

/** Those that read a journal without a workbook. */
const ofJournal: {
  readonly [name: string]: (file: string, words: Words, beside: Beside) => string;
} = {
  check: (file, { quick }, beside) => said(checkOfJournal(file, quick), beside),
  rebuild: (file, words, beside) => saved(said(rebuildOfJournal(file, words), beside), words.out),
};

function said({ text, isSound }: Said, { unsound }: Beside): string {
  if (!isSound) unsound();
  return text;
}

async function run(args: readonly string[], loader: Loader, beside: Beside): Promise<string> {
  const { values: words, positionals } = readWords([...args]);
  if (words.help) return USAGE;
  const [name = '', ...others] = positionals;
  const command = new Map(Object.entries(commands)).get(name);
  if (command === undefined || others.length > 0)
    throw new UsageProblem(`There is no command “${positionals.join(' ')}”.`);
  const journal = words.journal === undefined ? undefined : ofJournal[name];
  if (words.journal !== undefined && journal !== undefined) return journal(words.journal, words, beside);
  const file = name === 'rebuild' ? copyToRebuild(words) : wanted(words.workbook, '--workbook FILE');
  // Whether Google gives its clock the spreadsheet is contested; with it there is more to try here.
  const contested = { activeSpreadsheet: 'always' } as const;
  // A new example is a Belgian salon's, whose sheet speaks its language.
  const locale = name === 'example' ? { locale: exampleLocale(words.lang) } : {};
  const workbook = tried(() => openWorkbook(file, { contested, ...locale }));
  const how = { folder: words.addon, workbook, loader, ...clockAt(words.at) } as const;
  const standIn = tried(() => new StandIn(how));
  const addOn = new AddOn((fn, given, as) =>
    as === 'web' ? standIn.visit('') : standIn.run(fn, given, { as }),
  );
  try {
    return await command(addOn, words, beside);
  } finally {
    // Anything done before a refusal is kept, as it would be in the sheet. A check changes nothing.
    if (name !== 'check') tried(() => workbook.save());
  }
}

/** Input of `settings`: settings by name, and lists of rules; see docs/settings.md. */
type SettingsFile = { [name: string]: unknown; language?: string; currency?: string };
type Rules = { [family: string]: unknown[] };
type Opened = { rulesetHash: string; policies: { [name: string]: unknown }; rules: Rules };

function settings(addOn: AddOn, { file, from = '', plan }: Words, { remark }: Beside): string {
  const remarked = (reply: Reply) => {
    for (const sentence of (reply.ok && reply.remarks) || []) remark(sentence);
    return step(reply);
  };
  if (file === undefined) return shown(remarked(addOn.call('open', {})));
  const given = readJson(file) as SettingsFile;
  const opened = addOn.call('open', {});
  const isNew = !opened.ok && opened.refusal.code === 'not-set-up';
  const first = { language: given.language ?? 'en', currency: given.currency ?? 'EUR' };
  const { rulesetHash, policies, rules } = step(isNew ? addOn.call('set-up', first) : opened) as Opened;
  const stranger = Object.keys(given).find((name) => !(name in policies) && !(name in rules));
  if (stranger !== undefined) throw new UsageProblem(`There is no setting “${stranger}”.`);
  // Omitted settings keep their value.
  const wanted = (known: object) =>
    Object.fromEntries(Object.entries(known).map(([name, value]) => [name, given[name] ?? value]));
  const command = { seen: rulesetHash, policies: wanted(policies), ...wanted(rules) };
  if (plan) return shown(step(addOn.call('weigh-settings', { ...command, first: FIRST_ROW })));
  return shown(remarked(addOn.call('save-settings', { ...command, from })));
}

function record(addOn: AddOn, { file }: Words): string {
  const typed = readJson(wanted(file, '--file INVOICE.json'));
  const { quote, record } = step(addOn.call('quote-invoice', typed)) as {
    quote: unknown;
    record: unknown;
  };
  return shown({ quote, entry: step(addOn.call('record-invoice', record)) });
}

function adjust(addOn: AddOn, { file, plan, undo }: Words): string {
  if (undo !== undefined) return shown(undoSeries(addOn, undo));
  if (file === undefined) return shown(listSeries(addOn));
  const given = readJson(file) as AdjustFile;
  return shown(
    given.clients === undefined ? adjustOne(addOn, given, plan) : adjustSeveral(addOn, given, plan),
  );
}

function bookings(addOn: AddOn, words: Words): unknown {
  const { bookings: files, day, due, credit, unmatched, undo } = words;
  if (files !== undefined) return importGiven(addOn, words);
  if (undo !== undefined) return undoBookings(addOn, undo);
  if (credit) return creditBookings(addOn);
  if (unmatched !== undefined) return unmatchedIn(addOn, unmatched);
  return due ? bookingsDue(addOn) : bookingsOn(addOn, day);
}

/** Only into a book without clients: nobody's own are mixed with invented ones. */
function exampleSalon(addOn: AddOn, lang = 'en'): string {
  const language = languages.find((known) => known === lang);
  if (language === undefined) throw new UsageProblem(`--lang takes ${languages.join(', ')}.`);
  if (!isEmptyBook(addOn))
    throw new FileProblem('This workbook has clients already. Name a file that is new.');
  return shown(loadExampleSalon(addOn, { language }));
}

const CLIENT = '--client CLIENT';

function merge(addOn: AddOn, { into, client, take, plan }: Words): string {
  const names = { into: wanted(into, '--into CLIENT'), from: wanted(client, CLIENT) };
  return shown(mergeClients(addOn, names, take?.split(','), plan));
}

function unmerge(addOn: AddOn, { client, plan }: Words): string {
  return shown(unmergeClient(addOn, wanted(client, CLIENT), plan));
}

function saveClientFile(addOn: AddOn, { client, lang, out }: Words): string {
  return saved(clientFile(addOn, wanted(client, CLIENT), lang ?? null), out);
}

function exportCsv(addOn: AddOn, { report, out }: Words): string {
  const name = wanted(report, `--report ${REPORTS.join('|')}`);
  if (!REPORTS.includes(name)) throw new UsageProblem(`There is no report “${name}”: ${REPORTS.join(', ')}.`);
  let csv = '';
  for (let first: number | null = 2; first !== null; ) {
    const portion = step(addOn.call('export-report', { report: name, first })) as {
      csv: string;
      next: number | null;
    };
    csv += portion.csv;
    first = portion.next;
  }
  return saved(csv, out);
}

/** To a file, or to standard output. */
function saved(csv: string, out: string | undefined): string {
  if (out === undefined) return csv.replace(/\r\n$/, '');
  tried(() => writeFileSync(out, csv));
  return '';
}

function wanted<Word extends string | string[]>(word: Word | undefined, name: string): Word {
  if (word === undefined) throw new UsageProblem(`${name} is missing.`);
  return word;
}

function readJson(file: string): unknown {
  const text = file === '-' ? tried(() => readFileSync(0, 'utf8')) : readGiven(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileProblem(`${file} is not JSON: ${messageOf(error)}`);
  }
}

/** The text of a file that a person named. */
function readGiven(file: string): string {
  try {
    return readText(file);
  } catch (error) {
    throw fileProblem(file, error);
  }
}

/** A problem with a file is for the person to fix: a sentence, and its own exit code. */
function tried<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw new FileProblem(messageOf(error));
  }
}

function shown(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** What a run of the command line writes, and with which code it ends: 0, or one of the usage's. */
export type Ended = { readonly code: number; readonly out: string; readonly err: string };

/** @param loader how the add-on is loaded; the behaviour is the same */
export async function commandLine(args: readonly string[], loader: Loader = 'compiled'): Promise<Ended> {
  let code = 0;
  let err = '';
  const beside: Beside = {
    remark(sentence) {
      err += `${sentence}\n`;
    },
    unsound() {
      code = REFUSED;
    },
  };
  try {
    const output = await run(args, loader, beside);
    return { code, out: output === '' ? '' : `${output}\n`, err };
  } catch (error) {
    const ended = endOf(error);
    if (ended === undefined) throw error;
    return { code: ended[0], out: '', err: `${err}${ended[1]}\n` };
  }
}

/** With what to do about a book without settings: here is no menu that sets it up. */
function told({ message, refusal }: StepRefused): string {
  const next =
    refusal.code === 'not-set-up' ? ['`carnet settings --file FILE` sets it up: see docs/settings.md.'] : [];
  return [message, ...next, JSON.stringify(refusal)].join('\n');
}

/** The code and the sentence of a problem that is for the person to solve. */
function endOf(error: unknown): readonly [code: number, sentence: string] | undefined {
  if (error instanceof StepRefused) return [REFUSED, told(error)];
  if (error instanceof ClientUnclear) return [REFUSED, error.message];
  if (error instanceof UsageProblem) return [USAGE_WRONG, `${error.message}\n\n${USAGE}`];
  if (error instanceof FileProblem || error instanceof AddOnProblem) return [FILE_TROUBLE, error.message];
  return undefined;
}
