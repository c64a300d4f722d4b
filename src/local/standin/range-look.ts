/** Formats, notes, validation and look of a range. */
import { createFilter } from './basic-filter';
import type { Look } from './cell';
import { untick, writeFormat, writeFormats, writeLook } from './contents';
import { ServiceError } from './errors';
import { changeNow, type Handles, type Place, tabOf, whereIs } from './handles';
import { type Members, type Method, model } from './model';
import { formatOf } from './number-format';
import { accept, type Kind } from './signature';
import type { Tab } from './tab';
import { refuseTyped } from './typed-columns';
import { ruleBehind, ruleObject } from './validation';

export function rangeLook(handles: Handles, place: Place, self: () => object): Members {
  const { execution } = handles;
  const { area } = place;
  const change = (method: string, land: (tab: Tab) => void) => {
    execution.permissions.require('spreadsheet-write', method);
    execution.write(
      { kind: 'structure', name: `Range.${method}`, where: whereIs(handles, place), cells: 0 },
      () => land(tabOf(handles, place.tab)),
    );
    return self();
  };
  const changeRules = (method: string, land: (tab: Tab) => void) =>
    change(method, (tab) => {
      refuseTyped(handles, tab, 'rules');
      land(tab);
    });
  const look = <T>(method: string, pick: (tab: Tab) => T): T =>
    execution.read(
      {
        kind: 'read',
        name: `Range.${method}`,
        where: whereIs(handles, place),
        cells: area.rows * area.columns,
      },
      () => pick(tabOf(handles, place.tab)),
    );
  /** A getter of one style of each cell, as Sheets names what no script has set. */
  const styles = (method: string, key: string, unset: string): Record<string, Method> => ({
    [method]: () =>
      look(method, (tab) =>
        execution.realm.rows(
          Array.from({ length: area.rows }, (_, row) =>
            Array.from(
              { length: area.columns },
              (_, column) => tab.look(area.row + row, area.column + column).style?.[key] ?? unset,
            ),
          ),
        ),
      ),
  });
  const check = (method: string, args: unknown[], ...signatures: Kind[][]) =>
    accept(`SpreadsheetApp.Range.${method}`, args, ...signatures);
  /** null removes the style. */
  const style = (method: string, key: string, allowed: readonly string[] | null): Record<string, Method> => ({
    [method]: (...args: unknown[]) => {
      if (args[0] !== null || args.length !== 1) check(method, args, ['string']);
      const value = args[0] as string | null;
      if (value !== null && allowed && !allowed.includes(value))
        throw new ServiceError(`Invalid argument: ${value}`);
      return change(method, (tab) => writeLook(tab.grid, area, (look) => styled(look, key, value)));
    },
  });
  const validate = (method: string, land: (look: Look) => Look) =>
    changeRules(method, (tab) => writeLook(tab.grid, area, land));
  return {
    setNumberFormat(...args: unknown[]) {
      check('setNumberFormat', args, ['string']);
      const format = args[0] as string;
      formatOf(format);
      return change('setNumberFormat', (tab) => writeFormat(tab.grid, area, format));
    },
    setNumberFormats(...args: unknown[]) {
      check('setNumberFormats', args, ['array']);
      const formats = (args[0] as unknown[]).map((row) => (Array.isArray(row) ? row.map(String) : []));
      if (formats.length !== area.rows || formats.some((row) => row.length !== area.columns)) {
        throw new ServiceError(
          `The number of rows or columns in the data does not match the range. The data has ${formats.length} rows but the range has ${area.rows}.`,
        );
      }
      for (const format of formats.flat()) formatOf(format);
      return change('setNumberFormats', (tab) =>
        writeFormats(tab.grid, area, (row, column) => formats[row]?.[column] ?? ''),
      );
    },
    ...style('setFontWeight', 'fontWeight', ['bold', 'normal']),
    ...style('setFontStyle', 'fontStyle', ['italic', 'normal']),
    setFontSize(...args: unknown[]) {
      check('setFontSize', args, ['number']);
      const size = args[0] as number;
      if (!Number.isInteger(size) || size < 1) throw new ServiceError(`Invalid argument: ${size}`);
      return change('setFontSize', (tab) =>
        writeLook(tab.grid, area, (look) => styled(look, 'fontSize', `${size}pt`)),
      );
    },
    ...style('setFontColor', 'color', null),
    ...style('setBackground', 'background', null),
    ...style('setHorizontalAlignment', 'horizontal', ['left', 'center', 'right', 'normal']),
    ...style('setVerticalAlignment', 'vertical', ['top', 'middle', 'bottom']),
    setWrap(...args: unknown[]) {
      check('setWrap', args, ['boolean']);
      return change('setWrap', (tab) =>
        writeLook(tab.grid, area, (look) => styled(look, 'wrap', args[0] ? 'WRAP' : 'OVERFLOW')),
      );
    },
    setWrapStrategy(...args: unknown[]) {
      check('setWrapStrategy', args, ['object']);
      return change('setWrapStrategy', (tab) =>
        writeLook(tab.grid, area, (look) => styled(look, 'wrap', String(args[0]))),
      );
    },
    getWraps: () =>
      look('getWraps', (tab) =>
        execution.realm.rows(
          Array.from({ length: area.rows }, (_, row) =>
            Array.from(
              { length: area.columns },
              (_, column) => tab.look(area.row + row, area.column + column).style?.wrap === 'WRAP',
            ),
          ),
        ),
      ),
    applyRowBanding(...args: unknown[]) {
      check('applyRowBanding', args, ['object', 'boolean', 'boolean']);
      const { row, column, rows, columns } = area;
      return changeNow(
        handles,
        { kind: 'structure', name: 'Range.applyRowBanding', where: whereIs(handles, place) },
        () => {
          const { bands } = handles.workbook.painted(place.tab);
          if (bands.some((band) => isOver(band.area, area)))
            throw new ServiceError(
              'You cannot add alternating background colors to a range that already has them.',
            );
          const band = { area: { row, column, rows, columns }, theme: String(args[0]) };
          handles.workbook.paint(place.tab, { bands: [...bands, band] });
          return model(execution, 'Banding', { getRange: () => self() });
        },
      );
    },
    createFilter(...args: unknown[]) {
      check('createFilter', args, []);
      return createFilter(handles, place.tab);
    },
    setNote(...args: unknown[]) {
      if (args[0] !== null || args.length !== 1) check('setNote', args, ['string']);
      const note = (args[0] as string | null) ?? '';
      return change('setNote', (tab) =>
        writeLook(tab.grid, area, ({ note: _, ...rest }) => (note === '' ? rest : { ...rest, note })),
      );
    },
    setDataValidation(...args: unknown[]) {
      if (args.length !== 1) check('setDataValidation', args, ['object']);
      const rule = ruleBehind(handles, args[0]);
      return changeRules('setDataValidation', (tab) => {
        writeLook(tab.grid, area, ({ validation: _, ...rest }) =>
          rule ? { ...rest, validation: rule } : rest,
        );
        if (rule?.kind === 'checkbox') untick(tab.grid, area, 'empty');
      });
    },
    ...styles('getFontWeights', 'fontWeight', 'normal'),
    ...styles('getFontColors', 'color', '#000000'),
    ...styles('getBackgrounds', 'background', '#ffffff'),
    ...styles('getHorizontalAlignments', 'horizontal', 'general'),
    getDataValidations: () =>
      look('getDataValidations', (tab) =>
        execution.realm.rows(
          Array.from({ length: area.rows }, (_, row) =>
            Array.from({ length: area.columns }, (_, column) => {
              const rule = tab.validation(area.row + row, area.column + column);
              return rule && ruleObject(handles, rule);
            }),
          ),
        ),
      ),
    setDataValidations(...args: unknown[]) {
      check('setDataValidations', args, ['array']);
      const rules = (args[0] as unknown[]).map((row) =>
        Array.isArray(row) ? row.map((rule) => ruleBehind(handles, rule)) : [],
      );
      if (rules.length !== area.rows || rules.some((row) => row.length !== area.columns)) {
        throw new ServiceError(
          `The number of rows or columns in the data does not match the range. The data has ${rules.length} rows but the range has ${area.rows}.`,
        );
      }
      return changeRules('setDataValidations', (tab) => {
        for (const [row, line] of rules.entries()) {
          for (const [column, rule] of line.entries()) {
            const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
            writeLook(tab.grid, cell, ({ validation: _, ...rest }) =>
              rule ? { ...rest, validation: rule } : rest,
            );
          }
        }
      });
    },
    clearDataValidations(...args: unknown[]) {
      check('clearDataValidations', args, []);
      return validate('clearDataValidations', ({ validation: _, ...rest }) => rest);
    },
    insertCheckboxes(...args: unknown[]) {
      check('insertCheckboxes', args, []);
      const validation = { kind: 'checkbox', allowInvalid: true, help: '', dropDown: false } as const;
      return changeRules('insertCheckboxes', (tab) => {
        writeLook(tab.grid, area, (look) => ({ ...look, validation }));
        untick(tab.grid, area, 'all');
      });
    },
  };
}

function isOver(
  one: Pick<Place['area'], 'row' | 'rows' | 'column' | 'columns'>,
  other: Place['area'],
): boolean {
  const apart = (a: number, length: number, b: number, size: number) => a + length <= b || b + size <= a;
  return (
    !apart(one.row, one.rows, other.row, other.rows) &&
    !apart(one.column, one.columns, other.column, other.columns)
  );
}

function styled(look: Look, key: string, value: string | null): Look {
  const { [key]: _, ...rest } = look.style ?? {};
  return { ...look, style: value === null ? rest : { ...rest, [key]: value } };
}
