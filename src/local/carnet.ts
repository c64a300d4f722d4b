// The command line: the same bundle, the same api, a workbook in a file.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AddOn, AddOnProblem, type Reply } from './add-on';
import { type AdjustFile, adjustOne, adjustSeveral, listSeries, undoSeries } from './adjust';
import { FileProblem, fileProblem, messageOf } from './file-problem';
import { readText } from './file-table';
import { importGiven } from './import-command';
import { openWorkbook, StandIn } from './standin/index';
import { StepRefused } from './step';
import { UsageProblem } from './usage-problem';

const USAGE = `carnet COMMAND --workbook FILE [options]

  settings --workbook FILE --file SETTINGS.json [--from DAY] [--plan]
                                               sets the sheet up if need be, then its settings and programmes,
                                               now or from a later day on; --plan prints what they take from clients
                                               who have points, and saves nothing
  settings --workbook FILE                         prints them
  import   --workbook FILE [--services CSV] [--products CSV] [--clients CSV] [--receipts CSV]
           [--source NAME] [--date-order ymd|dmy|mdy] [--receipt-numbers unique|daily]
           [--column HEADING=MEANING]… [--answer ABOUT=ANSWER]… [--sheet NAME]
           [--expiry today|file|never] [--who NAME=NUMBER|new]… [--balance NAME=ROW]…
           [--record-only] [--again] [--plan]
                                               takes files of another till, CSV or Excel: --expiry is that of the points
                                               that clients bring, --who and --balance answer what it asks, --again takes
                                               also sales that are here otherwise; --plan writes nothing
  import   --workbook FILE --undo SERIES           takes an import back
  record   --workbook FILE --file INVOICE.json     records an invoice (- reads standard input); prints quote and entry
  refund   --workbook FILE --file REFUND.json      takes an invoice back, wholly or in part; prints what came of it
  adjust   --workbook FILE --file ADJUST.json [--plan]
                                               adds points by hand, or takes some: for one client, or for several as a
                                               series; --plan says for whom and from which balance, and writes nothing
  adjust   --workbook FILE                         prints the last series, imports among them
  adjust   --workbook FILE --undo SERIES           takes a series back
  terms    --workbook FILE [--lang en|fr|nl] [--on DAY]
                                               prints the terms of the programme: as they are, as they were on an earlier
                                               day, or as planned for a later one
  export   --workbook FILE --report balances|open|ledger|lines|cards [--out CSV]

  --addon DIR   the built add-on (default: dist)

Exit codes: 0 done · 1 refused, nothing written by this step (the reason stands on standard error) · 2 wrong words
on the command line · 3 a file cannot be read or written, or the add-on did not answer`;

/** Exit codes, documented in the usage. */
const REFUSED = 1;
const USAGE_WRONG = 2;
const FILE_TROUBLE = 3;

// The first row below the headers.
const FIRST_ROW = 2;

const REPORTS = ['balances', 'open', 'ledger', 'lines', 'cards'];

const options = {
  workbook: { type: 'string' },
  addon: { type: 'string', default: 'dist' },
  file: { type: 'string' },
  services: { type: 'string' },
  products: { type: 'string' },
  clients: { type: 'string' },
  receipts: { type: 'string' },
  expiry: { type: 'string' },
  who: { type: 'string', multiple: true },
  balance: { type: 'string', multiple: true },
  again: { type: 'boolean', default: false },
  source: { type: 'string' },
  'date-order': { type: 'string' },
  'receipt-numbers': { type: 'string' },
  column: { type: 'string', multiple: true },
  answer: { type: 'string', multiple: true },
  sheet: { type: 'string' },
  'record-only': { type: 'boolean', default: false },
  plan: { type: 'boolean', default: false },
  lang: { type: 'string' },
  on: { type: 'string' },
  from: { type: 'string' },
  undo: { type: 'string' },
  report: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

type Words = ReturnType<typeof readWords>['values'];
type Command = (addOn: AddOn, words: Words) => string | Promise<string>;

const commands: { readonly [name: string]: Command } = {
  settings,
  import: async (addOn, words) => shown(await importGiven(addOn, words)),
  record,
  refund,
  adjust,
  terms,
  export: exportCsv,
};

function readWords(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageProblem(messageOf(error));
  }
}

async function run(args: string[]): Promise<string> {
  const { values: words, positionals } = readWords(args);
  if (words.help) return USAGE;
  const [name = '', ...others] = positionals;
  const command = new Map(Object.entries(commands)).get(name);
  if (command === undefined || others.length > 0)
    throw new UsageProblem(`There is no command “${positionals.join(' ')}”.`);
  const file = wanted(words.workbook, '--workbook FILE');
  const workbook = tried(() => openWorkbook(file));
  const standIn = tried(() => new StandIn({ folder: words.addon, workbook, loader: 'compiled' }));
  const addOn = new AddOn((fn, given, as) => standIn.run(fn, given, { as }));
  try {
    return await command(addOn, words);
  } finally {
    // Anything done before a refusal is kept, as it would be in the sheet.
    tried(() => workbook.save());
  }
}

/** Input of `settings`: settings by name, and lists of rules; see docs/settings.md. */
type SettingsFile = { [name: string]: unknown; language?: string; currency?: string };
type Rules = { [family: string]: unknown[] };
type Opened = { rulesetHash: string; policies: { [name: string]: unknown }; rules: Rules };

function settings(addOn: AddOn, { file, from = '', plan }: Words): string {
  if (file === undefined) return shown(remarked(addOn.call('open', {})));
  const given = readJson(file) as SettingsFile;
  const opened = addOn.call('open', {});
  const isNew = !opened.ok && opened.refusal.code === 'not-set-up';
  const first = { language: given.language ?? 'en', currency: given.currency ?? 'EUR' };
  const { rulesetHash, policies, rules } = answered(isNew ? addOn.call('set-up', first) : opened) as Opened;
  const stranger = Object.keys(given).find((name) => !(name in policies) && !(name in rules));
  if (stranger !== undefined) throw new UsageProblem(`There is no setting “${stranger}”.`);
  // Omitted settings keep their value.
  const wanted = (known: object) =>
    Object.fromEntries(Object.entries(known).map(([name, value]) => [name, given[name] ?? value]));
  const command = { seen: rulesetHash, policies: wanted(policies), ...wanted(rules) };
  if (plan) return shown(answered(addOn.call('weigh-settings', { ...command, first: FIRST_ROW })));
  return shown(remarked(addOn.call('save-settings', { ...command, from })));
}

function record(addOn: AddOn, { file }: Words): string {
  const typed = readJson(wanted(file, '--file INVOICE.json'));
  const { quote, record } = answered(addOn.call('quote-invoice', typed)) as {
    quote: unknown;
    record: unknown;
  };
  return shown({ quote, entry: answered(addOn.call('record-invoice', record)) });
}

type RefundFile = { entry: number; void?: boolean; back?: unknown; note?: string };

function refund(addOn: AddOn, { file }: Words): string {
  const {
    entry: seq,
    void: isVoid,
    back,
    note = '',
  } = readJson(wanted(file, '--file REFUND.json')) as RefundFile;
  const { entry } = answered(addOn.call('show-invoice', { seq, row: 0 })) as { entry: { member: string } };
  const member = entry.member === '' ? null : { id: entry.member, row: 0, version: 0 };
  const command = { seq, row: 0, member, note };
  if (isVoid === true) return shown(answered(addOn.call('void-invoice', command)));
  const whole = { what: 'everything' };
  return shown(answered(addOn.call('refund-invoice', { ...command, back: back ?? whole, seen: null })));
}

function adjust(addOn: AddOn, { file, plan, undo }: Words): string {
  if (undo !== undefined) return shown(undoSeries(addOn, undo));
  if (file === undefined) return shown(listSeries(addOn));
  const given = readJson(file) as AdjustFile;
  return shown(
    given.clients === undefined ? adjustOne(addOn, given, plan) : adjustSeveral(addOn, given, plan),
  );
}

type TermsText = {
  title: string;
  inForce: string;
  sections: { heading: string; paragraphs: string[] }[];
};
type Terms = {
  day: string;
  version: { plannedOn: string };
  language: string;
  texts: { [language: string]: TermsText };
};

function terms(addOn: AddOn, { lang, on }: Words): string {
  if (on !== undefined && !/^\d{4}-\d\d-\d\d$/.test(on))
    throw new UsageProblem(`--on takes a day such as 2026-03-01, not “${on}”.`);
  const { day, version, language, texts } = answered(addOn.call('show-terms', { day: on ?? null })) as Terms;
  const text = new Map(Object.entries(texts)).get(lang ?? language);
  if (text === undefined)
    throw new UsageProblem(`There is no language “${lang}”: ${Object.keys(texts).join(', ')}.`);
  if (on !== undefined && on > day && version.plannedOn === '')
    process.stderr.write(`No change is planned until ${on}: these are the terms of ${day}.\n`);
  const sections = text.sections.map(({ heading, paragraphs }) =>
    [heading, ...paragraphs.map((sentence) => `- ${sentence}`)].join('\n'),
  );
  return [`${text.title}\n${text.inForce}`, ...sections].join('\n\n');
}

function exportCsv(addOn: AddOn, { report, out }: Words): string {
  const name = wanted(report, `--report ${REPORTS.join('|')}`);
  if (!REPORTS.includes(name)) throw new UsageProblem(`There is no report “${name}”: ${REPORTS.join(', ')}.`);
  let csv = '';
  for (let first: number | null = 2; first !== null; ) {
    const portion = answered(addOn.call('export-report', { report: name, first })) as {
      csv: string;
      next: number | null;
    };
    csv += portion.csv;
    first = portion.next;
  }
  if (out === undefined) return csv.replace(/\r\n$/, '');
  tried(() => writeFileSync(out, csv));
  return '';
}

function answered(reply: Reply): unknown {
  if (!reply.ok) throw new StepRefused(reply);
  return reply.value;
}

/** Writes what the owner should look at to standard error: a remark, not a failure. */
function remarked(reply: Reply): unknown {
  const value = answered(reply);
  for (const remark of (reply.ok && reply.remarks) || []) process.stderr.write(`${remark}\n`);
  return value;
}

function wanted(word: string | undefined, name: string): string {
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

try {
  const output = await run(process.argv.slice(2));
  if (output !== '') process.stdout.write(`${output}\n`);
} catch (error) {
  if (error instanceof StepRefused) {
    process.stderr.write(`${error.message}\n${JSON.stringify(error.refusal)}\n`);
    process.exitCode = REFUSED;
  } else if (error instanceof UsageProblem) {
    process.stderr.write(`${error.message}\n\n${USAGE}\n`);
    process.exitCode = USAGE_WRONG;
  } else if (error instanceof FileProblem || error instanceof AddOnProblem) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = FILE_TROUBLE;
  } else throw error;
}
