// What public sources do not settle: each side of each belief.
import { expect, test } from 'vitest';
import { type Contested, harsh, kind } from '../../../src/local/standin/contested';
import { openWorkbook } from '../../../src/local/standin/index';
import { body, type Google, returned, thrown } from './script';

function with_(contested: Partial<Contested>, code: string): Google {
  return body(code, {}, { workbook: { contested } });
}

test('a workbook takes the harsh side of what is not settled', () => {
  expect(openWorkbook().contested).toEqual(harsh);
  for (const key of Object.keys(harsh))
    expect(harsh, key).not.toMatchObject({ [key]: kind[key as keyof Contested] });
});

test('a search finds rows that the same execution made, or passes them over', () => {
  const code =
    "const s = sheet(); const rows = () => s.createTextFinder('x').findAll().map((r) => r.getRow()); if (a) return rows(); s.getRange('A1').setValue('x'); s.appendRow(['x']); s.insertRowsAfter(1, 1); s.getRange('A2').setValue('x'); SpreadsheetApp.flush(); return rows();";
  const missing = with_({ searchSeesNewRows: false }, code);
  expect([missing.go(), missing.go(true)]).toEqual([[1], [1, 2, 3]]);
  expect(with_({ searchSeesNewRows: true }, code).go()).toEqual([1, 2, 3]);
});

const REFUSED = 'This operation is not allowed on cells in typed columns.';

test('a table with typed columns refuses rules, or contents too, where they land', () => {
  const code =
    "const s = sheet(); const r = s.getRange('A2'); const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build(); const acts = [() => r.setDataValidation(rule), () => r.clearDataValidations(), () => r.insertCheckboxes(), () => r.setValue('x'), () => r.setValues([['y']]), () => s.appendRow(['z'])]; return acts.map((act) => caught(() => { act(); SpreadsheetApp.flush(); }));";
  const outcome = (typedColumnsRefuse: Contested['typedColumnsRefuse']) => {
    const { google, go } = with_({ typedColumnsRefuse }, code);
    google.person.edit('Sheet1', 1, 1, 'Name');
    google.person.convertToTable('Sheet1');
    const said = go() as string[];
    return {
      refused: said.filter((text) => text === REFUSED).length,
      values: google.workbook.tab('Sheet1').values(),
    };
  };
  expect(outcome('rules')).toEqual({ refused: 3, values: [['Name'], ['y'], ['z']] });
  expect(outcome('rules-and-contents')).toEqual({ refused: 6, values: [['Name']] });
});

test('a table that was converted back to a range takes everything again', () => {
  const { google, run } = with_(
    { typedColumnsRefuse: 'rules-and-contents' },
    "sheet().getRange('A1').setValue('x');",
  );
  google.person.convertToTable('Sheet1');
  expect(thrown(run())).toBe(REFUSED);
  google.person.edit('Sheet1', 1, 1, 'by hand');
  google.person.convertToRange('Sheet1');
  expect(run().status).toBe('returned');
  google.person.undo();
  expect(thrown(run())).toBe(REFUSED);
});

test('a copy of the file keeps developer metadata or loses it', () => {
  const copied = (metadataInCopies: Contested['metadataInCopies']) => {
    const { google, go } = with_({ metadataInCopies }, "sheet().addDeveloperMetadata('tab', 'ledger');");
    go();
    return google.person.copyWorkbook().state.metadata.length;
  };
  expect([copied('kept'), copied('lost')]).toEqual([1, 0]);
});

test('the active spreadsheet is null where there is no window, or is not', () => {
  const nulls = (activeSpreadsheet: Contested['activeSpreadsheet']) => {
    const { google } = with_(
      { activeSpreadsheet },
      'return SpreadsheetApp.getActiveSpreadsheet() === null && SpreadsheetApp.getActive() === null;',
    );
    const ways = ['menu', 'rpc', 'edit', 'custom', 'trigger', 'web', 'web-rpc'] as const;
    return ways.filter((as) => returned(google.run('go', [], { as })) === true);
  };
  expect(nulls('always')).toEqual([]);
  expect(nulls('not-without-window')).toEqual(['trigger', 'web', 'web-rpc']);
});

test('a read of more than ten megabytes is answered or refused', () => {
  const outcome = (largeReads: Contested['largeReads'], rows: number) => {
    const { workbook, run } = with_({ largeReads }, 'return sheet().getDataRange().getValues().length;');
    workbook.tab('Sheet1').load(Array.from({ length: rows }, () => ['x'.repeat(50_000)]));
    const read = run();
    return read.status === 'returned' ? read.value : thrown(read);
  };
  expect(outcome('answered', 210)).toBe(210);
  expect(outcome('refused', 209)).toBe(209);
  expect(outcome('refused', 210)).toMatch(/^Service Spreadsheets timed out while accessing document/);
});

test('an error comes in English or in the user’s language', () => {
  const said = (errorLanguage: Contested['errorLanguage'], userLocale: string, code: string) =>
    thrown(body(code, { userLocale, mailQuota: 0 }, { workbook: { contested: { errorLanguage } } }).run());
  const mail = "MailApp.sendEmail('julie@example.com', 'x', 'y');";
  const far = 'sheet().getRange(5000, 1);';
  expect(['en', 'fr', 'nl-BE', 'de'].map((locale) => said('user', locale, mail))).toEqual([
    'Service invoked too many times for one day: email.',
    "Trop d'appels pour ce service aujourd'hui : email.",
    'Service is te vaak aangeroepen voor één dag: email.',
    'Service invoked too many times for one day: email.',
  ]);
  expect(said('english', 'fr', mail)).toBe('Service invoked too many times for one day: email.');
  expect(said('user', 'fr', far)).toMatch(/^Une erreur est survenue/);
  expect(said('english', 'fr', far)).toMatch(/^The coordinates of the range/);
  // An error that comes when the bundle lands, after the script's last line, is worded too.
  const late = body("sheet().getRange('A1').setValue(1);", { userLocale: 'fr' });
  late.google.person.convertToTable('Sheet1');
  expect(thrown(late.run())).toMatch(/^Cette opération/);
});

test('an answer with a date in it arrives as null or fails', () => {
  const answered = (returnedDate: Contested['returnedDate']) =>
    with_({ returnedDate }, 'return { days: [1, new Date()] };').run({ as: 'rpc' });
  expect(answered('null')).toMatchObject({ status: 'returned', value: null });
  expect(thrown(answered('refused'))).toMatch(/not a supported return type/);
});
