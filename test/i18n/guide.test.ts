// The owner's guide: what it names in bold stands on the screen just so, in its language, and its pictures are there.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language';
import { catalogs } from '../../src/i18n/catalog';
import { clientPageWords } from '../../src/i18n/clientpage/words';
import { paperWords } from '../../src/i18n/paper/words';

const GUIDE = join('docs', 'guide');

/** All pictures together, in bytes: a guide is read on phones, too. */
const LARGEST = 3_000_000;

/** Words of the guide itself, which say what the bold is for, and begin its paragraphs. */
const ownWords = {
  en: ['bold', 'Sell', 'Pay', 'Look', 'Moving in'],
  fr: ['gras', 'Vendre', 'Payer', 'Regarder', 'Venir d’un autre logiciel'],
  nl: ['vet', 'Verkopen', 'Betalen', 'Bekijken', 'Overstappen'],
} as const;

function texts(words: object): readonly string[] {
  return Object.values(words).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? texts(value) : [];
  });
}

/** As it is written by hand: typesetters put other spaces before some signs, and a line ends in the middle. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\s]+/g, ' ');

describe.each(languages)('the guide in %s', (language) => {
  const guide = readFileSync(join(GUIDE, `${language}.md`), 'utf8');
  const said = new Set(
    [catalogs[language], clientPageWords[language], paperWords[language]].flatMap(texts).map(plain),
  );

  it('names nothing in bold that is not on the screen', () => {
    const bold = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, text = '']) => plain(text));
    expect(bold.length).toBeGreaterThan(60);
    const own: readonly string[] = ownWords[language];
    expect(bold.filter((text) => !said.has(text) && !own.includes(text))).toEqual([]);
  });

  it('shows pictures that are there, each with words for whoever does not see it, and no others are kept', () => {
    const shown = [...guide.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(
      ([, alt = '', path = '']) => [alt, path] as const,
    );
    expect(shown.length).toBeGreaterThan(12);
    expect(shown.filter(([alt, path]) => alt === '' || !existsSync(join(GUIDE, path)))).toEqual([]);
    const kept = readdirSync(join(GUIDE, 'pictures', language)).map((name) => `pictures/${language}/${name}`);
    expect(kept.filter((path) => !shown.some(([, used]) => used === path))).toEqual([]);
  });

  it('leads to sections and files that are there', () => {
    const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, text = '']) => anchor(text));
    const links = [...guide.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    const lost = links.filter((path) =>
      path.startsWith('#') ? !headings.includes(path.slice(1)) : !existsSync(join(GUIDE, path)),
    );
    expect(lost).toEqual([]);
    expect(headings).toHaveLength(15);
  });
});

/** As the places that show it make them. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-');
}

it('the pictures of all languages are small together', () => {
  const sizes = languages.flatMap((language) =>
    readdirSync(join(GUIDE, 'pictures', language)).map(
      (name) => statSync(join(GUIDE, 'pictures', language, name)).size,
    ),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LARGEST);
});
