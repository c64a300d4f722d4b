// Wrong codes of gift cards by who has tried them: kept outside the sheet, and only as long as they matter.
import type { CodeTries } from '../../core/stored-values/code-tries';

export type CodeTriesStore = {
  /** By number in Staff; 0 for whoever has the sheet open and is not known. */
  of(person: number): CodeTries;
  /** Only inside the lock, where `of` is what the last one has kept. @param now in milliseconds since 1970 */
  keep(person: number, tries: CodeTries, now: number): void;
};
