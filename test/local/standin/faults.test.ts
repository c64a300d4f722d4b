import { expect, test } from 'vitest';
import { fingerprintIn, fingerprintOf } from '../../../src/local/standin/fingerprint';
import type { FaultPlan, PendingWrite } from '../../../src/local/standin/index';
import { body, returned, script, thrown } from './script';

// Calls: 1 append, 2 setValue, 3 setValues, 4 flush, 5 property write.
const WRITES = `
  try {
    const s = sheet();
    s.appendRow(['first']);
    s.getRange('B1').setValue('second');
    s.getRange('A3:A5').setValues([[1], [2], [3]]);
    SpreadsheetApp.flush();
    PropertiesService.getScriptProperties().setProperty('done', 'yes');
  } catch (e) { console.log('caught'); } finally { console.log('finally'); }
  return 'end';`;

function after(faults: FaultPlan) {
  const { run, workbook } = body(WRITES);
  const outcome = run({ faults });
  return { outcome, values: workbook.tab('Sheet1').values(), done: workbook.scriptProperties().done };
}

test('throw-before: the call does nothing and a service error is thrown', () => {
  const { outcome, values } = after({ at: 1, act: 'throw-before' });
  expect(outcome.effects.log).toEqual(['caught', 'finally']);
  expect(values).toEqual([]);
  const { go } = body('try { sheet().getLastRow(); } catch (e) { return [e.name, e.message]; }');
  expect(
    returned(
      body('return caught(() => sheet().getLastRow());').run({ faults: { at: 1, act: 'throw-before' } }),
    ),
  ).toBe('Service Spreadsheets failed while accessing document with id stand-in-workbook.');
  expect(go()).toBe(undefined);
});

test('apply-then-throw: the call has its effect and then throws', () => {
  expect(after({ at: 1, act: 'apply-then-throw' }).values).toEqual([['first']]);
  expect(after({ at: 5, act: 'apply-then-throw' })).toMatchObject({
    done: 'yes',
    outcome: { effects: { log: ['caught', 'finally'] } },
  });
});

test('forever: every later call of the execution fails too', () => {
  const code = 'return [1, 2, 3].map(() => caught(() => sheet().getLastRow()));';
  const failing = (faults: FaultPlan) => returned(body(code).run({ faults }));
  const gone = 'gone';
  expect(failing({ at: 2, act: 'throw-before', message: gone })).toEqual([
    'nothing was thrown',
    gone,
    'nothing was thrown',
  ]);
  expect(failing({ at: 2, act: 'throw-before', message: gone, forever: true })).toEqual([
    'nothing was thrown',
    gone,
    gone,
  ]);
});

test('a kill runs neither catch nor finally, and no later code', () => {
  for (const act of ['kill-before', 'kill-after'] as const) {
    for (let at = 1; at <= 5; at++) {
      const { outcome } = after({ at, act });
      expect(outcome).toMatchObject({ status: 'killed', reason: 'fault', effects: { log: [] } });
    }
  }
  expect(after({ at: 6, act: 'kill-before' }).outcome.status).toBe('returned');
});

test('kill-before leaves the call undone and kill-after done', () => {
  expect(after({ at: 5, act: 'kill-before' }).done).toBe(undefined);
  expect(after({ at: 5, act: 'kill-after' }).done).toBe('yes');
});

test('unflushed writes are lost at a kill unless the plan lets them survive', () => {
  const full = [
    ['first', 'second'],
    ['', ''],
    [1, ''],
    [2, ''],
    [3, ''],
  ];
  const kill = (survive?: FaultPlan['survive']) =>
    after({ at: 4, act: 'kill-before', ...(survive === undefined ? {} : { survive }) }).values;
  expect(kill()).toEqual([]);
  expect(kill(1)).toEqual([['first']]);
  expect(kill(2)).toEqual([['first', 'second']]);
  expect(kill(3)).toEqual(full);
  expect(kill([false, true, false])).toEqual([['', 'second']]);
  expect(kill((write: PendingWrite) => write.name === 'Sheet.appendRow')).toEqual([['first']]);
});

test('the meter says how many writes were pending at a kill', () => {
  const pending = after({ at: 4, act: 'kill-before', survive: 1 }).outcome.meter.pendingAtEnd;
  expect(pending).toEqual([
    { call: 1, name: 'Sheet.appendRow', where: 'Sheet1' },
    { call: 2, name: 'Range.setValue', where: 'Sheet1!B1' },
    { call: 3, name: 'Range.setValues', where: 'Sheet1!A3:A5' },
  ]);
  expect(after({ at: 4, act: 'kill-after' }).outcome.meter.pendingAtEnd).toEqual([]);
});

test('the first write that does not survive can land torn', () => {
  const { values } = after({ at: 4, act: 'kill-before', survive: 2, tornRows: 2 });
  expect(values).toEqual([
    ['first', 'second'],
    ['', ''],
    [1, ''],
    [2, ''],
  ]);
});

test('several plans act in one execution', () => {
  const { run } = body(
    'const first = caught(() => sheet().getLastRow()); sheet().getLastRow(); return first;',
  );
  expect(
    run({
      faults: [
        { at: 1, act: 'throw-before' },
        { at: 2, act: 'kill-before' },
      ],
    }).status,
  ).toBe('killed');
});

test('a kill ends only the execution it hits, not the one around it', () => {
  const { google, workbook } = script(`
    function outer() { try { sheet().getLastRow(); sheet().appendRow(['outer']); return 'outer ended'; } finally { console.log('outer finally'); } }
    function inner() { try { sheet().appendRow(['inner']); sheet().getLastRow(); } finally { console.log('inner finally'); } }`);
  const statuses: string[] = [];
  const outcome = google.run('outer', [], {
    before: (call) => {
      if (call.n > 1) return;
      const nested = google.run('inner', [], { faults: { at: 2, act: 'kill-before', survive: 1 } });
      statuses.push(nested.status, ...nested.effects.log);
    },
  });
  expect(statuses).toEqual(['killed']);
  expect(outcome).toMatchObject({
    status: 'returned',
    value: 'outer ended',
    effects: { log: ['outer finally'] },
  });
  expect(workbook.tab('Sheet1').values()).toEqual([['inner'], ['outer']]);
});

test('an outer kill still works after a nested execution', () => {
  const { google } = script('function go() { sheet().getLastRow(); sheet().getLastRow(); }');
  const outcome = google.run('go', [], {
    faults: { at: 2, act: 'kill-before' },
    before: (call) => {
      if (call.n === 1) google.run('go');
    },
  });
  expect(outcome.status).toBe('killed');
});

test('a killed script may be killed many times over in one process', () => {
  const { run, workbook } = body(WRITES);
  const start = workbook.snapshot();
  for (let index = 0; index < 50; index++) {
    workbook.restore(start);
    expect(run({ faults: { at: 4, act: 'kill-before' } }).status).toBe('killed');
  }
});

test('a kill or an end releases the lock', () => {
  const { google } = script(
    'function go() { LockService.getScriptLock().waitLock(10); sheet().getLastRow(); } function free() { return LockService.getScriptLock().tryLock(1); }',
  );
  expect(google.run('go', [], { faults: { at: 2, act: 'kill-before' } }).status).toBe('killed');
  expect(returned(google.run('free'))).toBe(true);
  expect(google.run('go').status).toBe('returned');
  expect(returned(google.run('free'))).toBe(true);
});

test('a negative wait never takes a lock', () => {
  const { go } = body(
    'const l = LockService.getScriptLock(); return [l.tryLock(-100), l.hasLock(), caught(() => l.waitLock(-100)), l.hasLock(), l.tryLock(0)];',
  );
  const late = 'Lock timeout: another process was holding the lock for too long.';
  expect(go()).toEqual([false, false, late, false, true]);
});

test('while another execution holds the lock tryLock waits in vain and waitLock throws', () => {
  const { google } = script(`
    function hold() { LockService.getScriptLock().waitLock(10); sheet().getLastRow(); }
    function attempt() { const t = Date.now(); const got = LockService.getScriptLock().tryLock(5000); return [got, Date.now() - t, caught(() => LockService.getScriptLock().waitLock(20))]; }`);
  let answer: unknown;
  google.run('hold', [], {
    before: (call) => {
      if (call.kind === 'lastRow') answer = returned(google.run('attempt'));
    },
  });
  expect(answer).toEqual([false, 5000, 'Lock timeout: another process was holding the lock for too long.']);
});

test('a lock taken twice by one execution is held once', () => {
  const { go } = body(
    'const l = LockService.getScriptLock(); const seen = [l.hasLock(), l.tryLock(1), l.tryLock(1), l.hasLock()]; l.releaseLock(); return seen.concat(l.hasLock());',
  );
  expect(go()).toEqual([false, true, true, true, false]);
});

test('releasing a lock does not flush', () => {
  const { run, workbook } = body(
    "const l = LockService.getScriptLock(); l.tryLock(1); sheet().appendRow(['a']); l.releaseLock(); l.tryLock(1);",
  );
  expect(run({ faults: { at: 4, act: 'kill-before' } }).meter.pendingAtEnd.length).toBe(1);
  expect(workbook.tab('Sheet1').lastRow).toBe(0);
});

test('a question to the person lets go of the locks', () => {
  const { go } = body(
    "const l = LockService.getScriptLock(); l.tryLock(1); SpreadsheetApp.getUi().alert('Sure?'); return l.hasLock();",
  );
  expect(go()).toBe(false);
});

test('an error in a test’s own hook reaches the test', () => {
  const { run } = body('try { sheet().getLastRow(); } catch (e) {} sheet().appendRow([1]);');
  const hook = () => {
    throw new Error('from the hook');
  };
  expect(() => run({ before: hook })).toThrow('from the hook');
});

test('writes wait in the buffer until a read, a flush or the end', () => {
  const at = (code: string, kind: string) => {
    const { run, workbook } = body(`sheet().appendRow(['a']); ${code}`);
    let seen = -1;
    run({
      before: (call) => {
        if (call.kind === kind) seen = workbook.tab('Sheet1').lastRow;
      },
    });
    return [seen, workbook.tab('Sheet1').lastRow];
  };
  expect(
    at(
      "PropertiesService.getScriptProperties().getProperty('x'); sheet().getLastRow(); sheet().getRange('A2').getValue();",
      'lastRow',
    ),
  ).toEqual([0, 1]);
  expect(at('SpreadsheetApp.flush(); LockService.getScriptLock().tryLock(1);', 'lock')).toEqual([1, 1]);
  expect(
    at(
      "PropertiesService.getScriptProperties().getProperty('x'); LockService.getScriptLock().tryLock(1);",
      'lock',
    ),
  ).toEqual([0, 1]);
});

test('each kind of read lands the buffer', () => {
  const reads = [
    's.getLastColumn()',
    's.getDataRange()',
    "s.getRange('C9').getValues()",
    "s.getRange('C9').getFormulas()",
    "s.createTextFinder('zz').findNext()",
    'book().createDeveloperMetadataFinder().find()',
    's.getMaxRows()',
    'SpreadsheetApp.flush()',
    "book().insertSheet('New')",
    's.insertRowsAfter(1, 1)',
  ];
  const pending = reads.map((read) => {
    const { run } = body(
      `const s = sheet(); s.appendRow(['a']); ${read}; LockService.getScriptLock().tryLock(1);`,
    );
    return run({ faults: { at: 3, act: 'kill-before' } }).meter.pendingAtEnd.length;
  });
  expect(pending).toEqual(reads.map(() => 0));
});

test('a script that throws keeps what it had written', () => {
  const { run, workbook } = body("sheet().appendRow(['kept']); throw new TypeError('mine');");
  const outcome = run();
  expect(outcome).toMatchObject({ status: 'threw', error: { name: 'TypeError', message: 'mine' } });
  expect(thrown(outcome)).toBe('mine');
  expect(workbook.tab('Sheet1').values()).toEqual([['kept']]);
});

test('properties are written at once', () => {
  const { run, workbook } = body(
    "PropertiesService.getScriptProperties().setProperty('a', '1'); sheet().getLastRow();",
  );
  run({ faults: { at: 2, act: 'kill-before' } });
  expect(workbook.scriptProperties()).toEqual({ a: '1' });
});

test('appendRow finds its row when it lands', () => {
  const { run, google, workbook } = body(
    "sheet().appendRow(['mine']); LockService.getScriptLock().tryLock(1);",
  );
  run({
    before: (call) => {
      if (call.kind === 'lock') google.person.edit('Sheet1', 1, 1, 'typed meanwhile');
    },
  });
  expect(workbook.tab('Sheet1').values()).toEqual([['typed meanwhile'], ['mine']]);
});

test('a buffered setValues goes to the place it named, whatever moved meanwhile', () => {
  const { run, google, workbook } = body(
    "sheet().getRange('A1').setValue('script'); LockService.getScriptLock().tryLock(1);",
  );
  google.person.edit('Sheet1', 1, 1, 'person');
  run({
    before: (call) => {
      if (call.kind === 'lock') google.person.insertRows('Sheet1', 1);
    },
  });
  expect(workbook.tab('Sheet1').values()).toEqual([['script'], ['person']]);
});

test('a buffered write to a tab or rows that are gone fails where it lands', () => {
  const code =
    "sheet().getRange('A999').setValue(1); LockService.getScriptLock().tryLock(1); return caught(() => SpreadsheetApp.flush());";
  const { google } = body(code);
  const outcome = google.run('go', [], {
    before: (call) => {
      if (call.kind === 'lock') google.person.deleteRows('Sheet1', 5, 900);
    },
  });
  expect(returned(outcome)).toContain('outside the dimensions of the sheet');
});

test('what a kill after each call would leave is told by one run, and is what it leaves', () => {
  const plans = [{ survive: 0 }, { survive: 1 }, { survive: [false, true] }, { survive: 9 }, { tornRows: 2 }];
  const told = new Map<string, string>();
  const { run, workbook } = body(WRITES);
  const whole = run({
    after: ({ n }, { pending, left }) => {
      for (const plan of plans)
        told.set(`${n} ${JSON.stringify(plan)}`, `${pending.length} ${fingerprintIn(left(plan))}`);
    },
  });
  expect(returned(whole)).toBe('end');
  expect(workbook.tab('Sheet1').values()).toEqual(returnedRows());
  for (const { n: at } of whole.meter.calls)
    for (const plan of plans) {
      const killed = body(WRITES);
      const { meter } = killed.run({ faults: { at, act: 'kill-after', ...plan } });
      const left = `${meter.pendingAtEnd.length} ${fingerprintOf(killed.workbook)}`;
      expect(told.get(`${at} ${JSON.stringify(plan)}`), `${at} ${JSON.stringify(plan)}`).toBe(left);
    }
  expect(new Set(told.values()).size).toBeGreaterThan(6);
});

/** What the writes come to where nothing fails. */
function returnedRows(): unknown {
  const { run, workbook } = body(WRITES);
  run();
  return workbook.tab('Sheet1').values();
}
