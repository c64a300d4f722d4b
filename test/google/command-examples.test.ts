// The table of examples: each does what it says, once.
import { describe, expect, it } from 'vitest';
import { actions } from '../../src/app/actions';
import { newKey } from './carnet-sheet';
import { allExamples, examples } from './command-examples';
import { cellsOf, entryCount } from './sheet-cells';

it('has every command that writes, and no other', () => {
  const writing = Object.entries(actions).filter(([, { writes }]) => writes);
  expect(Object.keys(examples).sort()).toEqual(writing.map(([name]) => name).sort());
});

describe.each(allExamples)('$action: $what', ({ action, prepare }) => {
  const { sheet, command, entries, note } = prepare();
  const { workbook } = sheet.standIn;
  const changed = () => (note === undefined ? cellsOf(workbook) : workbook.state.properties.script[note]);

  it('changes the sheet once, and sent again nothing more', () => {
    const before = changed();
    const count = entryCount(sheet.standIn.workbook);
    const key = newKey();
    expect(sheet.call(action, command as never, key)).toMatchObject({ ok: true });
    const after = changed();
    expect(after).not.toEqual(before);
    expect(entryCount(sheet.standIn.workbook) - count).toBe(entries);
    expect(sheet.call(action, command as never, key)).toMatchObject({ ok: true });
    expect(changed()).toEqual(after);
    expect(sheet.answer('check-ledger', {})).toMatchObject({ findings: [], stopped: null });
  });
});
