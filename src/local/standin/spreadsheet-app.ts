/** SpreadsheetApp: access to the bound spreadsheet and its interface. */

import { newFilterCriteria } from './basic-filter';
import { BOOLEAN_CRITERIA, newConditionalFormatRule } from './conditional-format';
import { ServiceError } from './errors';
import type { Execution } from './execution';
import type { Handles } from './handles';
import { LOCATION_TYPE, metadataObject, VISIBILITY } from './metadata-service';
import { enumeration, model } from './model';
import { PROTECTION_TYPE, protectionObject } from './protection';
import { rangeObject } from './range';
import { sheetObject } from './sheet';
import { spreadsheetObject } from './spreadsheet';
import { DATA_VALIDATION_CRITERIA, newDataValidation } from './validation';

const DIMENSION = enumeration('COLUMNS', 'ROWS');
const BANDING_THEME = enumeration('LIGHT_GREY');
const WRAP_STRATEGY = enumeration('WRAP', 'OVERFLOW', 'CLIP');

export function createHandles(
  execution: Execution,
  { hasWindow, book }: Pick<Handles, 'hasWindow' | 'book'>,
): Handles {
  const handles: Handles = {
    execution,
    workbook: execution.workbook,
    hasWindow,
    book,
    spreadsheet: () => spreadsheetObject(handles),
    sheet: (tab) => sheetObject(handles, tab),
    range: (tab, area) => rangeObject(handles, tab, area),
    metadata: (item) => metadataObject(handles, item),
    protection: (item) => protectionObject(handles, item),
  };
  return handles;
}

/** `ui` is null if there is no interface: triggers, web apps and custom functions. */
export function spreadsheetApp(handles: Handles, ui: object | null): object {
  const { execution } = handles;
  const open = (method: string) => {
    execution.permissions.require('spreadsheet', `SpreadsheetApp.${method}`);
    if (handles.book === 'refused')
      throw new ServiceError('You do not have permission to access the requested document.');
    const isActive = handles.book === 'active' || handles.workbook.contested.activeSpreadsheet === 'always';
    return isActive ? handles.spreadsheet() : null;
  };
  const enums = {
    ProtectionType: PROTECTION_TYPE,
    DeveloperMetadataVisibility: VISIBILITY,
    DeveloperMetadataLocationType: LOCATION_TYPE,
    Dimension: DIMENSION,
    WrapStrategy: WRAP_STRATEGY,
    DataValidationCriteria: DATA_VALIDATION_CRITERIA,
    BooleanCriteria: BOOLEAN_CRITERIA,
    BandingTheme: BANDING_THEME,
  };
  return model(execution, 'SpreadsheetApp', {
    ...enums,
    getActiveSpreadsheet: () => open('getActiveSpreadsheet'),
    getActive: () => open('getActive'),
    flush() {
      execution.permissions.require('spreadsheet', 'SpreadsheetApp.flush');
      execution.read({ kind: 'flush', name: 'SpreadsheetApp.flush', where: '', cells: 0 }, () => undefined);
    },
    getUi() {
      if (!ui) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
      if (execution.permissions.loading) execution.permissions.require('spreadsheet', 'SpreadsheetApp.getUi');
      return ui;
    },
    newDataValidation: () => newDataValidation(handles),
    newConditionalFormatRule: () => newConditionalFormatRule(handles),
    newFilterCriteria: () => newFilterCriteria(handles),
  });
}
