/** SpreadsheetApp.RangeList: places apart from each other that take one value in one call. */
import type { Written } from './cell';
import type { Handles, Place } from './handles';
import { tabOf } from './handles';
import { model } from './model';
import { landBlock, writable } from './range-values';
import { accept } from './signature';
import { refuseTyped } from './typed-columns';

export function rangeList(handles: Handles, places: readonly Place[]): object {
  const { execution } = handles;
  const self: object = model(execution, 'RangeList', {
    getRanges: () => execution.realm.list(places.map(({ tab, area }) => handles.range(tab, area))),
    setValue(...args: unknown[]) {
      accept('SpreadsheetApp.RangeList.setValue', args, ['any']);
      execution.permissions.require('spreadsheet-write', 'setValue');
      const cell = writable(handles, args[0]);
      const reading = execution.reading();
      const cells = places.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
      const where = tabOf(handles, places[0]?.tab ?? 0).name;
      execution.write({ kind: 'write', name: 'RangeList.setValue', where, cells }, () => {
        for (const { tab, area } of places) {
          const there = tabOf(handles, tab);
          refuseTyped(handles, there, 'contents');
          const block = Array.from({ length: area.rows }, () => new Array<Written>(area.columns).fill(cell));
          landBlock(there, area, block, reading);
        }
      });
      return self;
    },
  });
  return self;
}
