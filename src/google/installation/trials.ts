// What is tried in the scratch tab: all that is written is written first, in one go; then each trial looks at it.
import type { Outcome, TrialName } from '../../core/installation';
import { type Cell, columnLetter, dayOfCell, literal, textOf } from '../tabs/cells';
import { escaped } from '../tabs/column-search';
import type { Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** An outcome, and what goes with it. */
export type Found<Name extends TrialName> = readonly [outcome: Outcome<Name>, detail?: string];

export type Trial<Name extends TrialName> = {
  /** Writes what is to be tried. */
  readonly lay?: () => void;
  readonly look: () => Found<Name>;
};

export const cellTrialNames = [
  'columnMarks',
  'numberedMarks',
  'texts',
  'apostropheInTexts',
  'apostropheElsewhere',
  'appended',
  'days',
  'search',
  'hiddenSearch',
] as const satisfies readonly TrialName[];

export type CellTrials = { readonly [Name in (typeof cellTrialNames)[number]]: Trial<Name> };

/** Texts that Sheets would read as something else if the cells were no texts. */
const TEXTS = ['Kim', '007', '+32 470 12 34 56', '12-05', '=1+1'];
const APPENDED = '008';
const DAY = '2026-11-26';
const NEEDLE = 'carnet-needle';
const HIDDEN_NEEDLE = 'carnet-hidden-needle';
const FILTERED_NEEDLE = 'carnet-filtered-needle';
const MARK = 'carnet.trial';

// Columns of the scratch tab.
const TEXT = 1;
const PLAIN = 2;
const DAYS = 3;
const HIDDEN = 4;
const MARKED = 5;
const NUMBERED = 6;

// Rows: the texts, the text in a row added later, the apostrophes, and the appended row.
const INSERTED = TEXTS.length + 1;
const APOSTROPHES = INSERTED + 1;
const LAST = APOSTROPHES + 1;

/** As long as the search for a hundred clients, the longest that Carnet makes. */
const LONG = Array.from({ length: 100 }, (_, i) => `${i}-${'x'.repeat(100)}`);

export function cellTrials(scratch: Sheet, { offset }: Workbook, buffer: WriteBuffer): CellTrials {
  let read: readonly (readonly Cell[])[] | undefined;
  function cell(row: number, column: number): Cell {
    read ??= buffer.read(() => scratch.getRange(1, 1, LAST, HIDDEN).getValues());
    return read[row - 1]?.[column - 1] ?? '';
  }

  let marks: ReadonlyMap<string, number | undefined> | undefined;
  function columnOf(mark: string): number | undefined {
    marks ??= new Map(
      buffer
        .read(() => scratch.createDeveloperMetadataFinder().withKey(MARK).find())
        .map((found) => [found.getValue() ?? '', found.getLocation().getColumn()?.getColumn()]),
    );
    return marks.get(mark);
  }

  function finds(column: number, texts: readonly string[]): boolean {
    const letter = columnLetter(column);
    const pattern = `^(?:${texts.map(escaped).join('|')})$`;
    const finder = scratch
      .getRange(`${letter}1:${letter}`)
      .createTextFinder(pattern)
      .useRegularExpression(true)
      .matchCase(true);
    return buffer.read(() => finder.findAll()).length > 0;
  }

  function apostrophe(row: number, column: number): Found<'apostropheInTexts'> {
    return String(cell(row, column)).startsWith("'") ? ['kept'] : ['taken'];
  }

  let isRefused = false;
  return {
    texts: {
      lay() {
        scratch.getRange('A:A').setNumberFormat('@');
        scratch.getRange(1, TEXT, TEXTS.length, 1).setValues(TEXTS.map((text) => [literal(text)]));
        scratch.insertRowsAfter(TEXTS.length, 1);
        scratch.getRange(INSERTED, TEXT).setValues([['007']]);
      },
      look() {
        const texts = [...TEXTS, '007'];
        const other = texts.findIndex((text, i) => textOf(cell(i + 1, TEXT)) !== text);
        return other < 0 ? ['kept'] : ['changed', `${texts[other]} → ${String(cell(other + 1, TEXT))}`];
      },
    },
    apostropheInTexts: {
      lay: () => void scratch.getRange(APOSTROPHES, TEXT).setValues([["'a"]]),
      look: () => apostrophe(APOSTROPHES, TEXT),
    },
    apostropheElsewhere: {
      lay: () => void scratch.getRange(APOSTROPHES, PLAIN).setValues([["'a"]]),
      look: () => apostrophe(APOSTROPHES, PLAIN),
    },
    days: {
      lay: () => void scratch.getRange('C:C').setNumberFormat('yyyy-mm-dd'),
      look() {
        const day = dayOfCell(cell(LAST, DAYS), offset());
        return day === DAY ? ['kept'] : ['moved', `${DAY} → ${day}`];
      },
    },
    // After the format of the days, and before the columns are searched: it fills the last row.
    appended: {
      lay: () => void scratch.appendRow([APPENDED, '', DAY, NEEDLE]),
      look: () => (cell(LAST, TEXT) === APPENDED ? ['byFormat'] : ['asTyped', String(cell(LAST, TEXT))]),
    },
    search: { look: () => (finds(HIDDEN, [...LONG, NEEDLE]) ? ['found'] : ['missed']) },
    // In a row that was there: whether a new one is found is the trial before.
    hiddenSearch: {
      lay: () => void scratch.getRange(1, HIDDEN, 2, 1).setValues([[HIDDEN_NEEDLE], [FILTERED_NEEDLE]]),
      look() {
        scratch.hideColumns(HIDDEN);
        // The ledger has a filter from its beginning, and people have theirs.
        const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues([FILTERED_NEEDLE]).build();
        scratch.getRange(1, 1, LAST, HIDDEN).createFilter().setColumnFilterCriteria(HIDDEN, criteria);
        buffer.writing();
        buffer.flush();
        const isFound = [HIDDEN_NEEDLE, FILTERED_NEEDLE].every((needle) => finds(HIDDEN, [needle]));
        return isFound ? ['found'] : ['missed'];
      },
    },
    columnMarks: {
      lay() {
        const letter = columnLetter(MARKED);
        scratch.getRange(`${letter}:${letter}`).addDeveloperMetadata(MARK, 'open');
      },
      look: () => (columnOf('open') === MARKED ? ['found'] : ['lost']),
    },
    numberedMarks: {
      lay() {
        const whole = scratch.getRange(1, NUMBERED, scratch.getMaxRows(), 1);
        try {
          whole.addDeveloperMetadata(MARK, 'numbered');
        } catch {
          isRefused = true; // which is what this trial asks
        }
      },
      look: () => (!isRefused && columnOf('numbered') === NUMBERED ? ['taken'] : ['refused']),
    },
  };
}
