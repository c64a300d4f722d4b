/** A real browser for tests, even on a bare machine, and the workbench for it to open. */
import { execFile, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { AxeResults, Result } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const run = promisify(execFile);
const inflate = promisify(brotliDecompress);

let ofThisWorker: Promise<Browser> | undefined;

/** The only browser of this worker: each page has its own context, so that tests do not affect each other. */
export async function sharedBrowser(): Promise<Browser> {
  ofThisWorker ??= launched();
  return await ofThisWorker;
}

/**
 * Launches, headless, the browser in CHROME_PATH, an installed Chrome or Chromium, or the one from npm; throws a
 * one-sentence error if this machine cannot run any.
 */
async function launched(): Promise<Browser> {
  // Vitest ends a worker with this signal; the browser ends with the process.
  process.once('SIGTERM', () => process.exit());
  // Date fields follow the browser’s own language, not the page’s: day before month, as in the salons’ countries.
  const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' };
  const always = {
    args: ['--no-sandbox'],
    env,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  const given = process.env.CHROME_PATH;
  if (given) return await chromium.launch({ ...always, executablePath: given });
  for (const channel of ['chrome', 'chromium']) {
    const installed = await chromium.launch({ ...always, channel }).catch(() => undefined);
    if (installed) return installed;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found: install Chrome, or set CHROME_PATH to a Chrome or Chromium.');
  }
  const home = await unpackedChromium();
  // Its own temporary folder: parallel first runs of this Chromium write to the same file names.
  const temporary = await mkdtemp(join(tmpdir(), 'carnet-browser-'));
  const browser = await chromium.launch({
    ...always,
    executablePath: join(home, 'chromium'),
    env: {
      ...env,
      TMPDIR: temporary,
      LD_LIBRARY_PATH: [join(home, 'lib'), process.env.LD_LIBRARY_PATH ?? ''].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  });
  process.on('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
  return browser;
}

export interface Workbench {
  readonly url: string;
  /** Ends it like Ctrl+C, which saves the workbook. Returns its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the built workbench on a free port with a built add-on and a workbook file. */
export async function startWorkbench({
  addon,
  workbook,
}: {
  addon: string;
  workbook: string;
}): Promise<Workbench> {
  const words = ['build/workbench.js', '--no-open', '--port', '0', '--addon', addon, '--workbook', workbook];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let text = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (piece: Buffer) => {
      text += piece.toString();
      const address = /http:\/\/\S+/.exec(text)?.[0];
      if (address) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => reject(new Error(`The workbench did not start: ${text}`)));
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGINT');
      return await ended;
    },
  };
}

type Screen = { readonly width: number; readonly height: number; readonly locale: string };

/** Opens a page in its own context; an error in its scripts fails the test that is waiting for it. */
export async function openPage(browser: Browser, url: string, width = 1280, height = 760): Promise<Page> {
  return await openPageOn(browser, url, { width, height, locale: 'en-US' });
}

/** @param screen with the language in which the browser itself speaks, in its date fields */
export async function openPageOn(browser: Browser, url: string, screen: Screen): Promise<Page> {
  const { width, height, locale } = screen;
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (problem) => {
    throw problem;
  });
  await page.goto(url);
  return page;
}

/** The violations that axe-core finds on the page and in its frames, or only within a selector's elements. */
export async function axe(page: Page, within?: string): Promise<Result[]> {
  const source = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const found: Result[] = [];
  const place = within === undefined ? 'document' : JSON.stringify(within);
  for (const frame of within === undefined ? page.frames() : [page.mainFrame()]) {
    await frame.evaluate(source);
    const results = (await frame.evaluate(
      `axe.run(${place}, { iframes: false, resultTypes: ['violations'] })`,
    )) as AxeResults;
    found.push(...results.violations);
  }
  return found;
}

/** The folder with the Chromium of @sparticuz/chromium and the libraries that a bare machine lacks. */
async function unpackedChromium(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const packed = join(dirname(entry), '..', '..', 'bin');
  const { version } = JSON.parse(await readFile(join(packed, '..', 'package.json'), 'utf8'));
  const caches = join(packed, '..', '..', '..', '.cache');
  const home = join(caches, `chromium-${version}`);
  if (await exists(home)) return home;

  await mkdir(caches, { recursive: true });
  const draft = await mkdtemp(join(caches, 'unpacking-'));
  const unpack = async (file: string) => await inflate(await readFile(join(packed, file)));
  await writeFile(join(draft, 'chromium'), await unpack('chromium.br'));
  await chmod(join(draft, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts']) {
    const tar = join(draft, `${name}.tar`);
    await writeFile(tar, await unpack(`${name}.tar.br`));
    await run('tar', ['-xf', tar, '-C', draft]);
    await rm(tar);
  }
  await writeFile(
    join(draft, 'fonts.conf'),
    `<fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir></fontconfig>`,
  );
  // The first rename wins; the others discard their copy.
  await rename(draft, home).catch(async (problem: NodeJS.ErrnoException) => {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(home))) throw problem;
  });
  return home;
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Chooses an item in the workbench's menu. The page may redraw an open menu, which closes it: then it is opened again,
 * as a person would do.
 */
export async function choose(page: Page, ...labels: readonly string[]): Promise<void> {
  const items = labels.map((name) => page.getByRole('menuitem', { name, exact: true }));
  const last = items.pop();
  for (let tries = 0; tries < 5; tries++) {
    for (const item of items) await item.click({ timeout: 5000 }).catch(() => undefined);
    const isChosen = await last?.click({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (isChosen === true) return;
    await page.keyboard.press('Escape');
  }
  throw new Error(`the menu never offered ${labels.join(', ')}`);
}

/** Lets the page go whenever it asks whether it may; returns the kinds of what it asked, in order. */
export function leaveWhenAsked(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    // The browser may have taken it away by then. One that still stands keeps the page, and what waits for the next fails.
    dialog.accept().catch(() => {});
  });
  return asked;
}
