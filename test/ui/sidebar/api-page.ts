/** Opens the built sidebar in a real browser, with any api instead of google.script.run. */
import type { Browser, Page } from 'playwright-core';
import type { CommandOf } from '../../../src/app/actions';
import type { PageData } from '../../../src/app/page-data';
import type { Opened } from '../../../src/app/till/open';
import type { Language } from '../../../src/core/language';
import { CarnetSheet } from '../../google/carnet-sheet';
import { openSite } from '../warm-page';

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
  const answer = async (request: Request) => {
    const { action, command } = request as { readonly action: string; readonly command: never };
    if (action !== 'page-pieces' || options.pieces !== undefined) return await api.answer(request);
    return builtPieces(language, command);
  };
  const site = { url: 'https://sidebar.test/', html: pageBody(options), kept: options.kept ?? {}, answer };
  const { width = 300, height = 700, scheme = 'light' } = options;
  return await openSite(browser, site, { width, height, scheme, locale: LOCALES[language] });
}

/** The browser's own texts (in its date field) use the language of the page. */
const LOCALES = { en: 'en-GB', fr: 'fr-BE', nl: 'nl-BE' } as const;

/** What was built stays the same from one page to the next. */
const pieces = new Map<string, object>();

/** The pieces come from another sheet, which says nothing of this one's clients. */
function builtPieces(language: Language, command: CommandOf<'page-pieces'>): object {
  const which = JSON.stringify([language, command]);
  const known = pieces.get(which);
  if (known !== undefined) return known;
  const reply = { ...serverOf(language).call('page-pieces', command), clients: null };
  pieces.set(which, reply);
  return reply;
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
