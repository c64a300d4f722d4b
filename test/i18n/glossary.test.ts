// One word for one thing in each language (docs/glossary.md): words that are not on the screen.
import { describe, expect, it } from 'vitest';
import { bonusKinds } from '../../src/core/bonuses/registry';
import { type Language, languages } from '../../src/core/language';
import { programKinds } from '../../src/core/programs/registry';
import { rewardKinds } from '../../src/core/rewards/registry';
import type { TermField } from '../../src/core/settings/term-field';
import { catalogs } from '../../src/i18n/catalog';
import { clientPageWords } from '../../src/i18n/clientpage/words';
import { installWords } from '../../src/i18n/install-words';
import { paperWords } from '../../src/i18n/paper/words';

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
    [/\bone per service\b|\ba point an? (service|invoice|product|visit)\b/i, '1 point per service'],
    [/\bpoints? missing\b/i, 'points to go'],
    [/\b(in|within|out of) reach\b/i, 'can be used'],
    [/\bheld back\b/i, 'pending'],
    [/\bcredited?\b/i, 'points are given'],
    [/\bfor members\b/i, 'for clients'],
    [/\bleast purchase\b|\bfewest\b/i, 'minimum'],
    [/\be-mail (address|to)\b|, e-mail,/i, 'email'],
  ],
  fr: [
    [/\bécritures?\b/i, 'ligne du journal'],
    [/\bsous (Réglages|Plus|Clients|Programmes|Équipe)\b/, 'dans'],
    [/\bpoints? (à (corriger|vérifier|revoir)|trouvés?)\b/i, 'un point est un point de fidélité'],
    [/\bquarantaine\b/i, 'mis de côté'],
    [/\breprendre cette feuille\b/i, 'continuer avec cette feuille'],
    [/\b(acheteur|adhérent|membre)s?\b(?! de l’équipe)/i, 'client'],
    [/\bclients? de passage\b/i, 'client non identifié'],
    [/\banomalies?\b/i, 'problème'],
    [/\bchoses? à (corriger|vérifier|revoir)\b/i, 'erreur à corriger'],
    [/\bun point n’est pas\b|\bpoints ne sont pas\b/i, 'un point est un point de fidélité'],
    [/\bencode[rs]?\b/i, 'enregistrer, sauf en Belgique'],
    [/\bcrédit(er|é|és|ée|ées)\b/i, 'donner des points'],
    [/\bregistre\b/i, 'journal'],
    [/\b(points|cartes cadeaux) ouvert(s|es)\b/i, 'en cours'],
    [/\breprenez cette feuille\b|\bfeuille reprise\b/i, 'continuer avec cette feuille'],
    [/\bà portée\b(?! :)/i, 'assez de points'],
    [/\bprend … ?, donne\b/i, 'contre'],
  ],
  nl: [
    [/\bboeking(en)?\b/i, 'regel van het logboek'],
    [/\bkasticket(s|ten)?\b/i, 'kassabon'],
    [/\bonder (Meer|Instellingen)\b/, 'bij Meer, in Instellingen'],
    [/\bquarantaine\b/i, 'opzijgezet'],
    [/\bspreadsheet is overgenomen\b|\bdeze spreadsheet overnemen\b/i, 'verdergaan met deze spreadsheet'],
    [/\bhet factuur\b|\bfactuur,? dat\b/i, 'de factuur, die'],
    [/\bsolden\b|\bterug gaan\b|\bgelieve\b|\bbankkaart\b/i, 'alleen in Vlaanderen'],
    [
      /\bverwittig|\bten vroegste\b|\bom het even welke\b|\been per een\b|\béén per één\b/i,
      'alleen in Vlaanderen',
    ],
    [
      /\bbinnen het uur\b|\b(typ een|dag en) uur\b|\baan halve prijs\b|\bkost in punten\b/i,
      'alleen in Vlaanderen',
    ],
    [/\bgelukkige verjaardag\b|\bproficiat\b|\b(klant|regel) per (klant|regel)\b/i, 'alleen in Vlaanderen'],
    [/\bje kan\b/i, 'je kunt'],
    [/\b(hoogstens|minstens|hoogste korting|(minste|meeste) punten)\b/i, 'maximaal, minimaal'],
    [/\bminimumaankoop\b|\bminimale aankoop\b/i, 'minimumbedrag'],
    [/\bpunten (te weinig|tekort)\b|\b… (te weinig|tekort)\b/i, 'nog … punten nodig'],
    [/\bin het krijt\b/i, 'puntenschuld'],
    [/\bafwijking(en)?\b|\bdingen te verbeteren\b/i, 'probleem'],
    [/\b(één punt is|punten zijn) niet zoals\b/i, 'een punt is een spaarpunt'],
    [/\bterug(ge)?draai(d|en|t)\b/i, 'ongedaan maken'],
    [/\btegoedbon(nen)?\b/i, 'kortingsbon'],
    [/\bapart gezet\b|\bovergenomen spreadsheet\b|\bspreadsheet overgenomen\b/i, 'opzijgezet, verdergaan'],
    [/\bvoor leden\b/i, 'klant'],
    [/\b(binnen|buiten) bereik\b/i, 'genoeg punten'],
    [/\boverzichten\b/i, 'rapport; Overzicht is het tabblad'],
    [/\buw\b|\bu\b/i, 'je'],
    [/\bwebapp\b/i, 'web-app'],
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

/** What the rules' own fields are called and say, as one catalog. */
function ruleWords(language: Language): unknown {
  return [...programKinds, ...rewardKinds, ...bonusKinds].map(({ label, fields }) => [
    label[language],
    Object.values<TermField<unknown>>(fields).map(({ words }) => words[language]),
  ]);
}

describe.each(languages)('in %s', (language) => {
  const said = [catalogs, clientPageWords, paperWords, installWords]
    .flatMap((words) => sentences(words[language]))
    .concat(sentences(ruleWords(language)));

  it.each(forbidden[language])('nobody reads %s: it is %s', (word) => {
    expect(said.length).toBeGreaterThan(1000);
    expect(said.filter(([, sentence]) => word.test(sentence))).toEqual([]);
  });
});

it('a forbidden word is found in a text, in a function and in a list', () => {
  const words = { a: 'An entry', b: (n: number) => `${n} entries`, c: ['one', 'Entry'] };
  expect(sentences(words).filter(([, text]) => /\bentr(y|ies)\b/i.test(text))).toHaveLength(3);
});
