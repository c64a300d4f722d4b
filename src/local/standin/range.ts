/** SpreadsheetApp.Range: a place on a tab and what can be done there. */
import { type Area, areaName } from './a1';
import { ServiceError } from './errors';
import { type Handles, type Place, tabOf, whereIs } from './handles';
import { metadataAdder } from './metadata-service';
import { type Members, model } from './model';
import { protect } from './protection';
import { rangeLook } from './range-look';
import { rangeMoving } from './range-moving';
import { rangeValues } from './range-values';
import { accept } from './signature';
import { textFinder } from './text-finder';

export function rangeObject(handles: Handles, tab: number, area: Area): object {
  const place: Place = { tab, area };
  const own = (): Members => ({
    getRow: () => area.row,
    getColumn: () => area.column,
    getLastRow: () => area.row + area.rows - 1,
    getLastColumn: () => area.column + area.columns - 1,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getA1Notation: () => areaName(area),
    getSheet: () => handles.sheet(tab),
    activate() {
      tabOf(handles, tab);
      handles.workbook.activate(tab, area);
      const { row, column, rows, columns } = area;
      handles.execution.show.activeTab(tabOf(handles, tab).name, { row, column, rows, columns });
      return self;
    },
    canEdit: () => !tabOf(handles, tab).isClosed,
    protect: (...args: unknown[]) => {
      accept('SpreadsheetApp.Range.protect', args, []);
      return protect(handles, 'Range.protect', tab, area);
    },
    createTextFinder: (...args: unknown[]) => {
      accept('SpreadsheetApp.Range.createTextFinder', args, ['string']);
      return textFinder(handles, args[0] as string, () => [place]);
    },
    addDeveloperMetadata: metadataAdder(
      handles,
      { name: 'Range.addDeveloperMetadata', where: whereIs(handles, place) },
      () => {
        const { maxRows, maxColumns } = tabOf(handles, tab);
        const isNamedWhole = area.named !== undefined || handles.workbook.contested.wholeLines === 'any-form';
        if (isNamedWhole && area.columns === 1 && area.rows === maxRows)
          return { type: 'COLUMN', tab, at: area.column };
        if (isNamedWhole && area.rows === 1 && area.columns === maxColumns)
          return { type: 'ROW', tab, at: area.row };
        throw new ServiceError(
          'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
        );
      },
      () => self,
    ),
  });
  const parts = [
    () => rangeValues(handles, place, () => self),
    own,
    () => rangeLook(handles, place, () => self),
    () => rangeMoving(handles, place),
  ];
  const self: object = model(handles.execution, 'Range', parts, place);
  return self;
}
