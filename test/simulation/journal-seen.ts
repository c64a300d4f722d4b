// What must be true of the journal after each command, at the price of a look: nothing that stood in it is gone or another.
import type { Entry } from '../../src/core/journal/entry';
import type { Workbook } from '../../src/local/standin';
import { count, type Tally } from './tally';
import { entriesIn } from './whole-account';

export class JournalSeen {
  private seen: readonly Entry[] = [];
  private at = -1;

  constructor(private readonly workbook: Workbook) {}

  /** What is wrong with the journal since the last look, as sentences. */
  changed({ held }: Tally): readonly string[] {
    // Each change has a number of its own.
    if (this.workbook.revision === this.at) return [];
    this.at = this.workbook.revision;
    const entries = entriesIn(this.workbook);
    const wrong = [...missingFrom(entries, this.seen), ...brokenAfter(entries, this.seen.length)];
    count(held, 'entries stand as they were, after each command (3)', this.seen.length);
    count(held, 'new entries follow by number and hash (6, 7)', entries.length - this.seen.length);
    this.seen = entries;
    return wrong;
  }

  /** An earlier version of the sheet is there again. */
  forget(): void {
    this.seen = [];
    this.at = -1;
  }
}

/** Entries are immutable, and only ever added at the end. */
function missingFrom(entries: readonly Entry[], seen: readonly Entry[]): readonly string[] {
  return seen.flatMap(({ seq, hash }, index) =>
    entries[index]?.hash === hash ? [] : [`entry ${seq} is gone or has changed`],
  );
}

function brokenAfter(entries: readonly Entry[], from: number): readonly string[] {
  return entries.slice(from).flatMap(({ seq, prev, key }, index) => {
    const before = entries[from + index - 1];
    if (before === undefined) return [];
    return [
      ...(seq === before.seq + 1 ? [] : [`entry ${seq} follows ${before.seq}`]),
      ...(prev === before.hash ? [] : [`entry ${seq} does not follow the hash of ${before.seq}`]),
      ...(key !== '' && entries.slice(0, from + index).some((other) => other.key === key)
        ? [`the key ${key} stands twice`]
        : []),
    ];
  });
}
