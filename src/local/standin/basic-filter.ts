/** SpreadsheetApp.Filter: a tab's one filter, which hides rows by what a column shows. */
import { ServiceError } from './errors';
import { changeNow, type Handles, tabOf } from './handles';
import { behind, model } from './model';
import { accept } from './signature';

const CRITERIA = 'FilterCriteria';

export function newFilterCriteria(handles: Handles): object {
  let hidden: readonly string[] = [];
  const builder: object = model(handles.execution, 'FilterCriteriaBuilder', {
    setHiddenValues(...args: unknown[]) {
      accept('SpreadsheetApp.FilterCriteriaBuilder.setHiddenValues', args, ['array']);
      hidden = (args[0] as unknown[]).map(String);
      return builder;
    },
    build: () => criteriaObject(handles, hidden),
  });
  return builder;
}

function criteriaObject({ execution }: Handles, hidden: readonly string[]): object {
  return model(execution, CRITERIA, { getHiddenValues: () => execution.realm.list(hidden) }, hidden);
}

export function createFilter(handles: Handles, tab: number): object {
  return changeNow(
    handles,
    { kind: 'structure', name: 'Range.createFilter', where: tabOf(handles, tab).name },
    () => {
      const { grid } = tabOf(handles, tab);
      if (grid.state.filter !== null)
        throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
      grid.own().filter = { column: 0, shown: [], hides: [] };
      return filterObject(handles, tab);
    },
  );
}

export function filterOf(handles: Handles, tab: number): object | null {
  const where = tabOf(handles, tab).name;
  return handles.execution.read({ kind: 'structure', name: 'Sheet.getFilter', where, cells: 0 }, () =>
    tabOf(handles, tab).grid.state.filter === null ? null : filterObject(handles, tab),
  );
}

function filterObject(handles: Handles, tab: number): object {
  const { execution } = handles;
  const where = tabOf(handles, tab).name;
  const self: object = model(execution, 'Filter', {
    setColumnFilterCriteria(...args: unknown[]) {
      accept('SpreadsheetApp.Filter.setColumnFilterCriteria', args, ['number', 'object']);
      const hides = behind<readonly string[]>(args[1], CRITERIA);
      if (!hides)
        throw new ServiceError(
          "The parameters don't match the method signature for setColumnFilterCriteria.",
        );
      changeNow(handles, { kind: 'structure', name: 'Filter.setColumnFilterCriteria', where }, () => {
        tabOf(handles, tab).grid.own().filter = { column: args[0] as number, shown: [], hides };
      });
      return self;
    },
    getColumnFilterCriteria(...args: unknown[]) {
      accept('SpreadsheetApp.Filter.getColumnFilterCriteria', args, ['number']);
      return execution.read(
        { kind: 'structure', name: 'Filter.getColumnFilterCriteria', where, cells: 0 },
        () => {
          const { filter } = tabOf(handles, tab).grid.state;
          return filter?.column === args[0] && filter?.hides ? criteriaObject(handles, filter.hides) : null;
        },
      );
    },
    remove: () => {
      changeNow(handles, { kind: 'structure', name: 'Filter.remove', where }, () => {
        tabOf(handles, tab).grid.own().filter = null;
      });
    },
  });
  return self;
}
