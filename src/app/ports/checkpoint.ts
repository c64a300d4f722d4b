// Records up to which entry all effects are in place; compared with the journal before each command.

import type { Figures } from '../../core/dashboard/figures';
import type { LastKeys } from '../../core/decide/command-key';
import type { Batch } from '../../core/journal/batches';
import type { ByHand } from '../../core/points/by-hand';
import type { UseCounts } from '../../core/points/uses';
import type { LaterStatus } from '../../core/settings/later';

/** The last entry whose effects are all in place, and the row where it was seen. */
export type Checkpoint = LastKeys & {
  readonly seq: number;
  readonly hash: string;
  /** How many invoices this till had recorded by then. */
  readonly invoices: number;
  /** The journal's last row with content at that time; 1 if there was only the header. */
  readonly row: number;
  /** The last `ruleset` entry: its number and the hash of its settings; 0 and '' before the first. */
  readonly ruleset: RulesetCited;
  /** Last entry's number for each recently written member and card, newest last: an older state is rejected. */
  readonly recent: readonly (readonly [id: string, seq: number])[];
  /** What the last numbers of everybody else are known by, which are kept beside it: core/journal/last-numbers. */
  readonly numbers: string;
  /** Whom entries have concerned since it was read, the last one first: noted there when it is written. Not kept itself. */
  readonly touched: Concerned | null;
  /** Total uses of each reward and bonus of the ruleset by all clients. */
  readonly uses: UseCounts;
  /** The last series of entries, such as imports, newest last. */
  readonly batches: readonly Batch[];
  /** Points moved by hand on the day of the last adjustment, by person. */
  readonly byHand: ByHand;
  /** Whether that ruleset's entry plans a change for a later day, and for which. */
  readonly later: LaterStatus;
  /** What the Dashboard shows; null if it has to be counted from the journal. */
  readonly figures: Figures | null;
};

/** A member, card or entry taken back, with the number of the entry that concerned it; a list, since one is added with each entry. */
export type Concerned = {
  readonly id: string;
  readonly seq: number;
  readonly before: Concerned | null;
};

export type RulesetCited = {
  readonly seq: number;
  readonly hash: string;
  /** Whether the ruleset's tabs are complete. Until then they are ignored, and the next command rewrites them. */
  readonly inPlace: boolean;
};

export type WrittenBy = {
  /** Its version; '' from before it was written down. */
  readonly version: string;
  /** Whether it may have stored something in a format that this Carnet does not know. */
  readonly isNewer: boolean;
};

export type CheckpointStore = {
  /**
   * Null if this sheet was never set up, or is a copy.
   * @throws LedgerCorrupt `format-newer` if the Carnet that wrote it has newer formats than this one
   */
  read(): Checkpoint | null;
  /** Which Carnet wrote it, readable even if the rest is not; null as for `read`. */
  writtenBy(): WrittenBy | null;
  write(checkpoint: Checkpoint): void;
  /**
   * Whether the id's last entry has the number, up to the checkpoint; 0 for none at all. Null if only the journal tells.
   * @param id of a member or card, or `takenBackId`
   */
  isLast(checkpoint: Checkpoint, id: string, seq: number): boolean | null;
};
