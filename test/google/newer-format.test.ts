// A sheet in which a newer Carnet has stored something in a newer format: an older script writes nothing at all.
import { describe, expect, it } from 'vitest';
import { SCHEMA } from '../../src/core/journal/versions';
import { version } from '../../src/core/release';
import { openWorkbook } from '../../src/local/standin';
import { CarnetSheet } from './carnet-sheet';
import { allExamples } from './command-examples';
import { openSalon } from './salon';
import { SalonWithPages } from './salon-with-pages';
import { cellsOf } from './sheet-cells';
import { Phone } from './staff-hands';

type Kept = { by: { version: string; formats: { [what: string]: number } } };

/** As if a Carnet with one newer format had written last. */
function writtenByNewer(sheet: CarnetSheet, what: string): void {
  const { workbook } = sheet.standIn;
  const done = JSON.parse(workbook.state.properties.script.done ?? '') as Kept;
  const formats = { ...done.by.formats, [what]: (done.by.formats[what] ?? 0) + 1 };
  workbook.setScriptProperty('done', JSON.stringify({ ...done, by: { version: '9.0.0', formats } }));
}

const isRun = ({ action, what }: { action: string; what: string }) =>
  action !== 'check-installation' && what !== 'setting up an empty sheet';

describe.each(allExamples.filter(isRun))('$action: $what', ({ action, prepare }) => {
  it.each(['movements', 'not yet invented'])('writes nothing where %s are newer', (what) => {
    const { sheet, command } = prepare();
    writtenByNewer(sheet, what);
    const { workbook } = sheet.standIn;
    const before = JSON.stringify([cellsOf(workbook), workbook.state.properties.script.done]);
    expect(sheet.call(action, command as never)).toMatchObject({
      ok: false,
      refusal: { code: 'stopped', corruption: 'format-newer' },
      sentence: expect.stringContaining('this sheet was written by a newer Carnet than this one'),
    });
    expect(JSON.stringify([cellsOf(workbook), workbook.state.properties.script.done])).toBe(before);
  });
});

describe('a sheet of a newer format', () => {
  const contested = { activeSpreadsheet: 'always' } as const;
  const { sheet } = openSalon({ workbook: openWorkbook(undefined, { contested }) });

  it('says before that who wrote it, and in which formats', () => {
    const done = JSON.parse(sheet.standIn.workbook.state.properties.script.done ?? '') as Kept;
    expect(done.by).toEqual({ version, formats: SCHEMA });
    expect(sheet.answer('check-installation', { page: '' }).tried).toContainEqual({
      trial: 'code',
      outcome: 'fits',
      detail: version,
    });
  });

  it('opens with the sentence, and its installation can still be checked', () => {
    writtenByNewer(sheet, 'entry');
    expect(sheet.call('open', {})).toMatchObject({ refusal: { corruption: 'format-newer' } });
    expect(sheet.answer('check-installation', { page: '' }).tried).toContainEqual({
      trial: 'code',
      outcome: 'tooOld',
      detail: '9.0.0',
    });
  });

  it('is said by the menu’s own set-up, which changes nothing', () => {
    const said: string[] = [];
    const answers = ({ text }: { readonly text: string }) => {
      said.push(text);
      return { button: 'OK' } as const;
    };
    const before = cellsOf(sheet.standIn.workbook);
    const outcome = sheet.under({ answers }).standIn.run('setUpSheet');
    expect(said).toEqual([
      expect.stringMatching(
        /written by a newer Carnet than this one\. .* put the newer version into its script/,
      ),
    ]);
    const shaped = outcome.meter.calls.filter(({ kind }) => ['write', 'rows', 'structure'].includes(kind));
    expect(shaped.map(({ name }) => name)).toEqual([]);
    expect(cellsOf(sheet.standIn.workbook)).toEqual(before);
  });

  it('is no hindrance at night, when nobody could read a sentence: it is mailed', () => {
    expect(sheet.standIn.run('nightly', [], { as: 'trigger' })).toMatchObject({
      status: 'threw',
      error: { message: expect.stringContaining('newer Carnet') },
    });
  });
});

describe('a web page that still runs an older version', () => {
  const salon = new SalonWithPages();
  const { sheet } = salon;
  const page = salon.page('Julie');
  const wish = salon.wish(page, salon.code('Julie'));
  const phone = new Phone(sheet, 'Inès');
  const command = salon.quote('Julie', ['CUT']).record as never;
  sheet.standIn.visit(); // it has learnt its address
  writtenByNewer(sheet, 'entry');
  const look = () =>
    JSON.stringify([cellsOf(sheet.standIn.workbook), sheet.standIn.workbook.state.properties]);
  const before = look();
  const refused = { ok: false, refusal: { code: 'stopped', corruption: 'format-newer' } };

  it('spends nobody’s points and records no invoice', () => {
    expect(salon.asks(page, 'buy-with-points', wish)).toMatchObject(refused);
    expect(salon.asks(page, 'ask-code', { row: 0 })).toMatchObject(refused);
    expect(salon.asks(page, 'take-back-consent', { row: 0 })).toMatchObject(refused);
    expect(phone.call('record-invoice', command)).toMatchObject(refused);
    expect(look() === before).toBe(true);
  });

  it.each(['k', 't'] as const)(
    'shows a page that says so to whoever opens a link (%s), and writes nothing',
    (name) => {
      const outcome = sheet.standIn.visit(`${name}=${name === 'k' ? page.link.slice(2) : 'x'}`);
      expect(outcome).toMatchObject({ status: 'returned' });
      expect(JSON.stringify(outcome)).not.toContain('Julie');
      expect(look() === before).toBe(true);
    },
  );
});

it('what an older Carnet wrote, before versions were written down, is taken', () => {
  const { sheet } = openSalon();
  const { workbook } = sheet.standIn;
  const { by: _by, ...done } = JSON.parse(workbook.state.properties.script.done ?? '') as Kept;
  workbook.setScriptProperty('done', JSON.stringify(done));
  expect(sheet.answer('open', {}).problems).toEqual([]);
});

describe('what is new', () => {
  const since = (sheet: CarnetSheet) =>
    /"since":"([^"]*)"/.exec(sheet.standIn.run('openSidebar').effects.sidebars[0]?.html ?? '')?.[1];

  it('is told once, with the version served before, and never in a new sheet', () => {
    const sheet = new CarnetSheet();
    expect([since(sheet), since(sheet)]).toEqual(['', '']);
    sheet.standIn.workbook.setScriptProperty('served', '0.0.9');
    expect([since(sheet), since(sheet)]).toEqual(['0.0.9', '']);
  });
});
