/**
 * Pages that are used again. A context, its process and the scripts that it has compiled cost more than most tests do, so
 * what one test closes is there for the next, as a new page: nothing kept in the browser, no answers on their way, no
 * emulated paper, no permissions. Two that are open at once share nothing. A page to which a test adds more (a script that
 * runs first, a route, a clock, a dialog's listener) is closed by its context instead.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';

export type Screen = {
  readonly width: number;
  readonly height: number;
  /** The language in which the browser itself speaks, in its date fields. */
  readonly locale: string;
  readonly scheme: 'light' | 'dark';
};

/** What is shown at an address: the page as the server sends it, and who answers its requests. */
export type Site<Request> = {
  readonly url: string;
  readonly html: string;
  /** What an earlier page has kept in the browser. */
  readonly kept?: { readonly [name: string]: string };
  /** An api answer, or Google's error message. */
  answer(request: Request): Promise<object>;
};

type Shown = Site<never> & {
  /** Which opening of a page this is: what an earlier one still asks or hears is no matter of the next. */
  readonly opening: number;
  /** Whether it has been loaded: what is kept from then on is the page's own. */
  isLoaded: boolean;
};

const shown = new WeakMap<Page, Shown>();
const idle = new Map<string, Page[]>();
let openings = 0;

/** More are closed: hardly any test has so many open at once. */
const MOST_IDLE = 3;

export async function openSite<Request>(
  browser: Browser,
  site: Site<Request>,
  { width, height, locale, scheme }: Screen,
): Promise<Page> {
  const page = idle.get(locale)?.pop() ?? (await newPage(browser, locale));
  const size = page.viewportSize();
  if (size?.width !== width || size.height !== height) await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: null, colorScheme: scheme });
  await showSite(page, site);
  return page;
}

/** Loads another page at this address, as somebody does who opens it again: what was kept in the browser stays. */
export async function showAgain(page: Page, html: string): Promise<void> {
  const before = shown.get(page);
  if (before === undefined) throw new Error('nothing was shown on this page');
  shown.set(page, { ...before, html });
  await page.goto(before.url);
}

/** Closes a page that `openSite` opened, for its test; any other is really closed. */
export async function closePage(page: Page): Promise<void> {
  const locale = localeOf.get(page.context());
  const others = idle.get(locale ?? '') ?? [];
  if (locale === undefined || page.isClosed() || others.length >= MOST_IDLE) {
    await page.context().close();
    return;
  }
  shown.delete(page);
  page.removeAllListeners('pageerror');
  page.removeAllListeners('request');
  await page.context().clearPermissions();
  idle.set(locale, [...others, page]);
}

const localeOf = new WeakMap<BrowserContext, string>();

async function newPage(browser: Browser, locale: string): Promise<Page> {
  const context = await browser.newContext({ locale, acceptDownloads: true });
  localeOf.set(context, locale);
  const page = await context.newPage();
  await page.exposeFunction('askSite', async (opening: number, request: never) => {
    const site = shown.get(page);
    return site?.opening === opening ? await site.answer(request) : {};
  });
  // A real address: a page without one has no localStorage. Anything else would be a resource from outside.
  await page.route(/^https:\/\/\w+\.test\/$/, async (route) => {
    const site = shown.get(page);
    await route.fulfill({ contentType: 'text/html', body: site === undefined ? '' : bodyOf(site) });
  });
  return page;
}

async function showSite<Request>(page: Page, site: Site<Request>): Promise<void> {
  openings++;
  shown.set(page, { ...site, opening: openings, isLoaded: false });
  page.setDefaultTimeout(15_000);
  await page.goto(site.url);
}

/** The page with what Google has ready for it before its first script. */
function bodyOf(site: Shown): string {
  const { opening, kept = {}, isLoaded } = site;
  site.isLoaded = true;
  const first = isLoaded ? '' : `(${keepOnly})(${JSON.stringify(kept).replaceAll('<', '\\x3c')});`;
  const script = `${first}(${installRunner})(${opening});document.currentScript.remove();`;
  // Nothing may stand before the page's own type, or it is laid out as pages were long ago.
  const [before = '', ...after] = site.html.split('<head>');
  if (after.length === 0) throw new Error(`the page at ${site.url} has no head`);
  const element = `<head><script>${script}</script>`;
  return before + element + after.join('<head>');
}

/** Runs in the page. */
function keepOnly(kept: { readonly [name: string]: string }): void {
  localStorage.clear();
  sessionStorage.clear();
  for (const [name, text] of Object.entries(kept)) localStorage.setItem(name, text);
}

/** Runs in the page: google.script.run as Google implements it, handlers first, then the function. */
function installRunner(opening: number): void {
  type Handler = (value: unknown) => void;
  type Ask = (opening: number, request: unknown) => Promise<{ readonly fails?: string }>;
  const asked = { open: 0 };
  const ask = (window as unknown as { askSite: Ask }).askSite;
  function runner(success: Handler, failure: Handler) {
    return {
      withSuccessHandler: (then: Handler) => runner(then, failure),
      withFailureHandler: (then: Handler) => runner(success, then),
      api: (request: unknown) => {
        asked.open++;
        void ask(opening, request).then((reply) => {
          asked.open--;
          return reply.fails === undefined ? success(reply) : failure(new Error(reply.fails));
        });
      },
    };
  }
  const nothing: Handler = () => {};
  Object.assign(window, { asked, google: { script: { run: runner(nothing, nothing) } } });
}
