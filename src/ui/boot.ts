// Data that the server wrote into the page: the capability for every request, the language, the build that the page is
// of, the answer to `open`, and what to show first.
import type { PageData, PageWho } from '../app/page-data';
import { languages } from '../core/language';

export type Boot = PageData & {
  /** The build that the page is of. */
  readonly build: string;
};

const owner: PageWho = { role: 'owner' };

function readBoot(text: string, build: string): Boot {
  try {
    // The server breaks long lines.
    const boot = JSON.parse(text.replace(/\n/g, '')) as Partial<Record<keyof Boot, unknown>>;
    return {
      capability: typeof boot.capability === 'string' ? boot.capability : '',
      language: languages.find((known) => known === boot.language) ?? 'en',
      build,
      first: boot.first === 'installation' || boot.first === 'reports' ? boot.first : 'till',
      since: typeof boot.since === 'string' ? boot.since : '',
      opened: isShownAgain() ? null : ((boot.opened ?? null) as Boot['opened']),
      who: (boot.who === undefined ? owner : boot.who) as PageWho | null,
      on: boot.on === 'phone' || boot.on === 'dialog' ? boot.on : 'sidebar',
      client: typeof boot.client === 'string' ? boot.client : '',
      salon: typeof boot.salon === 'string' ? boot.salon : '',
      sheet: typeof boot.sheet === 'string' ? boot.sheet : '',
    };
  } catch {
    // Opened as a file, without a server.
    const nothing = {
      capability: '',
      opened: null,
      first: 'till',
      since: '',
      client: '',
      salon: '',
      sheet: '',
    } as const;
    return { ...nothing, language: 'en', build, who: owner, on: 'sidebar' };
  }
}

/** A reloaded page still has the answer of the time when it was served, which may be of yesterday. */
function isShownAgain(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}

const element = document.getElementById('boot');
export const boot: Boot = readBoot(element?.textContent ?? '', element?.dataset.build ?? '');

/** Alone on a phone, laid out for a thumb. */
export const isPhone = boot.on === 'phone';
if (isPhone) document.documentElement.classList.add('phone', 'till');

/** Above the sheet, wide, and without a till: what leads to one is not offered. */
export const isDialog = boot.on === 'dialog';
if (isDialog) document.documentElement.classList.add('wide');
