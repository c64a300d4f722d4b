// What two libraries for tables in a sheet ask of Google to find, insert and update a row of the same tab of clients.
import { buildSync } from 'esbuild';
import type { Meter, Workbook } from '../../src/local/standin/index';
import { StandIn } from '../../src/local/standin/index';
import { folderOf } from '../local/standin/script';

const code = `
import { sheetQuery } from 'sheetquery';
import { Fiddler } from '@mcpher/fiddler';

const tab = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Clients');
const id = 'No.';
const fiddler = () => new Fiddler(tab());
const query = (wanted) => sheetQuery().from('Clients').where((row) => row[id] === wanted);

globalThis.go = (what, wanted) => ({
  'sheetquery find': () => query(wanted).getRows().length,
  'sheetquery insert': () => { sheetQuery().from('Clients').insertRows([{ Name: 'Nora', [id]: wanted }]); return 1; },
  'sheetquery update': () => { query(wanted).updateRows((row) => { row.Note = 'x'; return row; }); return 1; },
  'fiddler find': () => fiddler().getData().filter((row) => row[id] === wanted).length,
  'fiddler insert': () => { fiddler().insertRows(undefined, 1, [{ Name: 'Nora', [id]: wanted }]).dumpValues(); return 1; },
  'fiddler update': () => {
    fiddler().mapRows((row) => { if (row[id] === wanted) row.Note = 'x'; return row; }).dumpValues();
    return 1;
  },
})[what]();
`;

/**
 * What they use and Carnet does not, made of what the stand-in has, for the same calls: `getSheetValues`, `offset`. And
 * fingerprints of what was read, which are no call to Google: any text that is the same for the same cells.
 */
const beside = `
var fingerprints = { DigestAlgorithm: {}, Charset: {}, computeDigest: (_, text) => text, base64EncodeWebSafe: (text) => text };
var more = {
  getSheetValues: (sheet) => (row, column, rows, columns) => sheet.getRange(row, column, rows, columns).getValues(),
  offset: (range) => (down, right, rows = range.getNumRows(), columns = range.getNumColumns()) =>
    range.getSheet().getRange(range.getRow() + down, range.getColumn() + right, rows, columns),
};
var withMore = (of) => of === null || typeof of !== 'object' || Array.isArray(of) ? of : new Proxy(of, {
  get(own, name) {
    if (Object.hasOwn(more, name)) return more[name](withMore(own));
    var value = own[name];
    return typeof value === 'function' ? (...args) => withMore(value.apply(own, args)) : value;
  },
});
var spreadsheets = withMore(SpreadsheetApp);
`;

export const OTHERS = ['sheetquery', 'fiddler'] as const;
export const DOES = ['find', 'insert', 'update'] as const;

let folder: string | undefined;

function built(): string {
  const bundle = buildSync({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    define: { Utilities: 'fingerprints', SpreadsheetApp: 'spreadsheets' },
    banner: { js: beside },
  });
  return folderOf(
    `${bundle.outputFiles[0]?.text}\nfunction go(what, wanted) { return globalThis.go(what, wanted); }`,
  );
}

/** The calls of one of them in a workbook, which is as before afterwards; undefined where it asks for what the stand-in lacks. */
export function callsOf(workbook: Workbook, what: string, wanted: string): Meter['calls'] | undefined {
  folder ??= built();
  const before = workbook.snapshot();
  const standIn = new StandIn({
    folder,
    workbook,
    clock: Date.UTC(2026, 10, 20, 12),
    seed: 1,
    loader: 'compiled',
  });
  const outcome = standIn.run('go', [what, wanted]);
  workbook.restore(before);
  return outcome.status === 'returned' && outcome.value === 1 ? outcome.meter.calls : undefined;
}
