/** Problems with a view: accessibility violations found by axe, overflowing content, words in another language. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/core/language';
import { catalogs } from '../../../src/i18n/catalog';
import { clientPageWords } from '../../../src/i18n/clientpage/words';
import { paperWords } from '../../../src/i18n/paper/words';

/** What the salon itself calls its categories or rules may be a word of Carnet's too, as `ownNames`. */
export async function viewTroubles(
  page: Page,
  language: Language,
  ownNames: readonly string[] = [],
): Promise<string[]> {
  return [...(await axeTroubles(page)), ...(await plainTroubles(page, language, ownNames))];
}

/** All but what axe finds. */
export async function plainTroubles(
  page: Page,
  language: Language,
  ownNames: readonly string[],
): Promise<string[]> {
  const found = `[...(${overflow})(), ...(${cutOff})(), ...(${dangling})(), ...(${tiny})()]`;
  const { troubles, texts } = await page.evaluate<{ troubles: string[]; texts: string[] }>(
    `({ troubles: ${found}, texts: (${textsShown})() })`,
  );
  return language === 'en' ? troubles : [...troubles, ...english(texts, language, ownNames)];
}

/** Must be called before the first check of a page that has been loaded. */
export async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.addScriptTag({ content: await readFile(path, 'utf8') });
}

/** @param only the rules that are run; absent for every one */
export async function axeTroubles(page: Page, only?: readonly string[]): Promise<string[]> {
  return await page.evaluate(async (rules) => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] };
    type Axe = { run(options: object): Promise<Found> };
    // Reports only violations.
    const options = {
      resultTypes: ['violations'],
      ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: rules } }),
    };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(options);
    return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.html.slice(0, 160)}`);
  }, only);
}

/** Runs in the page. */
function overflow(): string[] {
  const wide = document.documentElement.scrollWidth - window.innerWidth;
  return wide > 0 ? [`${wide} px too wide`] : [];
}

/** Runs in the page: what a card cuts off at its right edge, where the page itself is not too wide. */
function cutOff(): string[] {
  return [...document.querySelectorAll('.card :is(button, select, input, textarea, h2, h3, b)')].flatMap(
    (element) => {
      const card = element.closest('.card')?.getBoundingClientRect();
      const { width, right } = element.getBoundingClientRect();
      const isCut = width > 1 && card !== undefined && right > card.right + 0.5;
      return isCut ? [`cut off: ${element.textContent || element.id || element.tagName}`] : [];
    },
  );
}

/** Runs in the page: accessible names and descriptions that refer to missing elements. */
function dangling(): string[] {
  return ['aria-describedby', 'aria-labelledby', 'for'].flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) => {
      const ids = (element.getAttribute(attribute) ?? '').split(' ').filter((id) => id !== '');
      return ids
        .filter((id) => document.getElementById(id) === null)
        .map((id) => `${attribute} of ${element.id || element.tagName} points at nothing: ${id}`);
    }),
  );
}

/** Runs in the page: texts smaller than 12 px. */
function tiny(): string[] {
  const small: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || element.closest('script, style') !== null) continue;
    if (node.textContent?.trim() && Number.parseFloat(getComputedStyle(element).fontSize) < 12)
      small.push(`below 12 px: ${node.textContent.trim()}`);
  }
  return small;
}

/** Runs in the page: everything that it says. */
function textsShown(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    // What a search marks is a part of a name: "Jul" of "Julie" is no month.
    if (node.parentElement?.closest('script, mark') === null) found.push(node.textContent?.trim() ?? '');
  for (const element of document.querySelectorAll('[aria-label]'))
    found.push(element.getAttribute('aria-label') ?? '');
  return found;
}

/** Everything that is said in a language, on any page and on paper. */
function saidIn(language: Language): ReadonlySet<string> {
  const known = said.get(language);
  if (known !== undefined) return known;
  const all = new Set([catalogs, clientPageWords, paperWords].flatMap((words) => texts(words[language])));
  said.set(language, all);
  return all;
}

const said = new Map<Language, ReadonlySet<string>>();

/** Those of the texts that are English, and of no other language of Carnet's. */
function english(shown: readonly string[], language: Language, ownNames: readonly string[]): string[] {
  const own = saidIn(language);
  const all = saidIn('en');
  // What a salon takes from the list of services is a name of its own then, in whatever language.
  const { usual, groups } = catalogs.en.servicesStep;
  const names = new Set([...texts({ usual, groups }), ...ownNames]);
  const foreign = [...new Set(shown)].filter((text) => all.has(text) && !own.has(text) && !names.has(text));
  return foreign.map((text) => `in English: ${text}`);
}

function texts(words: object): string[] {
  return Object.values(words).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? texts(value) : [];
  });
}
