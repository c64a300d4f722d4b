// One word for one thing in each language (docs/glossary.md): words that are not on the screen.
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/core/language';
import { catalogs } from '../../src/i18n/catalog';

/** Why each is not said. */
const forbidden: { readonly [L in Language]: readonly (readonly [word: RegExp, why: string])[] } = {
  en: [
    [/\bentr(y|ies)\b/i, 'a line of the ledger'],
    [/\bvoid(ed|s|ing)?\b/i, 'undo, or take back'],
    [/\badopt(ed|s|ing)?\b/i, 'go on with this sheet'],
    [/\bexchang(e|ed|es|ing)\b/i, 'swap'],
    [/\bquarantined?\b/i, 'set aside'],
    [/\b(customer|member of the programme)s?\b/i, 'client'],
    [/\bredeem(ed|s|ing)?\b/i, 'use'],
    [/\btiers?\b/i, 'level'],
    [/\bthings? (found|to mend)\b/i, 'problems found'],
    [/\bpoints? short\b/i, 'points to go'],
    [/\bminimum purchase\b/i, 'minimum spend'],
    [/\bone per service\b/i, '1 per service'],
  ],
  fr: [
    [/\bécritures?\b/i, 'ligne du journal'],
    [/\bsous (Réglages|Plus|Clients|Programmes|Équipe)\b/, 'dans'],
    [/\bpoints? (à (corriger|vérifier|revoir)|trouvés?)\b/i, 'un point est un point de fidélité'],
    [/\bquarantaine\b/i, 'mis de côté'],
    [/\breprendre cette feuille\b/i, 'continuer avec cette feuille'],
    [/\b(acheteur|adhérent)s?\b/i, 'client'],
  ],
  nl: [
    [/\bboeking(en)?\b/i, 'regel van het logboek'],
    [/\bkasticket(s|ten)?\b/i, 'kassabon'],
    [/\bonder (Meer|Instellingen)\b/, 'bij Meer, in Instellingen'],
    [/\bquarantaine\b/i, 'opzijgezet'],
    [/\bspreadsheet is overgenomen\b|\bdeze spreadsheet overnemen\b/i, 'verdergaan met deze spreadsheet'],
    [/\bhet factuur\b|\bfactuur,? dat\b/i, 'de factuur, die'],
    [/\bsolden\b|\bterug gaan\b|\bgelieve\b|\bbankkaart\b/i, 'alleen in Vlaanderen'],
  ],
};

/** Every sentence of a catalog: texts as they are, functions as they are written. */
function sentences(words: unknown, at = ''): readonly (readonly [at: string, sentence: string])[] {
  if (typeof words === 'string') return [[at, words]];
  if (typeof words === 'function') return spoken(String(words)).map((text) => [at, text] as const);
  if (words === null || typeof words !== 'object') return [];
  return Object.entries(words).flatMap(([key, inner]) => sentences(inner, `${at}.${key}`));
}

/** The texts in a function, without what stands in braces in them. */
function spoken(code: string): readonly string[] {
  const texts = code.match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  return texts.map((text) => text.slice(1, -1).replace(/\$\{[^}]*\}/g, '…'));
}

describe.each(languages)('in %s', (language) => {
  const said = sentences(catalogs[language]);

  it.each(forbidden[language])('nobody reads %s: it is %s', (word) => {
    expect(said.length).toBeGreaterThan(1000);
    expect(said.filter(([, sentence]) => word.test(sentence))).toEqual([]);
  });
});

it('a forbidden word is found in a text, in a function and in a list', () => {
  const words = { a: 'An entry', b: (n: number) => `${n} entries`, c: ['one', 'Entry'] };
  expect(sentences(words).filter(([, text]) => /\bentr(y|ies)\b/i.test(text))).toHaveLength(3);
});
