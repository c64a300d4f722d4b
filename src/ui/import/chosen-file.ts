// A chosen file as a table, with what is known or was said of it.
import type { Mapping } from '../../files/column-use';
import type { FileKind } from '../../files/file-kind';
import type { FileReading } from '../../files/file-reading';
import type { Answers } from '../../files/question';
import type { Table, TableRefusal } from '../../files/read-table';

export type ChosenFile = {
  /** The file's name, and its sheet's where a workbook has several. */
  readonly id: string;
  readonly name: string;
  /** '' for a file that is no workbook, or has one sheet. */
  readonly sheet: string;
  readonly table: Table;
  /** The till whose layout it is; '' if it is none that is known by name. */
  readonly till: string;
  /** Undefined if its headings do not show it; then the person is asked. */
  readonly kind: FileKind | undefined;
  /** What somebody said of its columns, now or the last time; null to go by the till's layout, or to guess. */
  readonly mapping: Mapping | null;
  readonly answers: Answers;
  /** Whether kind, columns and answers are those of the last such file. */
  readonly isRemembered: boolean;
};

/** A file that cannot be opened. */
export type Unreadable = { readonly id: string; readonly name: string; readonly refusal: TableRefusal };

/** A file that was read and has no question left. */
export type ReadyFile = { readonly file: ChosenFile; readonly reading: FileReading };

/** The file name without its extension. */
export function baseName(name: string): string {
  return name.replace(/\.[^.]+$/, '') || name;
}
