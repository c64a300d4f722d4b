// The command line's import: which files, how they are read, and whether they are taken or only planned.
import type { Table } from '../files/read-table';
import type { AddOn } from './add-on';
import { fileProblem } from './file-problem';
import { tablesIn } from './file-table';
import { importFiles, planReceipts, reportOf, rulesetOf, understood } from './import-files';
import { answersIn, pairsIn } from './import-words';
import { UsageProblem } from './usage-problem';

// The same whatever the file is called: a receipt is identified by source, number and client.
const TILL = 'till';

/** The words of the command line that the import reads. */
export type ImportWords = {
  readonly services?: string | undefined;
  readonly products?: string | undefined;
  readonly receipts?: string | undefined;
  readonly source?: string | undefined;
  readonly 'date-order'?: string | undefined;
  readonly 'receipt-numbers'?: string | undefined;
  readonly column?: string[] | undefined;
  readonly answer?: string[] | undefined;
  readonly sheet?: string | undefined;
  readonly 'record-only': boolean;
  readonly plan: boolean;
};

/** Reads the files that were named, and takes them or only plans it. @throws StepRefused */
export async function importGiven(addOn: AddOn, words: ImportWords): Promise<unknown> {
  const { services, products, receipts, 'record-only': recordOnly } = words;
  if ([services, products, receipts].every((file) => file === undefined))
    throw new UsageProblem('Name at least one of --services, --products and --receipts.');
  const table = async (file: string | undefined): Promise<Table | undefined> => {
    if (file === undefined) return undefined;
    const read = await givenTables(file);
    const tables = understood(read, rulesetOf(addOn));
    const found = tables.find(
      ({ sheet }) => words.sheet === undefined || sheet === words.sheet || sheet === '',
    );
    if (found === undefined)
      throw new UsageProblem(
        `There is no sheet “${words.sheet}”: ${tables.map(({ sheet }) => sheet).join(', ')}.`,
      );
    return found.table;
  };
  const choices = {
    source: words.source ?? TILL,
    recordOnly,
    answers: answersIn(words.answer, { dates: words['date-order'], numbers: words['receipt-numbers'] }),
    columns: pairsIn(words.column, '--column HEADING=MEANING'),
  };
  const given = {
    services: await table(services),
    products: await table(products),
    receipts: await table(receipts),
  };
  if (words.plan) {
    if (given.receipts === undefined) throw new UsageProblem('--plan needs --receipts.');
    const { plan: planned, ...read } = planReceipts(addOn, given.receipts, choices);
    return { ...reportOf(read, planned), invoices: planned.invoices };
  }
  return importFiles(addOn, given, choices);
}

async function givenTables(file: string): ReturnType<typeof tablesIn> {
  try {
    return await tablesIn(file);
  } catch (error) {
    throw fileProblem(file, error);
  }
}
