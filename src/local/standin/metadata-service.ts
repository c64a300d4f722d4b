/** SpreadsheetApp.DeveloperMetadata and its finder. */

import { ServiceError } from './errors';
import { changeNow, type Handles, tabOf } from './handles';
import type { Metadata } from './metadata';
import { type EnumMember, enumeration, type Method, model } from './model';
import { accept } from './signature';

export const VISIBILITY = enumeration('DOCUMENT', 'PROJECT');
export const LOCATION_TYPE = enumeration('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');

/** addDeveloperMetadata in its four forms. `place` is called when the call is made. */
export function metadataAdder(
  handles: Handles,
  { name, where }: { readonly name: string; readonly where: string },
  place: () => Metadata['place'],
  self: () => object,
): Method {
  return (...args: unknown[]) => {
    accept(
      `SpreadsheetApp.${name}`,
      args,
      ['string'],
      ['string', 'string'],
      ['string', 'object'],
      ['string', 'string', 'object'],
    );
    const [key, second, third] = args;
    const visibility = (typeof second === 'object' ? second : third) as EnumMember | undefined;
    const found = place();
    changeNow(handles, { kind: 'metadata', name, where }, () => {
      const item: Metadata = {
        id: handles.workbook.freshId(),
        key: key as string,
        value: typeof second === 'string' ? second : null,
        visibility: visibility === VISIBILITY.PROJECT ? 'PROJECT' : 'DOCUMENT',
        place: found,
      };
      handles.workbook.change({ metadata: [...handles.workbook.state.metadata, item] });
    });
    return self();
  };
}

/** `within` limits the search to metadata in that scope. */
export function metadataFinder(handles: Handles, within: (item: Metadata) => boolean): object {
  const tests: ((item: Metadata) => boolean)[] = [within];
  const narrow = (
    method: string,
    kind: 'string' | 'number' | 'object',
    test: (wanted: unknown, item: Metadata) => boolean,
  ) => ({
    [method]: (...args: unknown[]) => {
      accept(`SpreadsheetApp.DeveloperMetadataFinder.${method}`, args, [kind]);
      tests.push((item) => test(args[0], item));
      return self;
    },
  });
  const self: object = model(handles.execution, 'DeveloperMetadataFinder', {
    ...narrow('withKey', 'string', (key, item) => item.key === key),
    ...narrow('withValue', 'string', (value, item) => item.value === value),
    ...narrow('withId', 'number', (id, item) => item.id === id),
    ...narrow('withLocationType', 'object', (type, item) => LOCATION_TYPE[item.place.type] === type),
    find: () =>
      handles.execution.read(
        { kind: 'metadata', name: 'DeveloperMetadataFinder.find', where: '', cells: 0 },
        () => {
          const found = handles.workbook.state.metadata.filter((item) => tests.every((test) => test(item)));
          return handles.execution.realm.list(found.map((item) => handles.metadata(item)));
        },
      ),
  });
  return self;
}

export function metadataObject(handles: Handles, { id }: Metadata): object {
  const item = (): Metadata => {
    const found = handles.workbook.state.metadata.find((one) => one.id === id);
    if (!found) throw new ServiceError('The developer metadata does not exist.');
    return found;
  };
  const replace = (name: string, next: (old: Metadata) => Metadata[]) => {
    changeNow(handles, { kind: 'metadata', name: `DeveloperMetadata.${name}`, where: '' }, () => {
      const old = item();
      handles.workbook.change({
        metadata: handles.workbook.state.metadata.flatMap((one) => (one === old ? next(old) : [one])),
      });
    });
  };
  const self: object = model(handles.execution, 'DeveloperMetadata', {
    getId: () => id,
    getKey: () => item().key,
    getValue: () => item().value,
    getVisibility: () => VISIBILITY[item().visibility],
    getLocation: () => locationObject(handles, item()),
    setValue(...args: unknown[]) {
      accept('SpreadsheetApp.DeveloperMetadata.setValue', args, ['string']);
      replace('setValue', (old) => [{ ...old, value: args[0] as string }]);
      return self;
    },
    remove: () => replace('remove', () => []),
  });
  return self;
}

function locationObject(handles: Handles, { place }: Metadata): object {
  const line = (type: 'ROW' | 'COLUMN') => {
    if (place.type !== type) return null;
    const { maxRows, maxColumns } = tabOf(handles, place.tab);
    const whole = { row: 1, column: 1, rows: maxRows, columns: maxColumns };
    return type === 'ROW'
      ? handles.range(place.tab, { ...whole, row: place.at, rows: 1, named: 'rows' })
      : handles.range(place.tab, { ...whole, column: place.at, columns: 1, named: 'columns' });
  };
  return model(handles.execution, 'DeveloperMetadataLocation', {
    getLocationType: () => LOCATION_TYPE[place.type],
    getColumn: () => line('COLUMN'),
    getRow: () => line('ROW'),
    getSheet: () => (place.type === 'SHEET' ? handles.sheet(place.tab) : null),
    getSpreadsheet: () => (place.type === 'SPREADSHEET' ? handles.spreadsheet() : null),
  });
}
