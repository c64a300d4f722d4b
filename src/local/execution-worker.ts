/** Holds the workbook and the add-on, and runs executions in its own thread, since alert and prompt block it. */
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Runner } from './add-on';
import {
  type Answer,
  type Outcome,
  openWorkbook,
  type Question,
  StandIn,
  type Workbook,
} from './standin/index';
import { loadExample } from './workbench/example';
import type { FromWorker, Job, Jobs, Standing, ToWorker, WorkerStart } from './workbench/messages';
import { report, visited } from './workbench/report';
import { block, tabById, texts, wholeCell, workbookViewer } from './workbench/view';

/** Changes in quick succession are written once. */
const SAVE_AFTER_MS = 150;

const start = workerData as WorkerStart;
const port = parentPort;
if (!port) throw new Error('This file runs as a worker of the workbench.');
const bell = new Int32Array(start.bell);
const view = workbookViewer();

let questions = 0;
let running = 0;
let workbook: Workbook;
let google: StandIn;
let shown = -1;
let saved: ReturnType<typeof setTimeout> | undefined;

function load(): StandIn {
  // Whether Google gives web apps and triggers the spreadsheet is contested; with it there is more to try here.
  workbook = openWorkbook(start.workbook, { contested: { activeSpreadsheet: 'always' } });
  return new StandIn({ folder: start.addOn, workbook, answers: ask });
}

function say(message: FromWorker): void {
  port?.postMessage(message);
}

/** Shows the question on the page and sleeps until the main thread signals the answer. */
function ask(question: Question): Answer {
  if (!port) throw new Error('No one to ask.');
  questions += 1;
  // The page shows what the script wrote before asking, while the person thinks.
  pushState();
  Atomics.store(bell, 0, 0);
  say({ say: 'question', id: questions, job: running, question });
  Atomics.wait(bell, 0, 0);
  const held = receiveMessageOnPort(start.answers);
  return (held?.message as Answer | undefined) ?? { button: 'CLOSE' };
}

const jobs: { [K in Job]: (ask: Jobs[K]['ask']) => Jobs[K]['answer'] } = {
  state: () => view(workbook),
  open: () => {
    try {
      return { menus: google.open(), problem: null };
    } catch (problem) {
      return { menus: [], problem: sentence(problem) };
    }
  },
  run: ({ fn, args, as, standing }) => {
    if (standing) stand(standing);
    return timed(fn, () => google.run(fn, args, { as }));
  },
  visit: ({ query, ...how }) => {
    const from = performance.now();
    const outcome = google.visit(query, how);
    return visited(outcome, Math.round(performance.now() - from));
  },
  clock: () => {
    const handlers = workbook.state.triggers.map(({ handler }) => handler);
    return handlers.map((fn) => timed(fn, () => google.run(fn, [], { as: 'trigger' })));
  },
  act: ({ act, args }) =>
    timed('onEdit', () => (google.person[act] as (...args: readonly unknown[]) => Outcome | null)(...args)),
  block: ({ tab, from, rows }) => block(tabById(workbook, tab), from, rows),
  cell: ({ tab, row, column }) => wholeCell(tabById(workbook, tab), workbook.locale, row, column),
  texts: (where) => texts(workbook.tab(where.tab), where),
  example: (language) => {
    save();
    copyFileSync(start.workbook, withoutExample());
    // The same realm for all its commands: loading the add-on anew for each takes most of the time.
    const quick = new StandIn({ folder: start.addOn, workbook, answers: ask, loader: 'warm' });
    const call: Runner = (fn, args, as) => quick.run(fn, args, { as });
    const answer = loadExample({ exposed: google.exposed, call }, language, (done, all) =>
      say({ say: 'progress', done, all }),
    );
    if (answer.status !== 'loaded') removeExample();
    return answer;
  },
  'remove-example': () =>
    removeExample()
      ? { status: 'removed', sentence: 'The example salon is gone: the workbook is as it was before.' }
      : { status: 'no example', sentence: 'This workbook has no example salon.' },
  empty: () => {
    // Keeps the old workbook beside the new one: a click must not cost anyone a ledger.
    if (existsSync(start.workbook)) renameSync(start.workbook, previousName(start.workbook));
    rmSync(withoutExample(), { force: true });
    google = load();
    return null;
  },
  save: () => {
    save();
    return null;
  },
};

/** The workbook as it was before the example came into it. */
function withoutExample(): string {
  return start.workbook.replace(/\.json$/, '.before-example.json');
}

/** False if there is no example in it. */
function removeExample(): boolean {
  if (!existsSync(withoutExample())) return false;
  clearTimeout(saved);
  saved = undefined;
  renameSync(withoutExample(), start.workbook);
  google = load();
  shown = -1;
  return true;
}

/** `salon.previous.json`, with a number from the second one on: what was kept before stays kept. */
function previousName(file: string): string {
  const base = file.replace(/\.json$/, '');
  let name = `${base}.previous.json`;
  for (let at = 2; existsSync(name); at++) name = `${base}.previous-${at}.json`;
  return name;
}

function stand({ tab, ...area }: Standing): void {
  if (workbook.tabs().some(({ name }) => name === tab)) google.person.select(tab, area);
}

function timed<T extends Outcome | null>(fn: string, run: () => T) {
  const from = performance.now();
  const outcome = run();
  return outcome && report(fn, outcome, Math.round(performance.now() - from));
}

function pushState(): void {
  if (workbook.revision === shown) return;
  shown = workbook.revision;
  say({ say: 'state', state: view(workbook) });
}

function save(): void {
  clearTimeout(saved);
  saved = undefined;
  try {
    workbook.save();
  } catch (problem) {
    say({ say: 'problem', id: null, sentence: `The workbook could not be saved: ${sentence(problem)}` });
  }
}

function sentence(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}

function handle({ id, job, ask: asked }: ToWorker): void {
  const before = workbook.revision;
  running = id;
  try {
    const answer = (jobs[job] as (asked: unknown) => unknown)(asked);
    if (workbook.revision !== before) google.calculate();
    // The page is told of changes before the answer, so that both agree.
    pushState();
    say({ say: 'answer', id, answer });
  } catch (problem) {
    pushState();
    say({ say: 'problem', id, sentence: sentence(problem) });
  }
  if (workbook.revision !== before) saved ??= setTimeout(save, SAVE_AFTER_MS);
}

try {
  google = load();
  port.on('message', handle);
  say({ say: 'ready', exposed: google.exposed });
} catch (problem) {
  say({ say: 'problem', id: null, sentence: sentence(problem) });
  port.close();
}
