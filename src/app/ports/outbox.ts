// The tab of messages to clients, and what is kept of them outside the sheet.
import type { Moment } from '../../core/day';
import type { Mark, Message } from '../../core/messages/message';
import type { OutboxProgress } from '../../core/messages/outbox-progress';

/** A row of the outbox by its narrow cells: enough to know which rows to read. */
export type OutboxSeen = {
  readonly row: number;
  /** 0 if the row is no message of Carnet's any more. */
  readonly number: number;
  readonly member: string;
  /** As its cell says; '' if somebody typed over it. */
  readonly made: Moment | '';
  /** Null if it was changed. */
  readonly mark: Mark | null;
  /** What its happenings are known by. */
  readonly keys: readonly string[];
  /** Whether its visible cells say what its mark says. */
  readonly isShown: boolean;
};

/** A row with its message; null if that was changed. */
export type OutboxRow = OutboxSeen & { readonly message: Message | null };

export type Outbox = {
  /** All rows, in sheet order, without their messages. Of a row and its copy, the first is the message's. */
  all(): readonly OutboxSeen[];
  /** Those rows with their messages, if they are still where they were seen. */
  read(seen: readonly OutboxSeen[]): readonly OutboxRow[];
  /** Adds rows below the last one, and flushes. */
  append(messages: readonly Message[]): void;
  /**
   * Writes marks into their rows, reads them back, and flushes. What a write hits because somebody moves rows in that second
   * gets its own mark back.
   * @param known all rows, as read under the same lock
   * @returns the numbers whose rows are gone
   * @throws Error if rows kept moving
   */
  mark(marks: readonly Mark[], known: readonly OutboxSeen[]): readonly number[];
};

export type OutboxProgressStore = {
  /** Null before the first run, and in a copy of a sheet. */
  read(): OutboxProgress | null;
  write(progress: OutboxProgress): void;
};
