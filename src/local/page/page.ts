/** The workbench's page: connects the sheet, the menus, the sidebar and the server. */
import './page.css';
import type { Menu, MenuTree } from '../standin/index';
import type { Act, FramedReport, Pushed, Standing, TabState, WorkbookState } from '../workbench/messages';
import { ChartsLayer } from './charts-layer';
import { complain, confirmed, putQuestion, sayProgress, sayRunning, showProblem, toast } from './dialogs';
import { fixture } from './element';
import { remember } from './executions-log';
import { FormulaBar } from './formula-bar';
import { ScriptPages } from './frames';
import { type Entry, fillBar, popUp, type Title } from './menu';
import { loadExample, ownEntries } from './own-menu';
import { renameInPlace } from './rename';
import { ask, giveAnswer, listen } from './server';
import { SheetGrid } from './sheet-grid';
import { contextEntries, dataEntries, editEntries, insertEntries, type Place } from './sheet-menus';
import { closeStartHere, showStartHere } from './start-here';
import { TabBar } from './tab-bar';

let workbook: WorkbookState | null = null;
let active = 0;

const grid = new SheetGrid(fixture('sheet', HTMLElement), {
  edited: edit,
  pasted: (row, column, block) => onTab((tab) => act({ act: 'paste', args: [tab.name, row, column, block] })),
  cleared: (area) => onTab((tab) => act({ act: 'clear', args: [tab.name, area] })),
  selected: (area) => bar.show(area, grid.cells),
  menu: (on, x, y) => onPlace((place) => popUp(contextEntries(on, place), x, y, 'Sheet')),
  texts: async (area) => await ask('texts', { tab: activeTab()?.name ?? '', ...area }),
  undo: () => void act({ act: 'undo', args: [] }),
});
const charts = new ChartsLayer(fixture('sheet', HTMLElement));
const bar = new FormulaBar(
  fixture('cell-name', HTMLInputElement),
  fixture('cell-text', HTMLTextAreaElement),
  {
    edited: edit,
    go: (area) => void grid.go(area),
    focusSheet: () => grid.focus(),
  },
);
const tabs = new TabBar(fixture('tab-bar', HTMLElement), {
  chosen: (tab) => activate(tab.id),
  add: () =>
    void act({ act: 'addTab', args: [freeName()] }).then(() => activate(workbook?.tabs.at(-1)?.id ?? active)),
  rename: (tab, name) => void act({ act: 'renameTab', args: [tab.name, name] }),
  remove: (tab) =>
    void confirmed('Delete sheet', `Delete the sheet “${tab.name}” and all it holds?`).then((yes) =>
      yes ? act({ act: 'deleteTab', args: [tab.name] }) : undefined,
    ),
  move: (tab, place) => void act({ act: 'moveTab', args: [tab.name, place] }),
  hide: (tab) => void act({ act: 'hideTab', args: [tab.name] }),
  show: (tab) => void act({ act: 'showTab', args: [tab.name] }).then(() => activate(tab.id)),
});
const pages = new ScriptPages(fixture('sidebar', HTMLElement), {
  run: async (fn, args) => {
    const report = await ask('run', { fn, args, as: 'rpc', standing: standing() });
    follow(report);
    if (report.error !== null) throw new Error(report.error);
    return report.value;
  },
  focusSheet: () => grid.focus(),
});

const title = fixture('workbook-name', HTMLButtonElement);
title.addEventListener('click', () => {
  const keep = (name: string) => void act({ act: 'renameWorkbook', args: [name] });
  renameInPlace(title, { label: 'Rename', name: workbook?.name ?? '', keep });
});

function activeTab(): TabState | undefined {
  return workbook?.tabs.find(({ id }) => id === active);
}

function onTab(use: (tab: TabState) => void): void {
  const tab = activeTab();
  if (tab) use(tab);
}

function onPlace(use: (place: Place) => void): void {
  onTab((tab) => use({ tab, area: grid.area, act: (done) => void act(done) }));
}

function standing(): Standing | null {
  const tab = activeTab();
  return tab ? { tab: tab.name, ...grid.area } : null;
}

function edit(row: number, column: number, text: string): void {
  onTab((tab) => {
    grid.cells?.expect(row, column, text);
    void act({ act: 'edit', args: [tab.name, row, column, text] });
  });
}

async function act(done: Act): Promise<void> {
  try {
    const report = await ask('act', done);
    if (report) follow(report);
    if (report?.error) showProblem(report.error);
  } catch (problem) {
    grid.cells?.forget();
    complain(problem);
  }
}

async function runMenu(fn: string): Promise<void> {
  const ended = sayRunning();
  try {
    const report = await ask('run', { fn, args: [], as: 'menu', standing: standing() });
    follow(report);
    if (report.error !== null) showProblem(report.error);
  } catch (problem) {
    complain(problem);
  } finally {
    ended();
  }
}

/** Shows everything that an execution asked the interface to show. */
function follow(report: FramedReport): void {
  remember(report);
  const tab = workbook?.tabs.find(({ name }) => name === report.activeTab);
  if (tab) activate(tab.id);
  if (tab && report.activeArea) void grid.select(report.activeArea);
  if (report.menus.length > 0) showMenus(report.menus);
  if (report.sidebar) {
    closeStartHere();
    pages.showSidebar(report.sidebar);
  }
  for (const dialog of report.dialogs) pages.showDialog(dialog);
  for (const { title, text, seconds } of report.toasts) toast(title, text, seconds);
}

function showFilled(): void {
  const tab = workbook?.tabs.find(({ hidden, lastRow }) => !hidden && lastRow > 1);
  if (tab) activate(tab.id);
}

function activate(id: number): void {
  active = id;
  draw();
}

function update(state: WorkbookState): void {
  workbook = state;
  draw();
}

function draw(): void {
  if (!workbook) return;
  const shown = activeTab();
  if (!shown || shown.hidden) active = workbook.tabs.find(({ hidden }) => !hidden)?.id ?? 0;
  title.textContent = workbook.name;
  document.title = `${workbook.name} – Carnet workbench`;
  tabs.draw(workbook.tabs, active);
  onTab((tab) => {
    grid.show(tab);
    charts.show(tab, workbook?.charts ?? []);
    bar.show(grid.area, grid.cells);
  });
}

function freeName(): string {
  const names = new Set(workbook?.tabs.map(({ name }) => name));
  let count = names.size + 1;
  while (names.has(`Sheet${count}`)) count += 1;
  return `Sheet${count}`;
}

function hear(message: Pushed): void {
  if (message.say === 'state') update(message.state);
  if (message.say === 'problem') showProblem(message.sentence);
  if (message.say === 'ran') remember(message.report);
  if (message.say === 'progress') sayProgress(message.done, message.all);
  if (message.say === 'question') {
    const { id, question } = message;
    void putQuestion(question).then((answer) => giveAnswer({ id, answer }));
  }
}

function scriptEntries({ entries }: Menu): Entry[] {
  return entries.map((entry): Entry => {
    if (entry === 'separator') return entry;
    if ('fn' in entry) return { label: entry.label, act: () => void runMenu(entry.fn) };
    return { label: entry.title, entries: scriptEntries(entry) };
  });
}

/** Opens the add-on as opening the sheet would: onOpen creates its menus. */
async function openAddOn(): Promise<void> {
  const { menus, problem } = await ask('open', null);
  showMenus(menus);
  if (isCarnet(menus) && isUntouched()) showStart();
  if (problem !== null) showProblem(problem);
}

function showMenus(menus: MenuTree): void {
  const placed = (entries: (place: Place) => Entry[]) => () => {
    let made: Entry[] = [];
    onPlace((place) => {
      made = entries(place);
    });
    return made;
  };
  const titles: Title[] = [
    { label: 'Edit', entries: placed(editEntries) },
    { label: 'Insert', entries: placed(insertEntries) },
    { label: 'Data', entries: placed(dataEntries) },
    ...menus.map((menu) => ({ label: menu.title, entries: () => scriptEntries(menu) })),
  ];
  fillBar(fixture('menu-bar', HTMLElement), titles);
}

function connected(line: 'up' | 'down'): void {
  fixture('saved', HTMLElement).textContent =
    line === 'up' ? '' : 'The workbench has ended: start it again with npm start';
  if (line === 'up' && workbook) ask('state', null).then(update, complain);
}

fillBar(fixture('own-menu', HTMLElement), [
  { label: 'Workbench', entries: () => ownEntries(showFilled, showStart) },
]);
const isCarnet = (menus: MenuTree) =>
  menus.some(({ entries }) =>
    entries.some((entry) => typeof entry === 'object' && 'fn' in entry && entry.fn === 'openSidebar'),
  );

const isUntouched = () => workbook?.tabs.every(({ lastRow }) => lastRow === 0) === true;

function showStart(): void {
  showStartHere({
    name: workbook?.name ?? '',
    openCarnet: () => void runMenu('openSidebar'),
    loadExample: (language) => void loadExample(language, showFilled),
  });
}

async function start(): Promise<void> {
  await listen(hear, connected);
  update(await ask('state', null));
  await openAddOn();
}

start().catch(complain);
