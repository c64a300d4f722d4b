/** SpreadsheetApp: the way in to the bound spreadsheet and its interface. */
import type { Desk } from './handles';
import { ServiceError } from './errors';
import type { Execution } from './execution';
import { LOCATION_TYPE, metadataObject, VISIBILITY } from './metadata-service';
import { enumeration, model } from './model';
import { PROTECTION_TYPE, protectionObject } from './protection';
import { rangeObject } from './range';
import { sheetObject } from './sheet';
import { spreadsheetObject } from './spreadsheet';
import { newDataValidation } from './validation';

const DIMENSION = enumeration('COLUMNS', 'ROWS');
const WRAP_STRATEGY = enumeration('WRAP', 'OVERFLOW', 'CLIP');

export function createDesk(execution: Execution, hasWindow: boolean): Desk {
  const desk: Desk = {
    execution,
    book: execution.book,
    hasWindow,
    spreadsheet: () => spreadsheetObject(desk),
    sheet: (tab) => sheetObject(desk, tab),
    range: (tab, area) => rangeObject(desk, tab, area),
    metadata: (item) => metadataObject(desk, item),
    protection: (item) => protectionObject(desk, item),
  };
  return desk;
}

/** `ui` is null where there is no interface: triggers, web apps and custom functions. */
export function spreadsheetApp(desk: Desk, ui: object | null): object {
  const { execution } = desk;
  const open = (method: string) => {
    execution.permissions.require('spreadsheet', `SpreadsheetApp.${method}`);
    return desk.spreadsheet();
  };
  const enums = {
    ProtectionType: PROTECTION_TYPE,
    DeveloperMetadataVisibility: VISIBILITY,
    DeveloperMetadataLocationType: LOCATION_TYPE,
    Dimension: DIMENSION,
    WrapStrategy: WRAP_STRATEGY,
  };
  return model(execution, 'SpreadsheetApp', {
    ...enums,
    getActiveSpreadsheet: () => open('getActiveSpreadsheet'),
    getActive: () => open('getActive'),
    flush() {
      execution.permissions.require('spreadsheet', 'SpreadsheetApp.flush');
      execution.read('flush', 'SpreadsheetApp.flush', '', 0, () => undefined);
    },
    getUi() {
      if (!ui) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
      if (execution.permissions.loading) execution.permissions.require('spreadsheet', 'SpreadsheetApp.getUi');
      return ui;
    },
    newDataValidation: () => newDataValidation(desk),
  });
}
