/** The outcome of one execution: how it ended, what it asked the interface to show, and what it cost. */
import type { Area } from './a1';

/** Kinds of call that reach Google's servers; handles (getRange, getSheetByName …) are free and not listed. */
export type CallKind =
  | 'lock'
  | 'unlock'
  | 'property-read'
  | 'property-write'
  | 'cache'
  | 'lastRow'
  | 'read'
  | 'write'
  | 'append'
  | 'flush'
  | 'search'
  | 'metadata'
  | 'rows'
  | 'structure'
  | 'ui'
  | 'mail'
  | 'triggers';

/** A script's request to a server. */
export interface ServiceRequest {
  readonly kind: CallKind;
  /** For example "Range.getValues". */
  readonly name: string;
  /** For example "Ledger!A2:F2"; empty if there is no place. */
  readonly where: string;
  /** Cells read or written. */
  readonly cells: number;
}

/** One counted call, numbered from 1 in the order the script made them. */
export interface ServiceCall extends ServiceRequest {
  readonly n: number;
}

export interface Meter {
  readonly calls: readonly ServiceCall[];
  readonly byKind: Readonly<Partial<Record<CallKind, number>>>;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Queued writes that had not been applied when the execution ended or was killed. */
  readonly pendingAtEnd: readonly PendingWrite[];
}

/** A buffered write, as a fault plan sees it when deciding what survives a kill. */
export interface PendingWrite {
  /** Number of the counted call that queued it. */
  readonly call: number;
  /** For example "Range.setValues". */
  readonly name: string;
  readonly where: string;
}

export interface Page {
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
  readonly metaTags: Readonly<Record<string, string>>;
}

interface MenuItem {
  readonly label: string;
  readonly fn: string;
}
export interface Menu {
  readonly title: string;
  readonly entries: readonly (MenuItem | Menu | 'separator')[];
}
/** Top-level menus in the order they were added. */
export type MenuTree = readonly Menu[];

/** A question that suspends the script until the person answers. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}
export interface Answer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  /** The text typed in a prompt. */
  readonly text?: string;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Effects {
  readonly menus: MenuTree;
  /** Sidebars in the order shown; only the last one is on screen. */
  readonly sidebars: readonly Page[];
  readonly dialogs: readonly (Page & { readonly modal: boolean })[];
  readonly toasts: readonly { readonly text: string; readonly title: string; readonly seconds: number }[];
  readonly questions: readonly (Question & { readonly answer: Answer })[];
  readonly mails: readonly Mail[];
  /** Lines from console and Logger. */
  readonly log: readonly string[];
  /** The tab that the script activated, or null; and the cells in it, or null for the tab alone. */
  readonly activeTab: string | null;
  readonly activeArea: Area | null;
}

interface Measured {
  readonly meter: Meter;
  readonly effects: Effects;
}
interface Returned extends Measured {
  readonly status: 'returned';
  /** A copy made of this realm's own arrays, objects and Dates. */
  readonly value: unknown;
}
interface Threw extends Measured {
  readonly status: 'threw';
  readonly error: { readonly name: string; readonly message: string; readonly stack: string };
}
interface Killed extends Measured {
  readonly status: 'killed';
  /** The reason: a fault plan, or Google's time limit for an execution. */
  readonly reason: 'fault' | 'time limit';
}
export type Outcome = Returned | Threw | Killed;
