// An invoice in the sheet takes the lock before anything is read, so that the properties are read once; a stranger at the web
// page takes none.
import { expect, it } from 'vitest';
import { newKey, SEARCHED, workbookWhere } from './carnet-sheet';
import { invoiceOf, openSalon } from './salon';

const { sheet, julie } = openSalon({ workbook: workbookWhere({ ...SEARCHED, activeSpreadsheet: 'always' }) });
const command = () => {
  const { version, row } = sheet.answer('show-client', { id: julie.id, row: julie.row });
  return invoiceOf({ ...julie, row }, version, 5500, 5 * version + 5);
};
const request = (capability: string, asked: unknown) => ({
  ...{ capability, key: newKey(), action: 'record-invoice', command: asked },
});
const names = (run: ReturnType<typeof sheet.run>) => run.meter.calls.map(({ name }) => name);

it('reads the properties once, under the lock', () => {
  const called = names(sheet.run('record-invoice', command()));
  expect(called.slice(0, 2)).toEqual(['Lock.tryLock', 'Properties.getProperties']);
  expect(called.filter((name) => name === 'Properties.getProperties')).toHaveLength(1);
  expect(called.at(-1)).toBe('Lock.releaseLock');
});

it('by a stranger at the web page takes no lock', () => {
  const run = sheet.standIn.run('api', [request('a'.repeat(36), command())], { as: 'web-rpc' });
  expect(run).toMatchObject({ value: { refusal: { code: 'capability-expired' } } });
  expect(names(run)).toEqual(['Properties.getProperties']);
});

it.each([
  ['by a page that was served too long ago', () => request('a'.repeat(36), command()), 'capability-expired'],
  ['that is malformed', () => request('a'.repeat(36), { lines: 'none' }), 'capability-expired'],
])('%s gives the lock back', (_what, asked, code) => {
  const run = sheet.standIn.run('api', [asked()], { as: 'rpc' });
  expect(run).toMatchObject({ value: { refusal: { code } } });
  expect(names(run).at(-1)).toBe('Lock.releaseLock');
  expect(sheet.call('record-invoice', command())).toMatchObject({ ok: true });
});

it('waits once for another till, and says that it is busy', () => {
  const [first, second] = [command(), command()];
  const inside: ReturnType<typeof sheet.run>[] = [];
  sheet.run('record-invoice', first, newKey(), {
    before({ kind }) {
      if (kind === 'append' && inside.length === 0) inside.push(sheet.run('record-invoice', second));
    },
  });
  const [run] = inside;
  expect(run).toMatchObject({ value: { refusal: { code: 'busy' } } });
  expect(run && names(run).filter((name) => name === 'Lock.tryLock')).toHaveLength(1);
});
