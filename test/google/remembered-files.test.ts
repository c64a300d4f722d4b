// What was said of files, as the page keeps it and gets it back.
import { describe, expect, it } from 'vitest';
import { CarnetSheet } from './carnet-sheet';

const FILE = {
  headings: '0123456789abcdef',
  kind: 'receipts',
  columns: { date: [1], tax: [5, 6] },
  answers: { dates: 'dmy' },
};

describe('what was said of a file', () => {
  it('is there for the next page, and names its format', () => {
    const sheet = CarnetSheet.setUp();
    expect(sheet.answer('remembered-files', {})).toEqual({ files: [] });
    expect(sheet.answer('remember-files', { files: [FILE] })).toEqual({ remembered: 1 });
    sheet.open();
    expect(sheet.answer('remembered-files', {})).toEqual({ files: [FILE] });
  });

  it('costs few calls, whatever the sheet holds', () => {
    const sheet = CarnetSheet.setUp();
    const { calls } = sheet.run('remember-files', { files: [FILE] }).meter;
    expect(calls.length, calls.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(12);
  });

  it('is refused where it is no such thing', () => {
    const sheet = CarnetSheet.setUp();
    const reply = sheet.call('remember-files', { files: [{ ...FILE, kind: '=HYPERLINK("x")' }] });
    expect(reply).toMatchObject({ ok: false });
  });
});
