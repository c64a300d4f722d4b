// The command line's import: which files, how they are read, and whether they are taken or only planned.

import { basename } from 'node:path';
import { openingExpiries } from '../core/imported/imported-opening';
import type { CalendarContext } from '../files/calendar-events';
import type { FileKind } from '../files/file-kind';
import type { Table } from '../files/read-table';
import { recognise } from '../files/recognise';
import type { BothAnswer } from '../files/take-in/bookings';
import type { AddOn } from './add-on';
import { undoSeries } from './adjust';
import { fileProblem } from './file-problem';
import { tablesIn } from './file-table';
import { importFiles, type NamedTable, openedOf, planFiles, understood } from './import-files';
import { answersIn, pairsIn } from './import-words';
import { UsageProblem } from './usage-problem';

// The same whatever the file is called: a receipt is identified by source, number and client.
const TILL = 'till';

/** The words of the command line that the import reads. */
export type ImportWords = {
  readonly services?: string | undefined;
  readonly products?: string | undefined;
  readonly clients?: string | undefined;
  readonly receipts?: string | undefined;
  readonly bookings?: string[] | undefined;
  readonly both?: string | undefined;
  readonly source?: string | undefined;
  readonly 'date-order'?: string | undefined;
  readonly 'receipt-numbers'?: string | undefined;
  readonly column?: string[] | undefined;
  readonly answer?: string[] | undefined;
  readonly sheet?: string | undefined;
  readonly expiry?: string | undefined;
  readonly who?: string[] | undefined;
  readonly 'same-names'?: boolean | undefined;
  readonly balance?: string[] | undefined;
  readonly again?: boolean | undefined;
  readonly undo?: string | undefined;
  readonly 'record-only': boolean;
  readonly plan: boolean;
};

/** Reads the files that were named, and takes them or only plans it. @throws StepRefused */
export async function importGiven(addOn: AddOn, words: ImportWords): Promise<unknown> {
  const { services, products, clients, receipts, 'record-only': recordOnly } = words;
  if (words.undo !== undefined) return undoSeries(addOn, words.undo);
  const { bookings = [] } = words;
  if ([services, products, clients, receipts, ...bookings].every((file) => file === undefined))
    throw new UsageProblem(
      'Name at least one of --services, --products, --clients, --receipts and --bookings.',
    );
  const table = async (file: string | undefined, kind: FileKind): Promise<Table | undefined> => {
    if (file === undefined) return undefined;
    const read = await givenTables(file, () => openedOf(addOn));
    const tables = understood(read, openedOf(addOn).ruleset);
    const named = tables.filter(
      ({ sheet }) => words.sheet === undefined || sheet === words.sheet || sheet === '',
    );
    // Of a workbook whose sheet is not named, the one that is what was asked for.
    const found = named.find((one) => recognise(one.table).kind === kind) ?? named[0];
    if (found === undefined)
      throw new UsageProblem(
        `There is no sheet “${words.sheet}”: ${tables.map(({ sheet }) => sheet).join(', ')}.`,
      );
    return found.table;
  };
  const choices = {
    source: words.source ?? TILL,
    recordOnly,
    expiry: expiryIn(words.expiry),
    again: words.again === true,
    who: pairsIn(words.who, '--who NAME=NUMBER'),
    sameNames: words['same-names'] === true,
    balance: pairsIn(words.balance, '--balance NAME=ROW'),
    answers: answersIn(words.answer, { dates: words['date-order'], numbers: words['receipt-numbers'] }),
    columns: pairsIn(words.column, '--column HEADING=MEANING'),
    both: bothIn(words.both),
  };
  const lists: NamedTable[] = [];
  for (const file of bookings) {
    const read = await table(file, 'bookings');
    if (read !== undefined) lists.push({ name: basename(file), table: read });
  }
  const given = {
    services: await table(services, 'services'),
    products: await table(products, 'products'),
    clients: await table(clients, 'clients'),
    receipts: await table(receipts, 'receipts'),
    bookings: lists,
  };
  if (words.plan) {
    if (given.receipts === undefined && given.clients === undefined && lists.length === 0)
      throw new UsageProblem('--plan needs --clients, --receipts or --bookings.');
    const { clients: listed, receipts: sold, bookings: booked, plan } = planFiles(addOn, given, choices);
    const { invoices } = plan.invoices;
    return {
      ...(sold === null ? {} : { ...sold, invoices }),
      ...(listed === null ? {} : { clients: listed }),
      ...(booked === null ? {} : { bookings: booked }),
    };
  }
  return importFiles(addOn, given, choices);
}

async function givenTables(file: string, context: () => CalendarContext): ReturnType<typeof tablesIn> {
  try {
    return await tablesIn(file, context);
  } catch (error) {
    throw fileProblem(file, error);
  }
}

function bothIn(typed: string | undefined): BothAnswer | undefined {
  if (typed === undefined || typed === 'again' || typed === 'cancelled') return typed;
  throw new UsageProblem(`--both is one of again, cancelled, not “${typed}”.`);
}

function expiryIn(typed: string | undefined): (typeof openingExpiries)[number] {
  if (typed === undefined) return 'today';
  const found = openingExpiries.find((one) => one === typed);
  if (found === undefined)
    throw new UsageProblem(`--expiry is one of ${openingExpiries.join(', ')}, not “${typed}”.`);
  return found;
}
