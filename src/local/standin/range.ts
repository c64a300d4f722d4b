/** SpreadsheetApp.Range: a place on a tab and what can be done there. */
import { type Area, areaName } from './a1';
import { type Desk, type Place, tabOf, whereIs } from './handles';
import { ServiceError } from './errors';
import { metadataAdder } from './metadata-service';
import { model } from './model';
import { protect } from './protection';
import { rangeLook } from './range-look';
import { rangeValues } from './range-values';
import { accept } from './signature';
import { textFinder } from './text-finder';

export function rangeObject(desk: Desk, tab: number, area: Area): object {
  const place: Place = { tab, area };
  const members = {
    getRow: () => area.row,
    getColumn: () => area.column,
    getLastRow: () => area.row + area.rows - 1,
    getLastColumn: () => area.column + area.columns - 1,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getA1Notation: () => areaName(area),
    getSheet: () => desk.sheet(tab),
    activate() {
      tabOf(desk, tab);
      desk.book.activate(tab, area.row, area.column, area.rows, area.columns);
      desk.execution.show.activeTab(tabOf(desk, tab).name);
      return self;
    },
    protect: (...args: unknown[]) => {
      accept('SpreadsheetApp.Range.protect', args, []);
      return protect(desk, 'Range.protect', tab, area);
    },
    createTextFinder: (...args: unknown[]) => {
      accept('SpreadsheetApp.Range.createTextFinder', args, ['string']);
      return textFinder(desk, args[0] as string, () => [place]);
    },
    addDeveloperMetadata: metadataAdder(
      desk,
      'Range.addDeveloperMetadata',
      whereIs(desk, place),
      () => {
        const { maxRows, maxColumns } = tabOf(desk, tab);
        if (area.columns === 1 && area.rows === maxRows) return { type: 'COLUMN', tab, at: area.column };
        if (area.rows === 1 && area.columns === maxColumns) return { type: 'ROW', tab, at: area.row };
        throw new ServiceError(
          'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
        );
      },
      () => self,
    ),
  };
  const self: object = model(
    desk.execution,
    'Range',
    { ...members, ...rangeValues(desk, place, () => self), ...rangeLook(desk, place, () => self) },
    place,
  );
  return self;
}
