// Reads a table as what it is: receipts, clients, services, products or bookings.
import { accept, type Result, refuse } from '../core/result';
import {
  type ColumnUse,
  doubledIn,
  type Mapping,
  type Meaning,
  missingIn,
  type NeededName,
} from './column-use';
import type { FileContext } from './file-context';
import type { FileKind } from './file-kind';
import type { FileReading } from './file-reading';
import { valuesOf } from './guess-columns';
import type { Answers } from './question';
import { readBookings } from './read-bookings';
import { readCatalog } from './read-catalog';
import { readClients } from './read-clients';
import { readReceipts } from './read-receipts';
import type { Table } from './read-table';
import { mappingOf, ownWordsOf } from './recognise';

export type FileChoice = {
  readonly kind: FileKind;
  /** What a person said of the columns; null to go by the till's layout, or to guess. */
  readonly mapping: Mapping | null;
  readonly answers: Answers;
  /** Of a list of appointments it may say whether they took place. */
  readonly fileName?: string;
};

export type ColumnsRefusal =
  | {
      readonly code: 'file-columns';
      readonly missing: readonly NeededName[];
      /** The file's headings, unchanged. */
      readonly found: readonly string[];
    }
  /** Two columns are said to mean the same. */
  | { readonly code: 'file-columns-doubled'; readonly names: readonly string[] };

/** The columns with what they mean and some of their values. */
export function columnsOf(table: Table, mapping: Mapping): readonly ColumnUse[] {
  return table.headings.map((heading, at) => ({
    heading,
    meaning: mapping[at] ?? null,
    samples: valuesOf(table, at, 3),
  }));
}

export function readFile(
  table: Table,
  { kind, mapping: told, answers, fileName = '' }: FileChoice,
  context: FileContext,
): Result<FileReading, ColumnsRefusal> {
  const mapping = told ?? mappingOf(table, kind, context.prices);
  const missing = missingIn(kind, mapping);
  // Whether sales that name no clients are all of walk-ins is asked.
  const isOfNobody = kind === 'receipts' && missing.every((name) => name === 'client');
  if (missing.length > 0 && !isOfNobody)
    return refuse({ code: 'file-columns', missing, found: table.headings });
  const doubled = doubledIn(mapping);
  if (doubled.length > 0)
    return refuse({ code: 'file-columns-doubled', names: namesOf(table, mapping, doubled) });
  const columns = columnsOf(table, mapping);
  switch (kind) {
    case 'receipts':
      return accept({
        ...readReceipts(table, mapping, { answers, words: ownWordsOf(table), context }),
        columns,
      });
    case 'clients':
      return accept({ ...readClients(table, mapping, { answers, context }), columns });
    case 'services':
    case 'products':
      return accept({ ...readCatalog({ table, mapping, kind }, answers, context), columns });
    case 'bookings':
      return accept({
        ...readBookings(table, mapping, { answers, words: ownWordsOf(table), fileName, context }),
        columns,
      });
  }
}

function namesOf(table: Table, mapping: Mapping, doubled: readonly Meaning[]): readonly string[] {
  return table.headings.filter((_heading, at) => doubled.includes(mapping[at] as Meaning));
}
