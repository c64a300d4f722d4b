// The files pushed to Google: their names, their syntax, their exports.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language';
import { catalogs } from '../../src/i18n/catalog';

const code = readFileSync('dist/Code.js', 'utf8');
const page = readFileSync('dist/Sidebar.html', 'utf8');
const rest = readFileSync('dist/Pieces.html', 'utf8');

describe('the bundle', () => {
  it('is four files and a page to paste them from; clasp would push exactly the four', () => {
    const files = ['Code.js', 'Pieces.html', 'Sidebar.html', 'appsscript.json'];
    expect(readdirSync('dist').sort()).toEqual([...files, 'install.html']);
    const status = execFileSync('npx', ['clasp', 'show-file-status', '--json'], { encoding: 'utf8' });
    const { filesToPush } = JSON.parse(status.slice(status.indexOf('{'))) as { filesToPush: string[] };
    expect(filesToPush.map((file) => file.replace(/^dist\//, '')).sort()).toEqual(files);
  });

  it('parses as a script of ES2020', () => {
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });

  it('exposes a short list of top-level functions and one global', () => {
    const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
    const names = body.map((node) => (node.type === 'FunctionDeclaration' ? node.id.name : node.type));
    expect(names.filter((name) => /^[a-z]/.test(name)).sort()).toEqual([
      'api',
      'checkInstallation',
      'checkLedger',
      'doGet',
      'hourly',
      'nightly',
      'onEdit',
      'onInstall',
      'onOpen',
      'openReports',
      'openSidebar',
      'setUpSheet',
    ]);
  });

  it('explains the functions for cells before each of them, as Google asks for it', () => {
    for (const name of ['POINTS', 'POINTS_ON', 'GIFTCARD']) {
      const at = code.indexOf(`function ${name}(`, code.lastIndexOf('\n})();'));
      const doc = code.slice(code.lastIndexOf('/**', at), at);
      expect(doc, name).toMatch(/@customfunction\n \*\/\n$/);
      expect(doc, name).toContain('@param {number} version COUNT(');
    }
  });

  it('loads where nothing but the language is there, and calls no service while it does', () => {
    const touched: string[] = [];
    const service = (name: string) =>
      new Proxy({}, { get: (_target, key) => touched.push(`${name}.${String(key)}`) });
    const services = [
      'SpreadsheetApp',
      'PropertiesService',
      'LockService',
      'HtmlService',
      'Session',
      'Utilities',
      'ScriptApp',
    ];
    runInNewContext(code, Object.fromEntries(services.map((name) => [name, service(name)])));
    expect(touched).toEqual([]);
  });

  it('asks for its own sheet only even where the manifest is lost', () => {
    expect(code.startsWith('/** @OnlyCurrentDoc */\n')).toBe(true);
  });

  it('runs its web app as who deployed it, for anyone: clients have no account', () => {
    const { webapp } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as { webapp: unknown };
    expect(webapp).toEqual({ executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' });
  });

  it('asks for five scopes and no more', () => {
    const { oauthScopes } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as {
      oauthScopes: string[];
    };
    expect(oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''))).toEqual([
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'userinfo.email',
    ]);
  });

  it('carries the sidebar as one page that asks nothing of the network', () => {
    expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)=/i);
    expect(page).not.toContain('@import');
  });

  /** At most so many bytes, raw and compressed. The page itself: test/google/sidebar. */
  const pieces: readonly (readonly [name: string, raw: number, compressed: number])[] = [
    ['till', 225_000, 80_000],
    ['clients', 77_500, 27_000],
    // The dialog with the reports.
    ['reports', 88_600, 30_200],
    ['excel', 20_500, 9_500],
    ['points', 40_000, 14_000],
    ['why', 16_000, 6_500],
    ['owner', 112_200, 38_300],
    ['bookings', 26_000, 9_000],
    ['messages', 22_000, 8_500],
    ['import', 226_000, 75_000],
    ['first', 22_000, 8_500],
    ['workbook', 60_000, 20_000],
    ['calendar', 94_000, 30_000],
    ['paper', 42_500, 16_000],
    // The client's own page, whole.
    ['page.client', 124_000, 46_000],
    ...languages.flatMap((language) =>
      [
        ['front', 19_500, 7_900],
        ['till', 61_400, 19_700],
        ['clients', 12_000, 5_000],
        ['points', 7_000, 3_000],
        ['why', 3_000, 1_500],
        ['bookings', 4_500, 2_000],
        ['messages', 3_600, 1_700],
        ['import', 20_000, 7_500],
        ['first', 6_000, 2_800],
        ['reports', 11_600, 4_400],
        ['owner', 30_700, 10_900],
      ].map(([part, raw, zip]) => [`${part}.${language}`, Number(raw), Number(zip)] as const),
    ),
  ];
  it.each(pieces)('keeps the piece %s below %i bytes, and below %i on the way', (name, raw, compressed) => {
    const [, script = ''] =
      new RegExp(`id="${name}">([^<]*(?:<(?!/script>)[^<]*)*)</script>`).exec(rest) ?? [];
    expect(script.length).toBeGreaterThan(300);
    expect(script.length).toBeLessThan(raw);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(compressed);
  });

  it('has no word of the server and no library for decimals in the pieces', () => {
    const { alerts, protection, programTerms } = catalogs.en;
    for (const sentence of [alerts.isSetUp, protection.settingKeys, programTerms.title])
      expect([sentence, (page + rest).includes(sentence)]).toEqual([sentence, false]);
    expect(page + rest).not.toMatch(/\bprecision\b|decimal\.js/i);
  });
});
