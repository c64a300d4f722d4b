/** Opens the built sidebar in a real browser, with any api instead of google.script.run. */
import type { Browser, Page } from 'playwright-core';
import type { PageData } from '../../../src/app/page-data';
import type { Opened } from '../../../src/app/till/open';
import type { Language } from '../../../src/core/language';
import { CarnetSheet } from '../../google/carnet-sheet';

export type PageOptions = {
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** What else the server writes into the page. */
  readonly boot?: Partial<Omit<PageData, 'capability' | 'language' | 'opened'>>;
  /** What the page has in it of the sheet; else it asks. */
  readonly opened?: Opened;
  /** What an earlier page has kept in the browser. */
  readonly kept?: { readonly [name: string]: string };
  /** Whether the api answers for the pieces of the page too; else the built ones are there. */
  readonly pieces?: 'by-api';
};

/** The page's requests and answers: an api answer, or Google's error message. */
export type PageApi<Request> = { answer(request: Request): Promise<object> };

const BOOT = /(<script type="text\/plain" id="boot"[^>]*>)[^<]*/;

/** One sheet a language, whose server serves the page and its pieces. */
const servers = new Map<Language, CarnetSheet>();

function serverOf(language: Language): CarnetSheet {
  const known = servers.get(language);
  if (known !== undefined) return known;
  const server = new CarnetSheet();
  server.open();
  server.answer('set-up', { language, currency: 'EUR' });
  server.open();
  servers.set(language, server);
  return server;
}

/** The page as the server serves it, with the data that the options say. */
export function pageBody(options: PageOptions): string {
  const language: Language = options.language ?? 'en';
  const { opened } = options;
  const boot = {
    capability: 'a-capability',
    language,
    opened: opened === undefined ? null : { ok: true, value: opened },
    ...options.boot,
  };
  return serverOf(language).page.replace(
    BOOT,
    (_, element) => element + JSON.stringify(boot).replace(/</g, '\\u003c'),
  );
}

export async function openApiPage<Request>(
  browser: Browser,
  api: PageApi<Request>,
  options: PageOptions = {},
): Promise<Page> {
  const language: Language = options.language ?? 'en';
  const context = await browser.newContext({
    viewport: { width: options.width ?? 300, height: options.height ?? 700 },
    colorScheme: options.scheme ?? 'light',
    // The browser's own texts (in its date field) use the language of the page.
    locale: { en: 'en-GB', fr: 'fr-BE', nl: 'nl-BE' }[language],
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const server = serverOf(language);
  await page.exposeFunction('askApi', async (request: Request) => {
    const { action, command } = request as { readonly action: string; readonly command: never };
    // The pieces come from another sheet, which says nothing of this one's clients.
    if (action === 'page-pieces' && options.pieces === undefined)
      return { ...server.call('page-pieces', command), clients: null };
    return api.answer(request);
  });
  await page.addInitScript(installRunner);
  await page.addInitScript((kept) => {
    for (const [name, text] of Object.entries(kept))
      if (localStorage.getItem(name) === null) localStorage.setItem(name, text);
  }, options.kept ?? {});
  const body = pageBody(options);
  // A real URL: a page without one has no localStorage.
  await page.route('https://sidebar.test/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://sidebar.test/');
  return page;
}

/**
 * Waits until all requests are answered and nothing on the page has changed for four frames. Anything shown later, such
 * as a placeholder after a moment of waiting, belongs to a page with open requests.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const STILL_FRAMES = 4;
    const { asked } = window as unknown as { asked: { open: number } };
    let still = 0;
    const observer = new MutationObserver(() => (still = 0));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    while (still < STILL_FRAMES) {
      still = asked.open > 0 ? 0 : still + 1;
      await new Promise((then) => requestAnimationFrame(then));
    }
    observer.disconnect();
  });
}

/** Runs in the page: google.script.run as Google implements it, handlers first, then the function. */
export function installRunner(): void {
  type Handler = (value: unknown) => void;
  const asked = { open: 0 };
  const ask = (window as unknown as { askApi(request: unknown): Promise<{ fails?: string }> }).askApi;
  function runner(success: Handler, failure: Handler) {
    return {
      withSuccessHandler: (then: Handler) => runner(then, failure),
      withFailureHandler: (then: Handler) => runner(success, then),
      api: (request: unknown) => {
        asked.open++;
        void ask(request).then((reply) => {
          asked.open--;
          return reply.fails === undefined ? success(reply) : failure(new Error(reply.fails));
        });
      },
    };
  }
  const nothing: Handler = () => {};
  Object.assign(window, { asked, google: { script: { run: runner(nothing, nothing) } } });
}
