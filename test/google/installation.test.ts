// The check of the installation: what it finds on either side of each contested belief, and that it leaves nothing.
import { describe, expect, it } from 'vitest';
import { type Tried, weightOf } from '../../src/core/installation';
import { version } from '../../src/core/release';
import { catalogs } from '../../src/i18n/catalog';
import { foundText, reportText } from '../../src/i18n/installation';
import { openWorkbook } from '../../src/local/standin';
import { type Contested, harsh, kind } from '../../src/local/standin/contested';
import { CarnetSheet } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { noted } from './noted';
import { openSalon } from './salon';
import { cellsOf } from './sheet-cells';

const EXEC = 'https://script.google.com/macros/s/AKfycbx-stand-in-deployment/exec';

function onSheet(contested: Partial<Contested>): CarnetSheet {
  const workbook = openWorkbook(undefined, { timeZone: 'Europe/Brussels', contested });
  return CarnetSheet.setUp({ workbook, userLocale: 'fr_BE' });
}

function triedOn(sheet: CarnetSheet, page: string = version): ReadonlyMap<string, Tried> {
  const { tried } = sheet.answer('check-installation', { page });
  return new Map(tried.map((one) => [one.trial, one]));
}

describe.each([
  ['harsh', harsh, { search: 'no' }],
  ['kind', kind, { search: 'yes' }],
] as const)('where Google takes the %s side of everything', (side, contested, { search }) => {
  const sheet = onSheet(contested);
  const tried = triedOn(sheet);

  it('every trial has an outcome, and none is bad', () => {
    expect([...tried.keys()]).toEqual(Object.keys(catalogs.en.installation.trials));
    expect([...tried.values()].filter((one) => weightOf(one) === 'bad')).toEqual([]);
  });

  it.each([
    ['numberedMarks', 'refused', 'taken'],
    ['apostropheInTexts', 'kept', 'taken'],
    ['apostropheElsewhere', 'kept', 'taken'],
    ['appended', 'asTyped', 'byFormat'],
    ['search', 'missed', 'found'],
    ['hiddenSearch', 'missed', 'found'],
    ['errors', 'own', 'english'],
  ] as const)('%s says which it is', (trial, whenHarsh, whenKind) => {
    expect(tried.get(trial)?.outcome).toBe(side === 'harsh' ? whenHarsh : whenKind);
  });

  it('how to search is remembered', () => {
    expect(sheet.standIn.workbook.state.properties.script.searchSeesHidden).toBe(noted(search));
  });
});

it.each([
  ['wholeLines', 'numberedMarks'],
  ['apostropheInTextCells', 'apostropheInTexts'],
  ['apostropheInOtherCells', 'apostropheElsewhere'],
  ['appendedText', 'appended'],
  ['searchSeesHiddenCells', 'hiddenSearch'],
  ['searchSeesNewRows', 'search'],
  ['errorLanguage', 'errors'],
] as const)('%s alone changes one line of the table', (belief, trial) => {
  const outcomes = (contested: Contested) => triedOn(onSheet(contested));
  const [before, after] = [outcomes(kind), outcomes({ ...kind, [belief]: harsh[belief] })];
  const changed = [...before.keys()].filter((name) => before.get(name)?.outcome !== after.get(name)?.outcome);
  expect(changed).toEqual([trial]);
});

describe('the trials', () => {
  it('leave cells, tabs, marks and the open tab as they were', () => {
    const { sheet } = new FullSalon();
    const { workbook } = sheet.standIn;
    const look = () => ({
      cells: cellsOf(workbook),
      tabs: workbook.tabs().map(({ name }) => name),
      metadata: workbook.state.metadata,
      active: workbook.state.active,
    });
    const before = look();
    triedOn(sheet);
    expect(look()).toEqual(before);
  });

  it('killed at any call, leave what the next try removes', () => {
    const { sheet } = openSalon();
    const { workbook } = sheet.standIn;
    const start = workbook.snapshot();
    const before = JSON.stringify([cellsOf(workbook), workbook.state.metadata]);
    const { calls } = sheet.run('check-installation', { page: version }).meter;
    let left = 0;
    for (const { n: at, name } of calls)
      for (const act of ['kill-before', 'apply-then-throw'] as const) {
        workbook.restore(start);
        sheet.run('check-installation', { page: version }, undefined, { faults: { at, act } });
        if (JSON.stringify([cellsOf(workbook), workbook.state.metadata]) !== before) left += 1;
        triedOn(sheet);
        const after = JSON.stringify([cellsOf(workbook), workbook.state.metadata]);
        expect(after, `${act} at call ${at}, ${name}`).toBe(before);
      }
    expect(left).toBeGreaterThan(10);
  });

  it('are not stopped by a tab that an earlier try has left on show', () => {
    const { sheet } = openSalon();
    const { person, workbook } = sheet.standIn;
    person.addTab('carnet-trial-0badcafe');
    person.select('carnet-trial-0badcafe', { row: 1, column: 1, rows: 1, columns: 1 });
    expect([...triedOn(sheet).values()].filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(workbook.tabs().map(({ name }) => name)).not.toContain('carnet-trial-0badcafe');
  });

  it('touch no tab that has become somebody’s', () => {
    const { sheet } = openSalon();
    const { person, workbook } = sheet.standIn;
    person.addTab('carnet-trial-0badcafe');
    person.edit('carnet-trial-0badcafe', 30, 1, 'my list');
    person.addTab('carnet-trial-list');
    triedOn(sheet);
    expect(workbook.tab('carnet-trial-0badcafe').values()).toHaveLength(30);
    expect(workbook.tabs().map(({ name }) => name)).toContain('carnet-trial-list');
  });

  it('wait for Google 26 times at most, those for a filter among them', () => {
    const { sheet } = openSalon();
    const { calls } = sheet.run('check-installation', { page: '' }).meter;
    const waits = calls.filter(({ kind: of }) => !['write', 'append'].includes(of)).map(({ name }) => name);
    expect(waits.length, waits.join(', ')).toBeLessThanOrEqual(26);
  });

  it('run before the sheet is set up, too', () => {
    const sheet = new CarnetSheet();
    sheet.open();
    expect(triedOn(sheet).get('nightly')).toMatchObject({ outcome: 'missing' });
    expect(sheet.standIn.workbook.tabs()).toHaveLength(1);
  });

  it('are what set-up ends with: nothing to say where all is well', () => {
    const sheet = new CarnetSheet();
    sheet.open();
    const { unmet } = sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    expect(unmet).toEqual([]);
    expect(sheet.standIn.workbook.state.properties.script.searchSeesHidden).toBe(noted('no'));
  });

  it.each([
    ['not-without-window', 'blind'],
    ['always', 'there'],
  ] as const)(
    'find whether the last runs of the clock were given the sheet (%s)',
    (activeSpreadsheet, outcome) => {
      const sheet = onSheet({ activeSpreadsheet });
      const runs = () => ['nightly', 'hourly'].map((name) => triedOn(sheet).get(name)?.outcome);
      expect(runs()).toEqual(['there', 'there']);
      sheet.standIn.fireTriggers();
      expect(runs()).toEqual([outcome, outcome]);
    },
  );

  it('find what a person denied', () => {
    const denied = ['script.scriptapp', 'userinfo.email', 'script.send_mail'].map(
      (scope) => `https://www.googleapis.com/auth/${scope}`,
    );
    const tried = triedOn(CarnetSheet.setUp({ denied }));
    expect(tried.get('nightly')).toMatchObject({ outcome: 'denied' });
    expect(tried.get('address')).toMatchObject({ outcome: 'hidden' });
    expect(tried.get('mail')).toMatchObject({ outcome: 'denied' });
  });

  it('find a page of another version than the script’s', () => {
    const other = triedOn(CarnetSheet.setUp(), '0.0.9').get('page');
    expect(other).toEqual({ trial: 'page', outcome: 'other', detail: '0.0.9' });
  });

  it.each([
    ['nobody came through its address', '', { outcome: 'unknown' }],
    ['somebody came through it', '0.1.0', { outcome: 'known', detail: EXEC }],
    ['an older version is deployed there', '0.0.9', { outcome: 'older', detail: '0.0.9' }],
  ])('find whether the web page works: %s', (_what, by, found) => {
    const { sheet } = openSalon();
    if (by !== '') sheet.standIn.workbook.setScriptProperty('webApp', noted(`${by} ${EXEC}`));
    expect(triedOn(sheet).get('webPage')).toMatchObject(found);
  });

  it('say what Google refused, and go on', () => {
    const { sheet } = openSalon();
    const { calls } = sheet.run('check-installation', { page: version }).meter;
    const at = calls.findIndex(({ name }) => name === 'Range.addDeveloperMetadata') + 1;
    const reply = sheet.call('check-installation', { page: version }, undefined, {
      faults: { at, act: 'throw-before' },
    });
    const tried = reply.ok ? reply.value.tried : [];
    expect(tried.filter((one) => weightOf(one) === 'bad')).toMatchObject([
      { trial: 'columnMarks', outcome: 'failed', detail: expect.stringMatching(/./) },
    ]);
  });
});

describe.each(['en', 'fr', 'nl'] as const)('in %s', (language) => {
  const words = catalogs[language].installation;

  it('the report names version, trial and outcome, in lines of the same columns', () => {
    const tried = [...triedOn(onSheet(harsh)).values()];
    const [first, head, ...rows] = reportText(words, version, tried).split('\n');
    expect(first).toBe(`Carnet ${version}`);
    expect(head?.split('\t')).toEqual(words.columns);
    expect(rows).toHaveLength(tried.length);
    expect(rows.every((row) => row.split('\t').length === 5)).toBe(true);
    expect(rows.join('\n')).toContain('numberedMarks: refused');
  });

  it('what Google said stands in the sentence', () => {
    const failed = { trial: 'columnMarks', outcome: 'failed', detail: 'not supported' } as const;
    expect(foundText(words, failed)).toContain('not supported');
    expect(foundText(words, { trial: 'texts', outcome: 'changed', detail: '007 → 7' })).toContain('007 → 7');
  });
});

it('the menu item opens the sidebar with it', () => {
  const { sheet } = openSalon();
  const outcome = sheet.standIn.run('checkInstallation');
  expect(outcome.effects.sidebars[0]?.html).toContain('"first":"installation"');
});
