// How far the effects of entries are in place: what the journal is held against before each command.
import type { LastKeys } from '../../core/command-key';
import type { LaterMark } from '../../core/later';
import type { UseCounts } from '../../core/uses';

/** The last entry whose effects are all in place, and where it was seen. */
export type Checkpoint = LastKeys & {
  readonly seq: number;
  readonly hash: string;
  /** The journal's last row with content at that time; 1 where there were only headers. */
  readonly row: number;
  /** The last `ruleset` entry: its number and the hash of the settings in it; 0 and '' before the first. */
  readonly ruleset: RulesetCited;
  /** The last entry's number of the members and cards written last, newest last: an older state is not believed. */
  readonly recent: readonly (readonly [id: string, seq: number])[];
  /** How often all clients together have used each reward and bonus of the ruleset. */
  readonly uses: UseCounts;
  /** What the catalog was known by when it was read for that entry: one that reads otherwise is read twice. */
  readonly catalog: string;
  /** Clients whose consent is being written: whoever comes after an interruption sees to it that no other has it. */
  readonly consents: readonly string[];
  /** Whether something waits in that ruleset's entry for a later day, and for which. */
  readonly later: LaterMark;
};

export type RulesetCited = {
  readonly seq: number;
  readonly hash: string;
  /** Whether its tabs show all of it. While they do not, nobody believes them: the next command writes them again. */
  readonly inPlace: boolean;
};

export type CheckpointStore = {
  /** Null where this sheet was never set up, or is a copy. */
  read(): Checkpoint | null;
  write(checkpoint: Checkpoint): void;
};
