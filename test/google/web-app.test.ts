// Pages of the web app that belong to nobody, and how its address is learnt.
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language';
import { catalogs } from '../../src/i18n/catalog';
import type { Outcome, Page, StandInOptions, VisitHow } from '../../src/local/standin';
import { CarnetSheet, workbookWhere } from './carnet-sheet';

const EXEC = 'https://script.google.com/macros/s/AKfycbx-stand-in-deployment/exec';

/** Where Google hands the spreadsheet to a web app. */
function opened(options: Partial<StandInOptions> = {}): CarnetSheet {
  return CarnetSheet.setUp({ workbook: workbookWhere({ activeSpreadsheet: 'always' }), ...options });
}

function shown(outcome: Outcome): Page {
  if (outcome.status !== 'returned') throw new Error(JSON.stringify(outcome));
  return outcome.value as Page;
}

/** The note of the address: what no page shows yet. */
function learnt(sheet: CarnetSheet): string {
  return sheet.standIn.workbook.state.properties.script.webApp ?? '';
}

describe('a page of the web app', () => {
  it.each(['', 'x=1', 'k'])('says that a link is needed where there is none: ?%s', (query) => {
    const page = shown(opened().standIn.visit(query));
    for (const language of languages) expect(page.html).toContain(catalogs[language].web.noLink);
    expect(page.html).toContain('<meta name="robots" content="noindex">');
    expect(page.metaTags).toEqual({ viewport: 'width=device-width, initial-scale=1' });
  });

  it('says what the owner can try where Google gives no spreadsheet, and nothing else', () => {
    const page = shown(CarnetSheet.setUp().standIn.visit());
    for (const language of languages) {
      expect(page.html).toContain(catalogs[language].web.notNow);
      expect(page.html).toContain(catalogs[language].web.forTheOwner);
    }
  });

  it('says so where it runs as its visitor, who has no access to the sheet', () => {
    const sheet = opened({ webApp: { executeAs: 'visitor' } });
    const page = shown(sheet.standIn.visit('k=guess', { visitor: 'ines@example.org' }));
    expect(page.html).toContain(catalogs.en.web.notNow);
    expect(page.html).not.toContain('example.org');
  });

  it('says nothing of what failed, whatever Google refuses', () => {
    const sheet = opened();
    const { calls } = sheet.standIn.visit().meter;
    expect(calls.length).toBeGreaterThan(0);
    for (const { n: at } of calls) {
      const outcome = sheet.standIn.visit('', { faults: { at, act: 'throw-before' } });
      expect(outcome.status, `call ${at}`).toBe('returned');
      expect(JSON.stringify(outcome), `call ${at}`).not.toContain('"status":"threw"');
    }
  });

  it('called by name changes nothing, with an event that is none', () => {
    const sheet = opened();
    for (const args of [[], [null], [{}], [{ parameter: null }], [{ parameter: { k: ['x'] } }]])
      sheet.standIn.run('doGet', args, { as: 'web-rpc' });
    expect(learnt(sheet)).toBe('');
  });
});

describe('the address', () => {
  const visited = (options: Partial<StandInOptions>, how: VisitHow): CarnetSheet => {
    const sheet = opened(options);
    sheet.standIn.visit('', how);
    return sheet;
  };

  it('is learnt from a visit through it', () => {
    expect(learnt(visited({}, { through: 'exec' }))).toContain(EXEC);
  });

  it('is not the one for tests, which opens for the owner alone', () => {
    expect(learnt(visited({}, { through: 'dev' }))).toBe('');
  });

  it('has no domain in it, which would open for its own people alone', () => {
    expect(learnt(visited({ webApp: { domain: 'salon.be' } }, { through: 'domain' }))).toContain(` ${EXEC}`);
  });

  it('of a newer Carnet is not replaced by an older one, which keeps its deployment', () => {
    const sheet = opened();
    const newer = 'https://script.google.com/macros/s/newer/exec';
    const note = (by: string) => JSON.stringify({ schema: 1, value: `${by} ${newer}` });
    sheet.standIn.workbook.setScriptProperty('webApp', note('99.0.0'));
    sheet.standIn.visit();
    expect(learnt(sheet)).toBe(note('99.0.0'));
    sheet.standIn.workbook.setScriptProperty('webApp', note('0.0.1'));
    sheet.standIn.visit();
    expect(learnt(sheet)).toContain(EXEC);
  });

  it('is where the page was opened, as in the workbench, whose links open on the same computer', () => {
    const origin = 'http://127.0.0.1:4700';
    const here = visited({}, { through: 'exec', origin });
    expect(learnt(here)).toContain(` ${origin}/macros/s/AKfycbx-stand-in-deployment/exec`);
  });

  it('is written once', () => {
    const sheet = opened();
    const writes = () =>
      sheet.standIn.visit().meter.calls.filter(({ name }) => name === 'Properties.setProperty').length;
    expect([writes(), writes()]).toEqual([1, 0]);
  });
});
