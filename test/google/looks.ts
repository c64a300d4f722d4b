// How a tab looks, asked of the sheet as a script asks it.
import type { Workbook } from '../../src/local/standin';
import { body } from '../local/standin/script';

export type ListLook = {
  readonly words: readonly string[];
  readonly allowsOther: boolean;
  readonly help: string | null;
  /** The first row that has it; it goes on to the last of the grid. */
  readonly first: number;
};

export type ColumnLook = {
  readonly header: string;
  /** Of the first cell below the header, and of the last in the grid. */
  readonly format: string;
  readonly lastFormat: string;
  readonly width: number;
  readonly hidden: boolean;
  readonly note: string;
  readonly align: string;
  readonly weight: string;
  readonly background: string;
  readonly color: string;
  readonly below: { readonly weight: string; readonly background: string; readonly note: string };
  readonly list: ListLook | null;
  /** The ink and the wrapping of the first and last cell below. */
  readonly ink: readonly string[];
  readonly wraps: readonly boolean[];
};

export type TabLook = {
  readonly frozen: number;
  readonly frozenColumns: number;
  readonly bands: number;
  /** The conditional formats: what, which values, and the column. */
  readonly rules: readonly {
    readonly type: string;
    readonly values: readonly unknown[];
    readonly column: number;
  }[];
  readonly lastRow: number;
  readonly columns: readonly ColumnLook[];
  /** Column 0 is the whole tab. */
  readonly protections: readonly {
    readonly warns: boolean;
    readonly about: string;
    readonly column: number;
  }[];
};

const CODE = `
  const s = book().getSheetByName(a);
  const width = s.getLastColumn();
  const rows = s.getMaxRows();
  const top = s.getRange(1, 1, 1, width);
  const below = s.getRange(2, 1, 1, width);
  const last = s.getRange(rows, 1, 1, width);
  const first = (range, method) => range[method]()[0];
  const rules = [top, below, last].map((range) => first(range, 'getDataValidations'));
  const listOf = (at) => {
    const rule = rules[1][at];
    if (rule === null || rules[2][at] === null) return null;
    const [words] = rule.getCriteriaValues();
    return { words, allowsOther: rule.getAllowInvalid(), help: rule.getHelpText(), first: rules[0][at] === null ? 2 : 1 };
  };
  const columns = first(top, 'getValues').map((header, at) => ({
    header,
    format: first(below, 'getNumberFormats')[at],
    lastFormat: first(last, 'getNumberFormats')[at],
    width: s.getColumnWidth(at + 1),
    hidden: s.isColumnHiddenByUser(at + 1),
    note: first(top, 'getNotes')[at],
    align: first(top, 'getHorizontalAlignments')[at],
    weight: first(top, 'getFontWeights')[at],
    background: first(top, 'getBackgrounds')[at],
    color: first(top, 'getFontColors')[at],
    below: { weight: first(below, 'getFontWeights')[at], background: first(below, 'getBackgrounds')[at], note: first(below, 'getNotes')[at] },
    list: listOf(at),
    ink: [below, last].map((range) => first(range, 'getFontColors')[at]),
    wraps: [below, last].map((range) => first(range, 'getWraps')[at]),
  }));
  const P = SpreadsheetApp.ProtectionType;
  const seen = (p, whole) => ({ warns: p.isWarningOnly(), about: p.getDescription(), column: whole ? 0 : p.getRange().getColumn() });
  const protections = s.getProtections(P.SHEET).map((p) => seen(p, true)).concat(s.getProtections(P.RANGE).map((p) => seen(p, false)));
  const painted = s.getConditionalFormatRules().map((rule) => {
    const condition = rule.getBooleanCondition();
    return { type: String(condition.getCriteriaType()), values: condition.getCriteriaValues(), column: rule.getRanges()[0].getColumn() };
  });
  return { frozen: s.getFrozenRows(), frozenColumns: s.getFrozenColumns(), bands: s.getBandings().length, rules: painted, lastRow: s.getLastRow(), columns, protections };
`;

export function looksOf(workbook: Workbook, tab: string): TabLook {
  return body(CODE, { workbook }).go(tab) as TabLook;
}
