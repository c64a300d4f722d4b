// The pieces of the page that come later: views and words, fetched at first use as text and run as a script.
import type { PieceName } from '../app/ports/page-pieces';
import type { Language } from '../core/language';
import type { FrontWords } from '../i18n/catalog-shape';
import { type CallRefusal, call } from './api';
import { boot } from './boot';

declare global {
  /** The script before all others of the page (registry.ts). */
  const carnetPage: typeof import('./registry');
}

/** The parts that are not in the page from the beginning. */
export type PartName = Exclude<PieceName, `${string}.${Language}`>;

/** What has to be there before each of them. */
const before: { readonly [Part in PartName]: PartName | null } = {
  till: null,
  clients: 'till',
  reports: 'clients',
  excel: 'reports',
  points: 'till',
  why: 'clients',
  owner: 'till',
  bookings: 'owner',
  messages: 'owner',
  import: 'owner',
  first: 'owner',
  workbook: 'import',
  calendar: 'import',
  paper: 'till',
};

/** The parts whose words come with them. */
const withWords = [
  'till',
  'clients',
  'reports',
  'points',
  'why',
  'owner',
  'bookings',
  'messages',
  'import',
  'first',
] as const;

export function wordsIn(language: Language): FrontWords {
  return carnetPage.words[language] as FrontWords;
}

/** Pieces that are there or on their way. One that failed is asked for again. */
const asked = new Map<PieceName, Promise<CallRefusal | null>>([
  // These stand in the page.
  [`front.${boot.language}`, Promise.resolve(null)],
]);

/** Makes a part and its words available; null, or why that failed. Several may ask at once. */
export function fetchPart(part: PartName, language: Language): Promise<CallRefusal | null> {
  const earlier = before[part];
  const ready = earlier === null ? arrived : fetchPart(earlier, language);
  const words = withWords.find((name) => name === part);
  return fetchPieces(words === undefined ? [part] : [part, `${words}.${language}`], ready);
}

/** Fetches the words of another language for every part that is there. */
export function fetchWords(language: Language): Promise<CallRefusal | null> {
  const there = withWords.filter((name) => asked.has(name));
  const parts = Promise.all(there.map((name) => asked.get(name)));
  return fetchPieces(
    [`front.${language}`, ...there.map((name) => `${name}.${language}` as const)],
    parts.then(firstOf),
  );
}

const arrived = Promise.resolve(null);

/** @param before what has to be there before these pieces can run */
function fetchPieces(
  wanted: readonly PieceName[],
  before: Promise<CallRefusal | null>,
): Promise<CallRefusal | null> {
  const missing = wanted.filter((name) => !asked.has(name));
  if (missing.length > 0) {
    const coming = bring(missing, before);
    for (const name of missing) asked.set(name, coming);
    void coming.then((refusal) => {
      if (refusal !== null) for (const name of missing) asked.delete(name);
    });
  }
  return Promise.all(wanted.map((name) => asked.get(name))).then(firstOf);
}

function firstOf(refusals: readonly (CallRefusal | null | undefined)[]): CallRefusal | null {
  return refusals.find((refusal) => refusal) ?? null;
}

/** One request, whose scripts run in the order in which they were asked for. */
async function bring(
  names: readonly PieceName[],
  before: Promise<CallRefusal | null>,
): Promise<CallRefusal | null> {
  const answer = await call('page-pieces', { build: boot.build, names: [...names] });
  const failed = await before;
  if (failed !== null) return failed;
  if (!answer.ok) return answer.refusal;
  for (const code of answer.value.scripts) if (!run(code)) return { code: 'piece-broken' };
  return null;
}

/** Google's pages allow scripts that stand in them, and no others. False if it did not run to its end. */
function run(code: string): boolean {
  const script = document.createElement('script');
  const mark = { hasRun: false };
  Object.assign(window, { carnetPieceRun: mark });
  script.textContent = `${code}\ncarnetPieceRun.hasRun=true;`;
  document.head.append(script);
  script.remove();
  return mark.hasRun;
}
