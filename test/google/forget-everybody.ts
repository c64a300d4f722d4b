// A checkpoint that vouches for nobody: what it knew of last numbers is wiped.
import type { Workbook } from '../../src/local/standin';

/** Neither those of the last hundred nor anybody else: each state is held against the journal. */
export function forgetEverybody(workbook: Workbook): void {
  write(workbook, { recent: [], numbers: '' });
}

/** As after a hundred others: their last numbers are noted beside the checkpoint. */
export function forgetRecent(workbook: Workbook): void {
  write(workbook, { recent: [] });
}

function write(workbook: Workbook, changed: object): void {
  const done = JSON.parse(workbook.scriptProperties().done ?? '');
  workbook.setScriptProperty('done', JSON.stringify({ ...done, ...changed }));
}
