/** A workbook's stored state, as plain data, and the initial state of a new one. */
import { checkZone } from './calendar';
import type { Chart } from './charts';
import type { Contested } from './contested';
import type { TabState } from './grid';
import type { Metadata, Protected } from './metadata';
import type { Painted } from './painted';

export interface WorkbookOptions {
  readonly name?: string;
  readonly id?: string;
  readonly timeZone?: string;
  /** For example "fr_BE". Default "en_GB". */
  readonly locale?: string;
  /** What is not known of Google. Default `harsh`. */
  readonly contested?: Partial<Contested>;
}

export type Store = Readonly<Record<string, string>>;
export interface Trigger {
  readonly id: string;
  /** The account that made it: it runs as that one, and nobody else sees it. */
  readonly owner: string;
  readonly handler: string;
  readonly schedule: Readonly<Record<string, number | string>>;
}
export interface Cached {
  readonly value: string;
  readonly until: number;
}

/** The whole stored state, as plain data. Replaced, never changed in place, except for the tabs (see Grid). */
export interface WorkbookState {
  id: string;
  name: string;
  timeZone: string;
  locale: string;
  nextId: number;
  tabs: readonly TabState[];
  metadata: readonly Metadata[];
  protections: readonly Protected[];
  /** Missing in older files. */
  painted?: readonly Painted[];
  /** Missing in older files. */
  charts?: readonly Chart[];
  properties: { readonly script: Store; readonly document: Store; readonly user: Store };
  cache: Readonly<Record<string, Cached>>;
  triggers: readonly Trigger[];
  active: {
    readonly tab: number;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}

export function blank(options: WorkbookOptions): WorkbookState {
  const timeZone = options.timeZone ?? 'Europe/Brussels';
  checkZone(timeZone);
  return {
    id: options.id ?? 'stand-in-workbook',
    name: options.name ?? 'Untitled spreadsheet',
    timeZone,
    locale: options.locale ?? 'en_GB',
    nextId: 1,
    tabs: [blankTab(0, 'Sheet1', 1000, 26)],
    metadata: [],
    protections: [],
    properties: { script: {}, document: {}, user: {} },
    cache: {},
    triggers: [],
    active: { tab: 0, row: 1, column: 1, rows: 1, columns: 1 },
  };
}

export function blankTab(id: number, name: string, maxRows: number, maxColumns: number): TabState {
  return {
    id,
    name,
    hidden: false,
    color: null,
    maxRows,
    maxColumns,
    frozenRows: 0,
    widths: {},
    hiddenColumns: [],
    filter: null,
    rows: [],
  };
}
