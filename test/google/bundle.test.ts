// The files pushed to Google: their names, their syntax, their exports.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';

const code = readFileSync('dist/Code.js', 'utf8');
const page = readFileSync('dist/Sidebar.html', 'utf8');

describe('the bundle', () => {
  it('is three files, and clasp would push exactly these', () => {
    const files = ['Code.js', 'Sidebar.html', 'appsscript.json'];
    expect(readdirSync('dist').sort()).toEqual(files);
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
      'checkLedger',
      'nightly',
      'onInstall',
      'onOpen',
      'openSidebar',
      'setUpSheet',
    ]);
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

  it('asks for four scopes and no more', () => {
    const { oauthScopes } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as {
      oauthScopes: string[];
    };
    expect(oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''))).toEqual([
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.scriptapp',
      'userinfo.email',
    ]);
  });

  it('carries the sidebar as one page that asks nothing of the network', () => {
    expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)=/i);
    expect(page).toContain('/*BOOT*/');
    expect(statSync('dist/Sidebar.html').size).toBeLessThan(531_000);
  });
});
