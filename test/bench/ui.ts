// How large the page is, and how long it takes until somebody can type a client into it, in headless Chromium against
// the built add-on on the stand-in. npm run bench:ui
//
// - bytes: of each part of the page and of each piece that comes later, raw and compressed (gzip, level 9);
// - times: from the beginning of the navigation to the first paint, to a client field that takes keys, and to the whole
//   till. Each call of the server takes LATENCY more than the stand-in does; the network costs nothing, and the
//   processor is slowed down as stated. Medians of RUNS, as ratios to two peers of the same run: the same page without
//   the answer of `open` in it, and the same page with the rest of the till in it;
// - the till: presses for the standard invoice, and how soon a search shows what it found.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { languages } from '../../src/core/language';
import { CarnetSheet } from '../google/carnet-sheet';
import { contact } from '../google/salon';
import { sharedBrowser } from '../ui/browser';
import { benchSearch } from './search';
import { benchTill } from './till';

const RUNS = 9;
/** Milliseconds, as reported for small calls of google.script.run. */
const LATENCY = 700;
const SLOWED_DOWN = 4;
const CLIENTS = 60;

type Times = { readonly paint: number; readonly field: number; readonly till: number };

function line(name: string, text: string): void {
  const zip = gzipSync(text, { level: 9 }).length;
  console.log(`${name.padEnd(28)}${String(text.length).padStart(9)}${String(zip).padStart(9)}`);
}

function bytes(): void {
  console.log(`${'bytes'.padEnd(28)}${'raw'.padStart(9)}${'gzip'.padStart(9)}`);
  const pieces = readFileSync('dist/Pieces.html', 'utf8');
  for (const language of languages) line(`the page, ${language}`, pageIn(language));
  const page = pageIn('en');
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text ?? '');
  line('  its style', styles.join(''));
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');
  for (const [at, name] of ['  its registry', '  its views', '  its words'].entries())
    line(name, scripts[at] ?? '');
  for (const [, name = '', text = ''] of pieces.matchAll(/id="([^"]+)">([\s\S]*?)<\/script>/g))
    if (name !== 'build' && !name.startsWith('front.')) line(`piece ${name}`, text);
}

function pageIn(language: (typeof languages)[number]): string {
  const sheet = new CarnetSheet();
  sheet.open();
  sheet.answer('set-up', { language, currency: 'EUR' });
  sheet.open();
  return sheet.page;
}

function salon(): CarnetSheet {
  const sheet = CarnetSheet.setUp();
  // A salon at work: a new one begins with its first steps instead of the till.
  sheet.answer('put-catalog', {
    items: [{ kind: 'service', code: 'CUT', name: 'Cut', category: '', price: 5500, active: true }],
  });
  for (let at = 0; at < CLIENTS; at++) sheet.answer('add-client', contact(`Client ${at}`));
  sheet.open();
  return sheet;
}

type Shown = { readonly html: string; readonly hasAll: boolean };

async function timesOf(browser: Browser, sheet: CarnetSheet, { html, hasAll }: Shown): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 } });
  const page = await context.newPage();
  const chrome = await context.newCDPSession(page);
  await chrome.send('Emulation.setCPUThrottlingRate', { rate: SLOWED_DOWN });
  await page.exposeFunction('ask', async (request: { action: string; command: { names?: string[] } }) => {
    if (hasAll && request.action === 'page-pieces')
      return { ok: true, value: { scripts: request.command.names?.map(() => '') } };
    await new Promise((then) => setTimeout(then, LATENCY));
    const outcome = sheet.standIn.run('api', [request], { as: 'rpc' });
    return outcome.status === 'returned' ? outcome.value : null;
  });
  await page.addInitScript(watch);
  await page.route('https://bench.test/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('https://bench.test/');
  const times = await found(page);
  await context.close();
  return times;
}

async function found(page: Page): Promise<Times> {
  const handle = await page.waitForFunction(() => {
    const { seen } = window as unknown as { seen: { field: number; till: number } };
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    return paint !== undefined && seen.till > 0 ? { paint, ...seen } : null;
  });
  return (await handle.jsonValue()) as Times;
}

/** Runs in the page: google.script.run, and when what is there for the first time. */
function watch(): void {
  type Then = (reply: unknown) => void;
  const { ask } = window as unknown as { ask(request: unknown): Promise<unknown> };
  const runner = (then: Then): object => ({
    withSuccessHandler: (success: Then) => runner(success),
    withFailureHandler: () => runner(then),
    api: (request: unknown) => void ask(request).then(then),
  });
  const seen = { field: 0, till: 0 };
  Object.assign(window, { seen, google: { script: { run: runner(() => {}) } } });
  const look = () => {
    if (seen.field === 0 && document.activeElement?.id === 'client') seen.field = performance.now();
    if (seen.till === 0 && document.getElementById('add') !== null) seen.till = performance.now();
    if (seen.till === 0 || seen.field === 0) requestAnimationFrame(look);
  };
  look();
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The page that has to ask for what it opens with. Whatever else the server has written into it stays. */
function withoutAnswer(html: string): string {
  return html.replace(
    /(<script type="text\/plain" id="boot"[^>]*>)([^<]*)/,
    (_, element: string, data: string) => {
      const boot = JSON.parse(data.replaceAll('\n', '')) as object;
      return element + JSON.stringify({ ...boot, opened: null }).replaceAll('<', '\\u003c');
    },
  );
}

/** The page with the rest of the till in it, as if it were one. */
function withTill(html: string): string {
  const pieces = readFileSync('dist/Pieces.html', 'utf8');
  const scripts = ['till', 'till.en'].map((name) => {
    const [, text = ''] = new RegExp(`id="${name}">([\\s\\S]*?)</script>`).exec(pieces) ?? [];
    return `<script>${text}</script>`;
  });
  const last = html.lastIndexOf('<script>');
  return html.slice(0, last) + scripts.join('') + html.slice(last);
}

async function times(): Promise<void> {
  const sheet = salon();
  const { page } = sheet;
  const shown: readonly (readonly [name: string, shown: Shown])[] = [
    ['as it is served', { html: page, hasAll: false }],
    ['without the answer of open', { html: withoutAnswer(page), hasAll: false }],
    ['with the rest of the till', { html: withTill(page), hasAll: true }],
  ];
  const browser = await sharedBrowser();
  const found: Times[][] = shown.map(() => []);
  for (let run = 0; run < RUNS; run++)
    for (const [at, [, what]] of shown.entries()) found[at]?.push(await timesOf(browser, sheet, what));
  console.log(
    `\n${LATENCY} ms a call, processor slowed down ${SLOWED_DOWN} times, ${CLIENTS} clients, medians of ${RUNS}\n`,
  );
  console.log(
    `${''.padEnd(28)}${'first paint'.padStart(18)}${'client field'.padStart(18)}${'whole till'.padStart(18)}`,
  );
  const medians = found.map((all) =>
    (['paint', 'field', 'till'] as const).map((name) => median(all.map((one) => one[name]))),
  );
  for (const [at, [name]] of shown.entries()) {
    const cells = medians[at]?.map((ms, column) => {
      const ratio = ms / (medians[0]?.[column] ?? ms);
      return `${ms.toFixed(0)} ms (${ratio.toFixed(2)})`.padStart(18);
    });
    console.log(name.padEnd(28) + cells?.join(''));
  }
}

bytes();
benchSearch();
await benchTill(await sharedBrowser());
await times();
process.exit();
