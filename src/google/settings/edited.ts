// Answers at once what somebody types into a tab of settings: a cell that cannot be read is coloured and says why in a note;
// mended, it is as it was. A help while typing: Google leaves some edits out, and the settings say the same.
import type { TabName, TabProblem } from '../../app/ports/tabs';
import type { AnyRefusal } from '../../i18n/refusals';
import { sentenceOf } from '../sentence';
import { textOf } from '../tabs/cells';
import { widthOf } from '../tabs/rows';
import type { Wired } from '../wiring';
import { explainRules } from './rule-tabs';

const SLIP_FILL = '#fce8e6';
/** Before Carnet's own notes: people's are kept. */
const OWN = 'Carnet: ';

const answeredTabs = ['settings', 'programs', 'rewards', 'bonuses', 'catalog', 'staff'] as const;

/** A paste may bring a page of slips: the first ones are enough to see it. */
const MOST_MARKS = 60;

type Range = GoogleAppsScript.Spreadsheet.Range;

export function answerEdit(wired: Wired, range: Range): void {
  const { workbook, world } = wired;
  const sheet = range.getSheet().getSheetId();
  const isHere = (name: TabName) => workbook.tab(name)?.sheet.getSheetId() === sheet;
  if (isHere('clients')) {
    rename(wired, range);
    return;
  }
  const name = answeredTabs.find(isHere);
  if (name === undefined || world.checkpoint.read() === null) return;
  const { ruleset, listed } = world.settings.read(() => null, 'whole');
  mark(wired, name, name === 'staff' ? world.staff.list().problems : listed().problems);
  if (name === 'programs' || name === 'rewards' || name === 'bonuses') {
    const reading = { currency: ruleset.currency, names: null, offset: workbook.offset() };
    explainRules(workbook, wired.buffer, name, { reading, ruleset });
  }
}

/** A client whose name is typed anew has it in the ledger too. */
function rename({ workbook, world }: Wired, range: Range): void {
  const tab = workbook.tab('clients');
  const { name, id } = tab?.positions ?? {};
  if (tab === undefined || name === undefined || id === undefined) return;
  if (range.getColumn() !== name || range.getNumColumns() !== 1 || range.getNumRows() !== 1) return;
  const row = range.getRow();
  const cells = tab.sheet.getRange(row, 1, 1, widthOf(tab)).getValues()[0] ?? [];
  const number = textOf(cells[id - 1]);
  if (row > 1 && number !== '') world.journal.rename(number, textOf(cells[name - 1]));
}

function mark({ workbook }: Wired, name: TabName, problems: readonly TabProblem[]): void {
  const tab = workbook.tab(name); // after the read, which looks up columns that were moved
  if (tab === undefined) return;
  const whole = tab.sheet.getDataRange();
  const [notes, fills] = [whole.getNotes(), whole.getBackgrounds()];
  const wrong = new Map<string, string>();
  for (const { tab: of, row, column, refusal } of problems)
    if (of === name && row > 1 && column !== '')
      wrong.set(`${column}${row}`, OWN + sentenceOf(refusal as AnyRefusal, workbook.language()).trim());
  let marks = 0;
  for (const [place, sentence] of wrong) {
    const cell = tab.sheet.getRange(place);
    const [row, column] = [cell.getRow() - 1, cell.getColumn() - 1];
    const note = notes[row]?.[column] ?? '';
    if (marks++ >= MOST_MARKS) break;
    if (fills[row]?.[column] !== SLIP_FILL) cell.setBackground(SLIP_FILL);
    if (note !== sentence && (note === '' || note.startsWith(OWN))) cell.setNote(sentence);
  }
  for (const [i, row] of fills.entries())
    for (const [j, fill] of row.entries()) {
      // A person may have given the cell another colour: that stays, and the note goes all the same.
      const isNoted = notes[i]?.[j]?.startsWith(OWN) === true;
      if (fill !== SLIP_FILL && !isNoted) continue;
      const cell = tab.sheet.getRange(i + 1, j + 1);
      if (wrong.has(cell.getA1Notation())) continue;
      if (fill === SLIP_FILL) cell.setBackground(null);
      if (isNoted) cell.setNote(null);
    }
}
