// A page that is used again is a new page to its test.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sharedBrowser } from './browser';
import { closePage, openSite, showAgain } from './warm-page';

const browser = await sharedBrowser();
/** A language that no other test asks for: its pages are this file's alone. */
const screen = { width: 300, height: 400, locale: 'de-AT', scheme: 'light' } as const;

const html = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><button style="width:300px;height:400px">x</button></body></html>`;

type Said = { readonly say: string };

async function opened(title: string, kept: { readonly [name: string]: string } = {}) {
  const heard: Said[] = [];
  const answer = async (request: Said) => {
    heard.push(request);
    return { heard: request.say };
  };
  const site = { url: 'https://warm.test/', html: html(title), kept, answer };
  return { page: await openSite(browser, site, screen), heard };
}

const keptIn = (page: Page) => page.evaluate(() => ({ ...localStorage }));

it('has nothing of the test before: what was kept, paper, permissions, the mouse, who listened', async () => {
  const before = await opened('before', { draft: 'half an invoice' });
  const { page } = before;
  expect(await keptIn(page)).toEqual({ draft: 'half an invoice' });
  const heard: string[] = [];
  page.on('request', (request) => heard.push(request.url()));
  await page.evaluate(() => localStorage.setItem('more', '1'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.context().grantPermissions(['geolocation']);
  await page.setViewportSize({ width: 500, height: 500 });
  await page.mouse.move(100, 100);
  expect(await page.evaluate(() => document.querySelector('button:hover') !== null)).toBe(true);
  await closePage(page);
  heard.length = 0;

  const after = await opened('after', { seen: 'yes' });
  expect(after.page).toBe(page);
  expect(await page.title()).toBe('after');
  expect(await keptIn(page)).toEqual({ seen: 'yes' });
  const now = await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise((then) => requestAnimationFrame(then));
    return {
      print: matchMedia('print').matches,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
      width: innerWidth,
      hovered: document.querySelector('button:hover') !== null,
      // Laid out as any page of today.
      mode: document.compatMode,
      scripts: document.scripts.length,
    };
  });
  expect(now).toEqual({
    print: false,
    dark: false,
    geolocation: 'prompt',
    width: 300,
    hovered: false,
    mode: 'CSS1Compat',
    scripts: 0,
  });
  expect(heard).toEqual([]);
  await closePage(page);
});

it('keeps what it has kept itself when it is loaded again', async () => {
  const { page } = await opened('kept', { draft: 'half' });
  await page.evaluate(() => localStorage.setItem('draft', 'whole'));
  await page.reload();
  expect(await keptIn(page)).toEqual({ draft: 'whole' });
  await showAgain(page, html('again'));
  expect([await page.title(), await keptIn(page)]).toEqual(['again', { draft: 'whole' }]);
  await closePage(page);
});

it('sends its requests to its own test', async () => {
  const ask = (page: Page, say: string) =>
    page.evaluate((said) => {
      type Run = { withSuccessHandler(then: (value: unknown) => void): { api(request: object): void } };
      const { run } = (window as unknown as { google: { script: { run: Run } } }).google.script;
      return new Promise((then) => run.withSuccessHandler(then).api({ say: said }));
    }, say);
  const before = await opened('before');
  expect(await ask(before.page, 'one')).toEqual({ heard: 'one' });
  await closePage(before.page);
  const after = await opened('after');
  expect(await ask(after.page, 'two')).toEqual({ heard: 'two' });
  // What the page before still asked, of whatever number that was, is no matter of this one.
  type Ask = (opening: number, request: object) => Promise<object>;
  const late = await after.page.evaluate(() =>
    (window as unknown as { askSite: Ask }).askSite(0, { say: 'late' }),
  );
  expect([late, after.heard]).toEqual([{}, [{ say: 'two' }]]);
  const beside = await opened('beside');
  expect(beside.page.context()).not.toBe(after.page.context());
  await ask(beside.page, 'three');
  expect([after.heard.length, beside.heard]).toEqual([1, [{ say: 'three' }]]);
  for (const { page } of [after, beside]) await closePage(page);
});
