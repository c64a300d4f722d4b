// What a row of a report leads to.
import type { EntryOpened } from '../../core/reports/table';

export type Opens = {
  onClient(member: string): void;
  onEntry(entry: EntryOpened, member: string): void;
  onAdjust(member: string): void;
};
