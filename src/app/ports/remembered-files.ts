// What was said of files that were imported, kept for the next ones like them.
import type { RememberedFile } from '../../core/imported/remembered-file';

export type RememberedFiles = {
  /** Oldest first; none if a newer Carnet wrote them. */
  read(): readonly RememberedFile[];
  write(files: readonly RememberedFile[]): void;
};
