/** Small scripts for the stand-in's own tests, written to a folder as a build would do. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import {
  type Outcome,
  openWorkbook,
  type RunHow,
  StandIn,
  type StandInOptions,
  type Workbook,
  type WorkbookOptions,
} from '../../../src/local/standin/index';

const root = mkdtempSync(`${tmpdir()}/carnet-stand-in-`);
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
let folders = 0;

const AUTH = 'https://www.googleapis.com/auth/';
const SCOPES = [
  `${AUTH}spreadsheets.currentonly`,
  `${AUTH}script.container.ui`,
  `${AUTH}script.send_mail`,
  `${AUTH}script.scriptapp`,
  `${AUTH}userinfo.email`,
];

/** Names shared by all fixtures. */
const WORDS = `
function book() { return SpreadsheetApp.getActiveSpreadsheet(); }
function sheet() { return book().getSheets()[0]; }
function caught(act) { try { act(); return 'nothing was thrown'; } catch (e) { return e.message; } }
`;

export interface Extra {
  readonly scopes?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly workbook?: WorkbookOptions;
}

export function folderOf(code: string, { scopes = SCOPES, files = {} }: Extra = {}): string {
  folders += 1;
  const folder = `${root}/${folders}`;
  mkdirSync(folder);
  writeFileSync(`${folder}/Code.js`, code);
  const manifest = { timeZone: 'Europe/Brussels', runtimeVersion: 'V8', oauthScopes: scopes };
  for (const [name, text] of Object.entries({ 'appsscript.json': JSON.stringify(manifest), ...files })) {
    writeFileSync(`${folder}/${name}`, text);
  }
  return folder;
}

export interface Google {
  readonly google: StandIn;
  readonly workbook: Workbook;
  /** Runs `go` and returns its result; throws if it did not return. */
  go(...args: unknown[]): unknown;
  run(how?: RunHow, ...args: unknown[]): Outcome;
}

/** Top-level code with a function `go` to run. */
export function script(code: string, options: Partial<StandInOptions> = {}, extra: Extra = {}): Google {
  const workbook = options.workbook ?? openWorkbook(undefined, extra.workbook);
  const folder = folderOf(WORDS + code, extra);
  const google = new StandIn({
    clock: Date.UTC(2024, 4, 15, 10),
    seed: 1,
    loader: 'compiled',
    ...options,
    folder,
    workbook,
  });
  const run = (how: RunHow = {}, ...args: unknown[]) => google.run('go', args, how);
  return { google, workbook, run, go: (...args) => returned(run({}, ...args)) };
}

/** The body of a function `go(a, b)`. */
export function body(code: string, options: Partial<StandInOptions> = {}, extra: Extra = {}): Google {
  return script(`function go(a, b) { ${code} }`, options, extra);
}

export function returned(outcome: Outcome): unknown {
  if (outcome.status === 'returned') return outcome.value;
  throw new Error(outcome.status === 'threw' ? outcome.error.message : 'killed');
}

/** The message of the error it threw; empty if it threw none. */
export function thrown(outcome: Outcome): string {
  return outcome.status === 'threw' ? outcome.error.message : '';
}
