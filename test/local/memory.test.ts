// Executions that are remembered: from the same workbook, the same request is not run again, and nobody can tell.
import { beforeEach, describe, expect, it } from 'vitest';
import { Memory, openWorkbook, type RunHow, StandIn, type StandInOptions } from '../../src/local/standin';
import { fingerprintOf } from '../../src/local/standin/fingerprint';
import { folderOf, returned } from './standin/script';

const folder = folderOf(`
  function put(text) {
    const s = SpreadsheetApp.getActive().getSheets()[0];
    s.appendRow([text]);
    PropertiesService.getScriptProperties().setProperty('last', text);
    return { rows: [s.getLastRow()], id: Utilities.getUuid(), at: Date.now() };
  }
  function wait() { Utilities.sleep(500); MailApp.sendEmail('a@x.be', 'S', 'B'); return MailApp.getRemainingDailyQuota(); }
  function ask() { const ui = SpreadsheetApp.getUi(); return String(ui.alert('Sure?', ui.ButtonSet.YES_NO)); }
`);

let memory: Memory;

beforeEach(() => {
  memory = new Memory(20);
});

function made(options: Partial<StandInOptions> = {}): StandIn {
  const workbook = openWorkbook(undefined, { timeZone: 'Europe/Brussels' });
  return new StandIn({ folder, workbook, clock: 5, seed: 1, loader: 'warm', memory, ...options });
}

function put(google: StandIn, text: string, how: RunHow = {}) {
  const outcome = google.run('put', [text], how);
  // A remembered outcome has the very meter of the run.
  return { meter: outcome.meter, value: returned(outcome) as { rows: number[]; id: string; at: number } };
}

describe('an execution that is asked for again', () => {
  it('has the same outcome and leaves the same, without another run', () => {
    const [first, second] = [made(), made()];
    const ran = put(first, 'a');
    const recalled = put(second, 'a');
    expect(recalled.meter).toBe(ran.meter);
    expect(recalled.value).toEqual(ran.value);
    expect(fingerprintOf(second.workbook)).toBe(fingerprintOf(first.workbook));
    expect(second.workbook.tab('Sheet1').values()).toEqual([['a']]);
    expect(second.workbook.scriptProperties()).toEqual({ last: 'a' });
  });

  it('goes on from there as from its own', () => {
    const [first, second] = [made(), made()];
    for (const google of [first, second]) for (const text of ['a', 'b']) put(google, text);
    put(second, 'c');
    expect(second.workbook.tab('Sheet1').values()).toEqual([['a'], ['b'], ['c']]);
    expect(first.workbook.tab('Sheet1').values()).toEqual([['a'], ['b']]);
  });

  it.each<[string, Partial<StandInOptions>, (google: StandIn) => void, string, RunHow]>([
    ['another argument', {}, () => {}, 'b', {}],
    ['another cell', {}, ({ person }) => person.edit('Sheet1', 3, 3, 'x'), 'a', {}],
    ['another look of a cell', {}, ({ workbook }) => workbook.tab('Sheet1').grid.grow(2000, 26), 'a', {}],
    ['another property', {}, ({ workbook }) => workbook.setScriptProperty('k', 'v'), 'a', {}],
    ['another time', { clock: 6 }, () => {}, 'a', {}],
    ['another user', { user: 'ines@example.com' }, () => {}, 'a', {}],
    ['another language', { userLocale: 'fr' }, () => {}, 'a', {}],
    ['another seed', { seed: 2 }, () => {}, 'a', {}],
    ['another way to start it', {}, () => {}, 'a', { as: 'rpc' }],
    ['a hook before its calls', {}, () => {}, 'a', { before: () => {} }],
    ['a hook after them', {}, () => {}, 'a', { after: () => {} }],
  ])('is run with %s', (_what, options, prepare, text, how) => {
    const ran = put(made(), 'a');
    const other = made(options);
    prepare(other);
    expect(put(other, text, how).meter).not.toBe(ran.meter);
  });

  it('is run where a fault is planned, and only that fault is remembered', () => {
    const ran = put(made(), 'a');
    const failing = () => made().run('put', ['a'], { faults: { at: 1, act: 'throw-before' } });
    const failed = failing();
    expect(failed.status).toBe('threw');
    expect(failing().meter).toBe(failed.meter);
    const survives = (survive: boolean) =>
      made().run('put', ['a'], { faults: { at: 2, act: 'kill-after', survive: () => survive } });
    expect(survives(true).meter).not.toBe(survives(false).meter);
    expect(put(made(), 'a').meter).toBe(ran.meter);
  });

  it('has the wait, the mails and what they have used of the day', () => {
    const [first, second] = [made({ mailQuota: 3 }), made({ mailQuota: 3 })];
    for (const google of [first, second]) {
      expect(returned(google.run('wait'))).toBe(2);
      expect(google.now()).toBe(505);
      expect(returned(google.run('wait'))).toBe(1);
      expect(google.now()).toBe(1005);
    }
  });

  it('is run where a person is asked, who may answer otherwise', () => {
    const answering = (button: 'YES' | 'NO') => returned(made({ answers: () => ({ button }) }).run('ask'));
    expect([answering('YES'), answering('NO')]).toEqual(['YES', 'NO']);
  });

  it('gives a value that whoever gets it may change', () => {
    put(made(), 'a').value.rows.push(99);
    put(made(), 'a').value.rows.push(99);
    expect(put(made(), 'a').value.rows).toEqual([1]);
  });

  it('within another execution is run: the rows of that one are new to it alone', () => {
    const ran = put(made(), 'a');
    const google = made();
    const inner: unknown[] = [];
    google.run('wait', [], { before: () => inner.push(put(google, 'a').meter) });
    expect(inner.length).toBeGreaterThan(0);
    expect(inner).not.toContain(ran.meter);
  });

  it('leaves what a person can undo', () => {
    for (const google of [made(), made()]) {
      google.person.edit('Sheet1', 1, 1, 'typed');
      put(google, 'a');
      google.person.undo();
      expect(google.workbook.tab('Sheet1').values()).toEqual([[''], ['a']]);
    }
  });

  it('is forgotten for others that were asked for later', () => {
    const small = new Memory(2);
    const ran = put(made({ memory: small }), 'a');
    for (const text of ['b', 'a', 'c']) put(made({ memory: small }), text);
    expect(put(made({ memory: small }), 'a').meter).toBe(ran.meter);
    for (const text of ['b', 'c']) put(made({ memory: small }), text);
    expect(put(made({ memory: small }), 'a').meter).not.toBe(ran.meter);
  });
});

describe('chance', () => {
  it('is what workbook and request make it, whatever ran before', () => {
    const [first, second] = [made({ memory: new Memory(1) }), made({ memory: new Memory(1) })];
    const start = second.workbook.snapshot();
    for (const text of ['x', 'y']) put(second, text);
    second.workbook.restore(start);
    expect(put(second, 'a').value).toEqual(put(first, 'a').value);
    const ids = ['a', 'a', 'b'].map((text) => put(first, text).value.id);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('going back to a picture', () => {
  it('takes back what time passed and what the day’s allowance lost since', () => {
    const google = made({ mailQuota: 3 });
    const start = google.workbook.snapshot();
    google.run('wait');
    google.workbook.restore(start);
    expect(google.now()).toBe(5);
    expect(returned(google.run('wait'))).toBe(2);
  });
});
