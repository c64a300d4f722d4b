// `check` and `rebuild`: a ledger proved or derived anew outside of Google. What is given stays as it is.
import { copyFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { LedgerCorrupt } from '../../core/result';
import { corruption } from '../../i18n/en/findings';
import type { AddOn } from '../add-on';
import { momentAt } from '../clock-at';
import type { Words } from '../command-words';
import { FileProblem, fileProblem, messageOf } from '../file-problem';
import { step } from '../step';
import { UsageProblem } from '../usage-problem';
import { checkJournal } from './check-journal';
import { proveJournal } from './prove-journal';
import { csvFrom, rebuilt } from './rebuild-journal';

/** What was found, and whether it is what it should be. */
export type Said = { readonly text: string; readonly isSound: boolean };

export function checkOfJournal(file: string, isQuick: boolean): Said {
  const checked = read(file, () => checkJournal(file, isQuick));
  return { text: JSON.stringify(checked, null, 2), isSound: checked.problems === 0 };
}

/** Clients or cards as a table. Refuses a journal whose chain or sums do not hold: its figures would be nobody's. */
export function rebuildOfJournal(file: string, { report = 'clients', at }: Words): Said {
  const table = new Map(Object.entries(rebuilt)).get(report);
  if (table === undefined)
    throw new UsageProblem(`rebuild writes --report ${Object.keys(rebuilt).join('|')}.`);
  const moment = momentAt(at);
  const { findings, past } = read(file, () => proveJournal(file, 'sums'));
  const [first] = findings;
  if (first === undefined) return { text: csvFrom(table(past, moment)), isSound: true };
  throw new FileProblem(
    `Nothing was written: the journal does not hold together (${findings.length} × ${first.code}, first in row ${first.row}). See check --journal.`,
  );
}

/** The workbook to be put right: a copy. */
export function copyToRebuild({ workbook, out }: Words): string {
  if (workbook === undefined || out === undefined)
    throw new UsageProblem('rebuild takes --journal CSV, or --workbook FILE and --out FILE.');
  if (resolve(workbook) === resolve(out) || existsSync(out))
    throw new FileProblem(`“${out}” is there already: rebuild writes a new file.`);
  try {
    copyFileSync(workbook, out);
  } catch (error) {
    throw fileProblem(workbook, error);
  }
  return out;
}

export function checkWorkbook(addOn: AddOn): Said {
  const checked = step<{ readonly findings: readonly unknown[]; readonly stopped: unknown }>(
    addOn.call('check-ledger', {}),
  );
  const isSound = checked.findings.length === 0 && checked.stopped === null;
  return { text: JSON.stringify(checked, null, 2), isSound };
}

function read<Value>(file: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof LedgerCorrupt)
      throw new FileProblem(`“${file}” cannot be read: ${corruption[error.code]} (${messageOf(error)}).`);
    throw (error as NodeJS.ErrnoException).code === undefined ? error : fileProblem(file, error);
  }
}
