/** SpreadsheetApp.TextFinder: searches displayed text, literally and ignoring case unless told otherwise. */

import { ServiceError } from './errors';
import type { Handles, Place } from './handles';
import { tabOf } from './handles';
import { behind, model } from './model';
import { landBlock, writable } from './range-values';
import { accept } from './signature';

interface Hit {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
}

/** `scope` returns the places to search, in order, when the search runs. */
export function textFinder(handles: Handles, text: string, scope: () => readonly Place[]): object {
  const options = {
    matchCase: false,
    matchEntireCell: false,
    useRegularExpression: false,
    matchFormulaText: false,
  };
  let current: Hit | null = null;
  let starts = false;
  const option = (name: keyof typeof options) => ({
    [name]: (...args: unknown[]) => {
      accept(`SpreadsheetApp.TextFinder.${name}`, args, ['boolean']);
      options[name] = args[0] as boolean;
      return self;
    },
  });
  const matcher = (): ((shown: string) => boolean) => {
    if (options.useRegularExpression) {
      const source = options.matchEntireCell ? `^(?:${text})$` : text;
      const pattern = patternOf(source, options.matchCase ? 'u' : 'iu');
      return (shown) => shown !== '' && pattern.test(shown);
    }
    const fold = options.matchCase ? (from: string) => from : (from: string) => from.toLowerCase();
    const sought = fold(text);
    return options.matchEntireCell
      ? (shown) => fold(shown) === sought
      : (shown) => fold(shown).includes(sought);
  };
  const search = (method: string, then: (hits: readonly Hit[]) => void = () => {}): Hit[] => {
    if (text === '') throw new ServiceError('The search text cannot be empty.');
    return handles.execution.read(
      {
        kind: method === 'replaceAllWith' ? 'write' : 'search',
        name: `TextFinder.${method}`,
        where: '',
        cells: 0,
      },
      () => {
        const matches = matcher();
        const { contested } = handles.workbook;
        const unseen = contested.searchSeesNewRows ? Number.NaN : handles.execution.number;
        const hits: Hit[] = [];
        for (const { tab: id, area } of scope()) {
          const tab = tabOf(handles, id);
          const lastRow = Math.min(area.row + area.rows - 1, tab.lastRow);
          const lastColumn = Math.min(area.column + area.columns - 1, tab.lastColumn);
          const passes = contested.searchSeesHiddenCells
            ? () => false
            : (row: number, column: number) => tab.rowHidden(row) || tab.columnHidden(column);
          for (let row = area.row; row <= lastRow; row++) {
            const line = tab.grid.row(row);
            if (line.madeBy === unseen) continue;
            for (let column = area.column; column <= lastColumn; column++) {
              if (passes(row, column)) continue;
              const formula = options.matchFormulaText ? line.formulas?.[column - 1] : undefined;
              if (matches(formula ?? tab.display(row, column))) hits.push({ tab: id, row, column });
            }
          }
        }
        then(hits);
        return hits;
      },
    );
  };
  const handle = ({ tab, row, column }: Hit) => handles.range(tab, { row, column, rows: 1, columns: 1 });
  const after = (hit: Hit, mark: Hit) =>
    hit.tab === mark.tab && (hit.row > mark.row || (hit.row === mark.row && hit.column > mark.column));
  const step = (method: 'findNext' | 'findPrevious') => {
    const forward = method === 'findNext';
    const hits = search(method);
    const mark = current;
    const found = !mark
      ? hits.at(forward ? 0 : -1)
      : forward
        ? hits.find((hit) => after(hit, mark))
        : hits.findLast((hit) => after(mark, hit));
    current = found ?? (starts ? current : null);
    return found ? handle(found) : null;
  };
  const self: object = model(handles.execution, 'TextFinder', {
    ...option('matchCase'),
    ...option('matchEntireCell'),
    ...option('useRegularExpression'),
    ...option('matchFormulaText'),
    startFrom(...args: unknown[]) {
      accept('SpreadsheetApp.TextFinder.startFrom', args, ['object']);
      const place = behind<Place>(args[0], 'Range');
      if (!place) throw new ServiceError("The parameters don't match the method signature for startFrom.");
      current = { tab: place.tab, row: place.area.row, column: place.area.column };
      starts = true;
      return self;
    },
    findNext: () => step('findNext'),
    findPrevious: () => step('findPrevious'),
    findAll: () => handles.execution.realm.list(search('findAll').map(handle)),
    /** Finds and replaces in one step: nobody comes in between. */
    replaceAllWith(...args: unknown[]) {
      accept('SpreadsheetApp.TextFinder.replaceAllWith', args, ['string']);
      handles.execution.permissions.require('spreadsheet-write', 'replaceAllWith');
      const reading = handles.execution.reading();
      const part = new RegExp(literally(text), options.matchCase ? 'gu' : 'giu');
      return search('replaceAllWith', (hits) => {
        for (const { tab: id, row, column } of hits) {
          const tab = tabOf(handles, id);
          const shown = tab.display(row, column).replace(part, () => args[0] as string);
          const area = { row, column, rows: 1, columns: 1 };
          landBlock(tab, area, [[writable(handles, shown)]], reading);
        }
      }).length;
    },
  });
  return self;
}

function patternOf(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch {
    throw new ServiceError(`Invalid regular expression: ${source}`);
  }
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
