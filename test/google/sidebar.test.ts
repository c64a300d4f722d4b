// The page as the server serves it: one language, data that cannot break out, and words instead of a blank page.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language';
import { catalogs } from '../../src/i18n/catalog';
import { CarnetSheet } from './carnet-sheet';
import { contact } from './salon';

const DATA = /<script type="text\/plain" id="boot"[^>]*>([^<]*)<\/script>/;

function dataOf(page: string): { [key: string]: unknown } {
  return JSON.parse((DATA.exec(page)?.[1] ?? '').replace(/\n/g, ''));
}

/** The add-on with some of its files changed. */
function withFiles(changed: { readonly [name: string]: (text: string) => string }): CarnetSheet {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-page-'));
  for (const name of ['Code.js', 'Sidebar.html', 'Pieces.html', 'appsscript.json']) {
    const text = readFileSync(join('dist', name), 'utf8');
    writeFileSync(join(folder, name), (changed[name] ?? ((same: string) => same))(text));
  }
  return new CarnetSheet({ folder });
}

function shown(sheet: CarnetSheet) {
  const outcome = sheet.standIn.run('openSidebar');
  if (outcome.status !== 'returned') throw new Error(JSON.stringify(outcome));
  const [page] = outcome.effects.sidebars;
  if (page === undefined) throw new Error('no sidebar');
  return page;
}

describe('the page', () => {
  it.each(languages)('in %s has the words of that language alone, and is small', (language) => {
    const sheet = new CarnetSheet();
    sheet.open();
    sheet.answer('set-up', { language, currency: 'EUR' });
    sheet.open();
    const ascii = (text: string) =>
      text.replace(/[^ -~]/g, (sign) => {
        const code = sign.charCodeAt(0);
        return code < 256 ? `\\x${code.toString(16).toUpperCase()}` : `\\u${code.toString(16).toUpperCase()}`;
      });
    for (const one of languages)
      expect([one, sheet.page.includes(ascii(catalogs[one].till.title))]).toEqual([one, one === language]);
    // With the data of an empty sheet, which is small, and what a phone shows before the rest has come.
    expect(sheet.page.length).toBeLessThan(118_500);
    expect(gzipSync(sheet.page, { level: 9 }).length).toBeLessThan(42_700);
    expect(Math.max(...sheet.page.split('\n').map((line) => line.length))).toBeLessThan(4_001);
    expect(sheet.page).not.toMatch(/[^\n\t -~]/);
  });

  it('opens links beside it, and has its title and width from the server', () => {
    const page = shown(CarnetSheet.setUp());
    expect(page.html).toContain('<base target="_blank">');
    expect(page.title).toBe('Carnet');
    expect(page.metaTags).toEqual({ viewport: 'width=device-width, initial-scale=1' });
    expect(readFileSync('dist/Sidebar.html', 'utf8')).not.toMatch(/<title|name="viewport"/);
  });

  it('has the answer to its first request in it', () => {
    const sheet = CarnetSheet.setUp();
    const { opened, language } = dataOf(shown(sheet).html);
    expect(language).toBe('en');
    expect(opened).toEqual({ ok: true, value: sheet.answer('open', {}) });
  });

  it('of a sheet that is not set up says so without a request', () => {
    const { opened } = dataOf(shown(new CarnetSheet()).html);
    expect(opened).toMatchObject({ ok: false, refusal: { code: 'not-set-up' } });
  });

  it('is shown even if Google fails while the sheet is read, and asks then', () => {
    const sheet = CarnetSheet.setUp();
    const asking = Array.from({ length: 40 }, (_, at) => {
      const faults = { at: at + 1, act: 'throw-before' } as const;
      const outcome = sheet.standIn.run('openSidebar', [], { faults });
      const [page] = outcome.effects.sidebars;
      return page === undefined ? undefined : dataOf(page.html).opened;
    });
    expect(asking).toContain(null);
  });

  it('shows what people typed as data, whatever it is', () => {
    const sheet = CarnetSheet.setUp();
    const name = '</script><script>alert(1)</script> https://a /* é €';
    sheet.answer('put-catalog', {
      items: [{ kind: 'service', code: 'X', name, category: '', price: 100, active: true }],
    });
    sheet.answer('add-client', contact('Anyone'));
    const page = shown(sheet).html;
    expect(page).not.toContain('alert(1)</script>');
    const { opened } = dataOf(page) as { opened: { value: { catalog: { name: string }[] } } };
    expect(opened.value.catalog[0]?.name).toBe(name);
  });
});

describe('a page whose files do not fit together', () => {
  const broken: readonly (readonly [why: string, name: string, change: (text: string) => string])[] = [
    ['has no place for its data', 'Sidebar.html', (text) => text.replace('CARNET_BOOT', '')],
    [
      'has two places for its data',
      'Sidebar.html',
      (text) => text.replace('CARNET_BOOT', 'CARNET_BOOT CARNET_BOOT'),
    ],
    ['has no place for its words', 'Sidebar.html', (text) => text.replace('CARNET_WORDS', '')],
    [
      'is of another build than its pieces',
      'Pieces.html',
      (text) => text.replace(/id="build">./, 'id="build">z'),
    ],
  ];
  it.each(broken)('that %s says so in three languages', (_why, name, change) => {
    const page = shown(withFiles({ [name]: change })).html;
    for (const language of languages) expect(page).toContain(catalogs[language].alerts.pageBroken);
    expect(page).not.toContain('capability');
  });

  it('is told to be opened again if it asks for pieces of another build', () => {
    const sheet = CarnetSheet.setUp();
    expect(sheet.call('page-pieces', { build: 'older', names: ['owner'] })).toMatchObject({
      ok: false,
      refusal: { code: 'page-outdated' },
      sentence: catalogs.en.refusals['page-outdated']({ code: 'page-outdated' }, {} as never),
    });
  });
});
