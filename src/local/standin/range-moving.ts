/** Cells that are cut and put down elsewhere, and formats that are copied. */
import type { Area } from './a1';
import { type CellValue, EMPTY_ROW, type Row } from './cell';
import { NotModelled } from './errors';
import { type Grid, spliced } from './grid';
import { changeNow, checkInside, type Handles, type Place, tabOf, whereIs } from './handles';
import { behind, type Members } from './model';
import { accept } from './signature';
import { refuseTyped } from './typed-columns';

export function rangeMoving(handles: Handles, place: Place): Members {
  const { execution } = handles;
  /** Only the first cell of the target counts. */
  const targetOf = (method: string, target: unknown): Place => {
    const found = behind<Place>(target, 'Range');
    if (!found) throw new NotModelled(`Range.${method} to what is no range`);
    const { rows, columns } = place.area;
    return { tab: found.tab, area: { row: found.area.row, column: found.area.column, rows, columns } };
  };
  return {
    moveTo(...args: unknown[]) {
      accept('SpreadsheetApp.Range.moveTo', args, ['object']);
      const target = targetOf('moveTo', args[0]);
      changeNow(handles, { kind: 'rows', name: 'Range.moveTo', where: whereIs(handles, place) }, () => {
        const [from, to] = [tabOf(handles, place.tab), tabOf(handles, target.tab)];
        checkInside(from, place.area);
        checkInside(to, target.area);
        refuseTyped(handles, from, 'contents');
        refuseTyped(handles, to, 'contents');
        moveCells(from.grid, place.area, to.grid, target.area);
      });
    },
    copyTo(...args: unknown[]) {
      accept('SpreadsheetApp.Range.copyTo', args, ['object', 'object']);
      const { formatOnly } = args[1] as { formatOnly?: boolean };
      if (formatOnly !== true || Object.keys(args[1] as object).length !== 1)
        throw new NotModelled('Range.copyTo of more than formats');
      const target = behind<Place>(args[0], 'Range');
      if (!target || place.area.rows !== 1 || target.area.columns !== place.area.columns)
        throw new NotModelled('Range.copyTo but of one row to rows of its width');
      execution.permissions.require('spreadsheet-write', 'copyTo');
      execution.write(
        { kind: 'structure', name: 'Range.copyTo', where: whereIs(handles, target), cells: 0 },
        () =>
          copyFormats(
            tabOf(handles, place.tab).grid,
            place.area,
            tabOf(handles, target.tab).grid,
            target.area,
          ),
      );
    },
  };
}

/** Contents, formats and looks; the cells that they leave are as in a new tab. */
function moveCells(from: Grid, area: Area, to: Grid, target: Area): void {
  const taken: Row[] = [];
  for (let at = 0; at < area.rows; at++) {
    const row = from.row(area.row + at);
    taken.push(row);
    if (row !== EMPTY_ROW) from.putRow(area.row + at, put(row, area, EMPTY_ROW, area));
  }
  for (const [at, row] of taken.entries())
    to.putRow(target.row + at, put(to.row(target.row + at), target, row, area));
}

/** A row with the cells of another's area in its own. */
function put(row: Row, at: Area, other: Row, from: Area): Row {
  const shift = from.column - at.column;
  const pick =
    <T>(list: readonly T[] | undefined) =>
    (index: number) =>
      list?.[at.column - 1 + index + shift];
  return {
    values: spliced<CellValue>(row.values, '', at, (index) => pick(other.values)(index) ?? ''),
    formulas: spliced(row.formulas, undefined, at, pick(other.formulas)),
    formats: spliced(row.formats, undefined, at, pick(other.formats)),
    looks: spliced(row.looks, undefined, at, pick(other.looks)),
    ...(row.madeBy === undefined ? {} : { madeBy: row.madeBy }),
  };
}

function copyFormats(from: Grid, area: Area, to: Grid, target: Area): void {
  const { formats, looks } = from.row(area.row);
  const shift = area.column - target.column;
  to.mapRows(target.row, target.rows, (old) => ({
    ...old,
    formats: spliced(old.formats, undefined, target, (index) => formats?.[target.column - 1 + index + shift]),
    looks: spliced(old.looks, undefined, target, (index, before) => {
      const style = looks?.[target.column - 1 + index + shift]?.style;
      const { style: _, ...own } = before ?? {};
      return style === undefined ? (before === undefined ? undefined : own) : { ...own, style };
    }),
  }));
}
