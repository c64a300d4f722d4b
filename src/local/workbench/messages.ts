/** What the page, the server and the execution worker say to one another; types alone. */
import type { MessagePort } from 'node:worker_threads';
import type { Answer, Mail, MenuTree, Person, Question } from '../standin/index';

export interface TabState {
  readonly id: number;
  readonly name: string;
  readonly revision: number;
  readonly hidden: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  readonly color: string | null;
  /** Pixels, from column 1. */
  readonly widths: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** First and last row of each run of rows that a filter hides. */
  readonly hiddenRows: readonly (readonly [number, number])[];
}

export interface WorkbookState {
  readonly name: string;
  /** Where it is kept; null in memory. */
  readonly file: string | null;
  readonly revision: number;
  readonly tabs: readonly TabState[];
}

/** A plain text cell is its text; the rest says what it is. */
export type CellWire = string | CellDetail;
export interface CellDetail {
  readonly text: string;
  readonly kind?: 'number' | 'boolean' | 'error';
  /** The text goes on: fetch the cell to see or copy all of it. */
  readonly cut?: true;
  readonly note?: string;
  /** CSS that the script has set: colours, weight, alignment. */
  readonly style?: Readonly<Record<string, string>>;
}

/** Rows of one tab as they were at that revision of the tab. */
export interface Block {
  readonly tab: number;
  readonly revision: number;
  readonly from: number;
  readonly cells: readonly (readonly CellWire[])[];
}

/** One cell in full, as a person edits it. */
export interface WholeCell {
  readonly text: string;
  readonly choices: readonly string[] | null;
}

/** The tab and block of cells where the person stands. */
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
  readonly width: number | null;
  readonly height: number | null;
}

/** What an execution did, as far as the page or a developer is concerned. */
export interface Report {
  readonly fn: string;
  readonly status: 'returned' | 'threw' | 'killed';
  /** What it returned, copied like JSON. */
  readonly value: unknown;
  /** Why it failed, in Google's words. */
  readonly error: string | null;
  readonly toasts: readonly { readonly text: string; readonly title: string; readonly seconds: number }[];
  readonly sidebar: PageHtml | null;
  readonly dialogs: readonly (PageHtml & { readonly modal: boolean })[];
  readonly mails: readonly Mail[];
  readonly log: readonly string[];
  readonly activeTab: string | null;
  /** Calls that would have reached Google's servers. */
  readonly calls: number;
  readonly milliseconds: number;
}

interface Opened {
  readonly menus: MenuTree;
  /** Why onOpen failed, or null. */
  readonly problem: string | null;
}

export interface ExampleAnswer {
  readonly status: 'loaded' | 'not available' | 'refused';
  /** For the person who asked. */
  readonly sentence: string;
}

/** Everything that can be asked of the worker, with the answer it gives. */
export interface Jobs {
  state: { ask: null; answer: WorkbookState };
  open: { ask: null; answer: Opened };
  run: {
    ask: {
      readonly fn: string;
      readonly args: readonly unknown[];
      readonly as: 'menu' | 'rpc';
      readonly standing: Standing | null;
    };
    answer: Report;
  };
  act: { ask: Act; answer: Report | null };
  block: { ask: { readonly tab: number; readonly from: number; readonly rows: number }; answer: Block };
  cell: { ask: { readonly tab: number; readonly row: number; readonly column: number }; answer: WholeCell };
  texts: { ask: Standing; answer: readonly (readonly string[])[] };
  example: { ask: null; answer: ExampleAnswer };
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
  | { readonly say: 'state'; readonly state: WorkbookState }
  | { readonly say: 'question'; readonly id: number; readonly job: number; readonly question: Question };

export interface WorkerStart {
  readonly workbook: string;
  readonly addOn: string;
  /** Raised when an answer lies in the port, since a blocked thread hears nothing else. */
  readonly bell: SharedArrayBuffer;
  readonly answers: MessagePort;
}

/** What the page may show in a frame: the server keeps the HTML and gives it an address. */
export type Framed<T extends PageHtml> = Omit<T, 'html'> & { readonly frame: string };
export type FramedReport = Omit<Report, 'sidebar' | 'dialogs'> & {
  readonly sidebar: Framed<PageHtml> | null;
  readonly dialogs: readonly Framed<PageHtml & { readonly modal: boolean }>[];
};

/** The same jobs as the page hears them. */
export type PageJobs = {
  [K in Job]: {
    ask: Jobs[K]['ask'];
    answer: K extends 'run' ? FramedReport : K extends 'act' ? FramedReport | null : Jobs[K]['answer'];
  };
};

/** Server-sent events. */
export type Pushed =
  | { readonly say: 'state'; readonly state: WorkbookState }
  | { readonly say: 'question'; readonly id: number; readonly question: Question }
  | { readonly say: 'problem'; readonly sentence: string };

export interface GivenAnswer {
  readonly id: number;
  readonly answer: Answer;
}
