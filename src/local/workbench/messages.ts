/** Messages between the page, the server and the execution worker; types only. */

import type { MessagePort } from 'node:worker_threads';
import type { Area } from '../standin/a1';
import type { Answer, Mail, MenuTree, Person, Question } from '../standin/index';

export interface TabState {
  readonly id: number;
  readonly name: string;
  readonly revision: number;
  readonly hidden: boolean;
  /** Converted to a table, where scripts may write less. */
  readonly isTable: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  readonly color: string | null;
  /** In pixels, from column 1. */
  readonly widths: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** First and last row of each run of rows that a filter hides. */
  readonly hiddenRows: readonly (readonly [number, number])[];
}

/** A chart with what it draws. */
export interface ChartView {
  readonly id: number;
  readonly tab: number;
  readonly type: 'COLUMN' | 'BAR' | 'LINE' | 'AREA';
  readonly title: string;
  readonly isStacked: boolean;
  readonly hasLegend: boolean;
  readonly colors: readonly string[];
  /** The cell under its corner, and pixels from there. */
  readonly at: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

export interface WorkbookState {
  readonly name: string;
  /** The workbook's file; null if it is in memory. */
  readonly file: string | null;
  readonly revision: number;
  readonly tabs: readonly TabState[];
  readonly charts: readonly ChartView[];
}

/** A plain text cell is its text; any other is an object. */
export type CellWire = string | CellDetail;
export interface CellDetail {
  readonly text: string;
  readonly kind?: 'number' | 'boolean' | 'error';
  /** The text is truncated: fetch the cell to see or copy all of it. */
  readonly cut?: true;
  readonly note?: string;
  /** CSS set by the script: colours, weight, alignment. */
  readonly style?: Readonly<Record<string, string>>;
}

/** Rows of one tab at a revision of the tab. */
export interface Block {
  readonly tab: number;
  readonly revision: number;
  readonly from: number;
  readonly cells: readonly (readonly CellWire[])[];
}

/** One cell in full, for editing. */
export interface WholeCell {
  readonly text: string;
  readonly choices: readonly string[] | null;
}

/** The tab and cells that the person has selected. */
export interface Standing {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type ActName = Exclude<keyof Person, 'select' | 'forgetCache'>;
export type Act = { [K in ActName]: { readonly act: K; readonly args: Parameters<Person[K]> } }[ActName];

export interface PageHtml {
  readonly title: string;
  readonly html: string;
  /** By name; the tags in the file itself are ignored. */
  readonly metaTags: Readonly<Record<string, string>>;
  readonly width: number | null;
  readonly height: number | null;
}

/** The parts of an execution's outcome that a page or a developer needs. */
export interface Report {
  readonly fn: string;
  readonly status: 'returned' | 'threw' | 'killed';
  /** Its return value, copied like JSON. */
  readonly value: unknown;
  /** The error, in Google's words. */
  readonly error: string | null;
  readonly toasts: readonly { readonly text: string; readonly title: string; readonly seconds: number }[];
  /** Menus that the script put in place of its earlier ones; usually none. */
  readonly menus: MenuTree;
  readonly sidebar: PageHtml | null;
  readonly dialogs: readonly (PageHtml & { readonly modal: boolean })[];
  readonly mails: readonly Mail[];
  readonly log: readonly string[];
  readonly activeTab: string | null;
  readonly activeArea: Area | null;
  /** The number of calls that would have reached Google's servers. */
  readonly calls: number;
  readonly milliseconds: number;
}

/** A page of the web app that somebody opened; null if doGet returned none. */
export interface Visited {
  readonly page: PageHtml | null;
  readonly report: Report;
}

interface Opened {
  readonly menus: MenuTree;
  /** The error of onOpen, or null. */
  readonly problem: string | null;
}

/** What the example salon and most of its clients speak. */
export type ExampleLanguage = 'en' | 'fr' | 'nl';

export interface ExampleAnswer {
  /** `has clients`: nothing was done, since the workbook has clients already. */
  readonly status: 'loaded' | 'has clients' | 'not available' | 'refused' | 'removed' | 'no example';
  /** For the person who asked. */
  readonly sentence: string;
}

/** All requests to the worker, with their answers. */
export interface Jobs {
  state: { ask: null; answer: WorkbookState };
  open: { ask: null; answer: Opened };
  run: {
    ask: {
      readonly fn: string;
      readonly args: readonly unknown[];
      readonly as: 'menu' | 'rpc' | 'web-rpc';
      readonly standing: Standing | null;
    };
    answer: Report;
  };
  visit: {
    ask: { readonly query: string; readonly through: 'exec' | 'dev'; readonly origin: string };
    answer: Visited;
  };
  /** Runs what the clock would run. */
  clock: { ask: null; answer: readonly Report[] };
  act: { ask: Act; answer: Report | null };
  block: { ask: { readonly tab: number; readonly from: number; readonly rows: number }; answer: Block };
  cell: { ask: { readonly tab: number; readonly row: number; readonly column: number }; answer: WholeCell };
  texts: { ask: Standing; answer: readonly (readonly string[])[] };
  example: { ask: ExampleLanguage; answer: ExampleAnswer };
  /** Opens the workbook again as it was before the example came. */
  'remove-example': { ask: null; answer: ExampleAnswer };
  empty: { ask: null; answer: null };
  save: { ask: null; answer: null };
}
export type Job = keyof Jobs;

export type ToWorker = {
  [K in Job]: { readonly id: number; readonly job: K; readonly ask: Jobs[K]['ask'] };
}[Job];

export type FromWorker =
  | { readonly say: 'ready'; readonly exposed: readonly string[] }
  | { readonly say: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly say: 'problem'; readonly id: number | null; readonly sentence: string }
  /** How far a long job is. */
  | { readonly say: 'progress'; readonly done: number; readonly all: number }
  | { readonly say: 'state'; readonly state: WorkbookState }
  | { readonly say: 'question'; readonly id: number; readonly job: number; readonly question: Question };

export interface WorkerStart {
  readonly workbook: string;
  readonly addOn: string;
  /** Raised when an answer is waiting in the port, since a blocked thread receives no events. */
  readonly bell: SharedArrayBuffer;
  readonly answers: MessagePort;
}

/** A page to show in a frame: the server keeps the HTML and gives it an address. */
export type Framed<T extends PageHtml> = Omit<T, 'html' | 'metaTags'> & { readonly frame: string };
export type FramedReport = Omit<Report, 'sidebar' | 'dialogs'> & {
  readonly sidebar: Framed<PageHtml> | null;
  readonly dialogs: readonly Framed<PageHtml & { readonly modal: boolean }>[];
};

/** The same jobs, as the page sees them. */
export type PageJobs = {
  [K in Job]: {
    ask: Jobs[K]['ask'];
    answer: K extends 'run'
      ? FramedReport
      : K extends 'act'
        ? FramedReport | null
        : K extends 'clock'
          ? readonly FramedReport[]
          : Jobs[K]['answer'];
  };
};

/** Server-sent events. */
export type Pushed =
  | { readonly say: 'state'; readonly state: WorkbookState }
  | { readonly say: 'question'; readonly id: number; readonly question: Question }
  | { readonly say: 'problem'; readonly sentence: string }
  | { readonly say: 'progress'; readonly done: number; readonly all: number }
  /** An execution that no page of the workbench asked for: of a visitor. */
  | { readonly say: 'ran'; readonly report: FramedReport };

export interface GivenAnswer {
  readonly id: number;
  readonly answer: Answer;
}
