/** A spreadsheet with everything that outlives an execution: tabs, properties, cache, triggers, locks. */
import type { Tab } from './tab';

export interface BookOptions {
  readonly name?: string;
  readonly id?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  /** Unverified at Google, so a test can try both: whether '@' cells keep a leading apostrophe. */
  readonly apostropheInTextCells?: 'taken' | 'kept';
}

/** A cheap picture of a book; any number can be kept and each restored any number of times. */
export interface Snapshot {
  readonly taken: unique symbol;
}

/** In memory, or a JSON file that is read if it exists. A damaged file is refused, never overwritten. */
export function openBook(_file?: string, _options: BookOptions = {}): Book {
  throw new Error('not yet');
}

export declare class Book {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly file: string | null;
  /** Rises with every change of anything. */
  readonly revision: number;
  tabs(): readonly Tab[];
  /** The tab of that name; throws if there is none. */
  tab(name: string): Tab;
  addTab(name: string, rows?: number, columns?: number): Tab;
  scriptProperties(): Readonly<Record<string, string>>;
  setScriptProperty(key: string, value: string | null): void;
  /** Another spreadsheet with the same tabs and metadata, a new id, and no properties, cache or triggers. */
  copy(name?: string): Book;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  /** Writes the file (temporary file, fsync, rename); nothing for a book in memory. */
  save(): void;
}
