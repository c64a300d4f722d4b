// French says of none what it says of one: « 0 client », « 1 client », « 2 clients ».
import { expect, it } from 'vitest';
import { catalogs } from '../../src/i18n/catalog';
import { clientPageFr } from '../../src/i18n/clientpage/fr';
import { paperFr } from '../../src/i18n/paper/fr';

type Said = (count: number, figure: string, points: string) => unknown;

/** Each sentence that is made of a count and its figure, with its place in the catalog. */
function counted(words: unknown, place: string): readonly (readonly [string, Said])[] {
  if (typeof words === 'function') return [[place, words as Said]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => counted(value, `${place}.${key}`));
}

/** What it says of a number, with the number left out; null where it wants something else. */
function saidOf(say: Said, count: number): string | null {
  try {
    const text = say(count, `<${count}>`, 'x');
    // Of one it may write the number itself.
    return typeof text === 'string' ? text.replaceAll(`<${count}>`, '#').replace(/^1 /, '# ') : null;
  } catch {
    return null;
  }
}

it('no count of none has the plural of several', () => {
  const all = counted({ ...catalogs.fr, clientPageFr, paperFr }, 'fr');
  const wrong = all.flatMap(([place, say]) => {
    const [none, one, two] = [0, 1, 2].map((count) => saidOf(say, count));
    return none?.includes('#') === true && one?.includes('#') === true && none === two && none !== one
      ? [`${place}: ${none}`]
      : [];
  });
  expect(all.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
