/** A spreadsheet with everything that outlives an execution: tabs, metadata, properties, cache, triggers, locks. */

import type { Area } from './a1';
import type { AllUsed } from './allowance';
import { type Contested, harsh } from './contested';
import { ServiceError } from './errors';
import type { TabState } from './grid';
import { withoutTab } from './metadata';
import type { Painted } from './painted';
import { Tab } from './tab';
import { readWorkbookFile, writeWorkbookFile } from './workbook-file';
import { blank, blankTab, type Store, type WorkbookOptions, type WorkbookState } from './workbook-state';

/** Executions that have begun. Rows tell which of them made them, and go from one workbook to another in pictures. */
let begun = 0;

declare const picture: unique symbol;
/** A cheap snapshot of a workbook; any number can be kept, and each restored any number of times. */
export interface Snapshot {
  readonly [picture]: true;
}
type BesideTabs = Readonly<Omit<WorkbookState, 'tabs'>>;
interface Picture extends Snapshot {
  readonly state: WorkbookState;
  readonly undo: readonly (() => void)[];
  readonly used: AllUsed;
  readonly waited: number;
}

/** What is in a picture. */
export function pictured(snapshot: Snapshot): Picture {
  return snapshot as Picture;
}

/** Opens a workbook in memory, or a JSON file if it exists. A damaged file is refused, never overwritten. */
export function openWorkbook(file?: string, options: WorkbookOptions = {}): Workbook {
  const read = file === undefined ? null : readWorkbookFile(file);
  return new Workbook(read ?? blank(options), file ?? null, { ...harsh, ...options.contested });
}

export class Workbook {
  /** Increases with every change of anything; never decreases, not even on a restore. */
  revision = 0;
  /** Locks currently held, by kind: they belong to running executions and are never stored. */
  readonly locks = new Map<string, object>();
  /** The person's undo stack, last action last. */
  undo: readonly (() => void)[] = [];
  /** What each account has used of its day's allowance. */
  used: AllUsed = {};
  /** How far sleeps, waits and slow calls have advanced the clock, in milliseconds. */
  waited = 0;
  /** Executions that have begun and not ended. */
  running = 0;
  private sheets: readonly Tab[];
  /** Every tab object created, by id: restoring a tab brings back the object that others still hold. */
  private readonly made = new Map<number, Tab>();

  private kept: BesideTabs;

  constructor(
    { tabs, ...kept }: WorkbookState,
    readonly file: string | null,
    readonly contested: Contested,
  ) {
    this.kept = kept;
    this.sheets = tabs.map((tab) => this.make(tab));
  }

  /** The state without the tabs, which `tabs` returns. */
  get state(): BesideTabs {
    return this.kept;
  }
  get id(): string {
    return this.kept.id;
  }
  get name(): string {
    return this.kept.name;
  }
  get timeZone(): string {
    return this.kept.timeZone;
  }
  get locale(): string {
    return this.kept.locale;
  }

  private make(state: TabState): Tab {
    const tab = new Tab(state, this);
    this.made.set(state.id, tab);
    return tab;
  }

  /** The number of the execution that begins now: no other one, of whichever workbook, has it. */
  begin(): number {
    this.running += 1;
    begun += 1;
    return begun;
  }

  end(): void {
    this.running -= 1;
  }

  changed(): number {
    this.revision += 1;
    return this.revision;
  }

  change(next: Partial<BesideTabs>): void {
    this.kept = { ...this.kept, ...next };
    this.changed();
  }

  /** In the order of the tab bar. */
  tabs(): readonly Tab[] {
    return this.sheets;
  }

  /** The tab of that name; throws if there is none. */
  tab(name: string): Tab {
    const found = this.sheets.find((tab) => tab.name === name);
    if (!found) throw new Error(`There is no tab named "${name}".`);
    return found;
  }

  tabById(id: number): Tab | null {
    return this.sheets.find((tab) => tab.id === id) ?? null;
  }

  addTab(name: string, rows = 1000, columns = 26, place = this.sheets.length): Tab {
    this.checkName(name);
    const used = this.sheets.reduce((sum, tab) => sum + tab.maxRows * tab.maxColumns, 0);
    const id = this.freshId();
    const tab = this.make(blankTab(id, name, rows, columns));
    if (used > 0) tab.grid.checkSize(rows, columns);
    this.putTabs([...this.sheets.slice(0, place), tab, ...this.sheets.slice(place)]);
    return tab;
  }

  /** Throws Google's error if another tab has that name. */
  checkName(name: string, except?: Tab): void {
    if (name === '') throw new ServiceError('The sheet name cannot be empty.');
    // Google ignores case, as its own interface does.
    if (this.sheets.some((tab) => tab !== except && tab.name.toLowerCase() === name.toLowerCase())) {
      throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  removeTab(tab: Tab): void {
    if (this.sheets.filter(({ hidden }) => !hidden).every((other) => other === tab)) {
      throw new ServiceError("You can't remove all the visible sheets in a document.");
    }
    this.change({
      metadata: withoutTab(this.kept.metadata, tab.id),
      protections: this.kept.protections.filter((item) => item.tab !== tab.id),
      painted: (this.kept.painted ?? []).filter((item) => item.tab !== tab.id),
      charts: (this.kept.charts ?? []).filter((item) => item.tab !== tab.id),
    });
    this.putTabs(this.sheets.filter((other) => other !== tab));
    if (this.kept.active.tab === tab.id) this.activate(this.sheets[0]?.id ?? 0);
  }

  putTabs(tabs: readonly Tab[]): void {
    this.sheets = tabs;
    this.changed();
  }

  activate(tab: number, area: Area = { row: 1, column: 1, rows: 1, columns: 1 }): void {
    this.change({ active: { tab, ...area } });
  }

  freshId(): number {
    const id = this.kept.nextId;
    this.change({ nextId: id + 1 });
    return id;
  }

  cellsOutside(tab: number): number {
    return this.sheets.reduce(
      (sum, other) => sum + (other.id === tab ? 0 : other.maxRows * other.maxColumns),
      0,
    );
  }

  painted(tab: number): Painted {
    return this.kept.painted?.find((known) => known.tab === tab) ?? { tab, formats: [], bands: [] };
  }

  paint(tab: number, next: Partial<Omit<Painted, 'tab'>>): void {
    const others = (this.kept.painted ?? []).filter((known) => known.tab !== tab);
    this.change({ painted: [...others, { ...this.painted(tab), ...next }] });
  }

  scriptProperties(): Store {
    return this.kept.properties.script;
  }

  /** Sets a property as the owner does in the project's settings; null deletes it. */
  setScriptProperty(key: string, value: string | null): void {
    const { [key]: _, ...rest } = this.kept.properties.script;
    this.change({
      properties: { ...this.kept.properties, script: value === null ? rest : { ...rest, [key]: value } },
    });
  }

  /** Clears the cache, as may happen at any time. */
  forgetCache(): void {
    this.change({ cache: {} });
  }

  /** Creates another spreadsheet with the same tabs and metadata, a new id, and no properties, cache or triggers. */
  copy(name = `Copy of ${this.name}`): Workbook {
    const { state } = this.take();
    const tabs = state.tabs.map((tab) => ({ ...tab, rows: tab.rows.slice() }));
    const fresh = { properties: { script: {}, document: {}, user: {} }, cache: {}, triggers: [] };
    const copied = { ...state, ...fresh, tabs, name, id: `${this.id}-copy-${this.changed()}` };
    return new Workbook(copied, null, this.contested);
  }

  snapshot(): Snapshot {
    return this.take();
  }

  private take(): Picture {
    const state = { ...this.kept, tabs: this.sheets.map((tab) => tab.grid.share()) };
    const { undo, used, waited } = this;
    return { state, undo, used, waited } as unknown as Picture;
  }

  restore(snapshot: Snapshot): void {
    this.undo = pictured(snapshot).undo;
    this.become(snapshot);
  }

  /** Comes to what is in the picture as an execution does, which takes nothing from what a person can undo. */
  become(snapshot: Snapshot): void {
    const { state, used, waited } = pictured(snapshot);
    const { tabs, ...kept } = state;
    this.kept = kept;
    this.used = used;
    this.waited = waited;
    this.sheets = tabs.map((saved) => {
      const tab = this.made.get(saved.id) ?? this.make(saved);
      tab.grid.adopt(saved);
      return tab;
    });
    this.changed();
  }

  /** Writes the file (temporary file, fsync, rename); does nothing for a workbook in memory. */
  save(): void {
    if (this.file !== null)
      writeWorkbookFile(this.file, { ...this.kept, tabs: this.sheets.map((tab) => tab.grid.state) });
  }
}
