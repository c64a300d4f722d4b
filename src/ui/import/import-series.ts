// The number of an import: the same files taken again go on where they stopped.
import { hashOf } from '../../core/journal/canonical';
import type { ReadyFile } from './chosen-file';

/**
 * By the whole content: next month's file may have the same name and as many rows.
 * @param isUndone whether a series was taken back; then the files are a new one
 */
export function importSeries(
  ready: readonly ReadyFile[],
  till: string,
  isUndone: (id: string) => boolean,
): string {
  const files = ready.map(({ file }) => [file.name, contentOf(file.table)]);
  for (let n = 0; ; n++) {
    const id = hashOf({ import: files, till, n }).slice(0, 12);
    if (!isUndone(id)) return id;
  }
}

function contentOf({ headings, rows }: ReadyFile['file']['table']): string {
  return hashOf({ headings, rows: rows.map(({ cells }) => cells.join('\t')).join('\n') });
}
