// The terms of the programme mention every setting that concerns a client, in three proofread languages.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/language';
import { currencyOf } from '../../src/core/money';
import type { Field } from '../../src/core/settings/field';
import {
  defaultPolicies,
  type PolicyName,
  policyFields,
  policyNames,
} from '../../src/core/settings/policies';
import { programTerms } from '../../src/core/settings/program-terms';
import { defaultRuleset, type Ruleset, ruleFamilies } from '../../src/core/settings/ruleset';
import { plainText } from '../../src/i18n/plain-terms';
import { programTermsTexts } from '../../src/i18n/program-terms';
import { anyRuleset } from '../core/random-rulesets';
import { bonus, EUR, program, reward } from '../core/rulesets';
import { holds, SEED } from '../seeded';
import { exampleSalon, fullSalon } from './terms-salons';

function readText(name: string): string {
  return readFileSync(new URL(`../fixtures/terms/${name}`, import.meta.url), 'utf8');
}

const TODAY = '2018-03-20';

function textOf(ruleset: Ruleset, day = TODAY, items: Parameters<typeof programTerms>[1] = []) {
  const version = { number: 12, from: '2018-03-01', replacedOn: '', plannedOn: '' } as const;
  const texts = programTermsTexts(programTerms(ruleset, items, day), version);
  return { en: plainText(texts.en), fr: plainText(texts.fr), nl: plainText(texts.nl) };
}

const isOver = (last: unknown) => typeof last === 'string' && last !== '' && last < TODAY;
const running = (rules: Ruleset['programs']) => rules.filter(({ on, terms }) => on && !isOver(terms.until));
const earns = (of: Ruleset) => of.earning && !isOver(of.earnUntil) && running(of.programs).length > 0;
const books = (of: Ruleset) => of.earning && !isOver(of.earnUntil) && of.bookingsOn;
const gains = (of: Ruleset) => earns(of) || books(of);
const joins = (of: Ruleset) => of.earning && !isOver(of.earnUntil) && of.headStart > 0;
const buys = (of: Ruleset) => of.using && !isOver(of.useUntil) && running(of.rewards).length > 0;

const neverExpires = (of: Ruleset) => (!gains(of) && !joins(of)) || of.expiry === 'never';
const hasPeriod = (of: Ruleset) => of.expiry === 'earned' || of.expiry === 'visit';
const hasOwnPeriod = ({ expiry, expiryOr }: Ruleset) =>
  expiryOr !== 'no' && expiryOr !== 'yearly' && expiryOr !== expiry;
const isYearly = (of: Ruleset) => of.expiry === 'yearly' || of.expiryOr === 'yearly';
/** A second period beside a yearly date ends to the day in both cases. */
const isToTheDay = ({ expiryUnit }: Ruleset) => expiryUnit === 'days' || expiryUnit === 'months-to-day';

/** Why the terms do not mention a setting. */
const silent: { readonly [Name in PolicyName]?: string } = {
  country: 'nothing is reckoned by it',
  language: 'the language of the sheet: the terms are in all three',
  salonAddress: 'stands on slips and cards; the terms are headed by the salon’s name',
  salonPhone: 'stands on the client’s own page',
  clientPage: 'where clients read their points; the points are the same without it',
  taxServices: 'rates are not the programme’s, and stand on each invoice',
  taxProducts: 'rates are not the programme’s, and stand on each invoice',
  taxOther: 'rates are not the programme’s, and stand on each invoice',
  taxCategories: 'rates are not the programme’s, and stand on each invoice',
  deductions: 'what staff may type at the till: points are counted on what is paid',
  taxBy: 'how a cent of tax is rounded stands on each invoice',
  mailProof: 'what the owner is mailed of the ledger; no points depend on it',
  retentionMonths: 'what the owner is reminded of; nothing is erased by it',
  bookingDone: 'the words of the salon’s own calendar',
  bookingNot: 'the words of the salon’s own calendar',
  handLimit: 'what staff may do',
  handBelowZero: 'what the owner allows at the till; clients ask for nothing by it',
  handPresets: 'the salon’s own buttons',
  consentEn: 'stands in front of whoever agrees to it, not in the rules of the points',
  consentFr: 'stands in front of whoever agrees to it, not in the rules of the points',
  consentNl: 'stands in front of whoever agrees to it, not in the rules of the points',
  ...Object.fromEntries(
    policyNames.flatMap((name) => (name.startsWith('message') ? [[name, 'when the salon writes']] : [])),
  ),
  milestones: 'when the salon writes',
  expiringDays: 'when the salon writes',
  awayMonths: 'when the salon writes',
  mailReserve: 'how many mails the salon keeps for itself',
  senderName: 'who a mail is from',
  replyTo: 'where answers go',
};

/** When a setting makes no difference, because of other settings. */
const moot: { readonly [Name in PolicyName]?: (of: Ruleset) => boolean } = {
  earning: (of) =>
    !of.earning ||
    (!isOver(of.earnUntil) && !of.bookingsOn && running(of.programs).length === 0 && of.headStart === 0),
  earnUntil: (of) =>
    !of.earning ||
    (!isOver(of.earnUntil) && !of.bookingsOn && running(of.programs).length === 0 && of.headStart === 0),
  using: (of) => !of.using || (!isOver(of.useUntil) && running(of.rewards).length === 0),
  useUntil: (of) => !of.using || (!isOver(of.useUntil) && running(of.rewards).length === 0),
  currency: (of) => !textOf({ ...of, currency: EUR }).en.includes('€'),
  combine: (of) => !earns(of) || running(of.programs).length < 2,
  promotions: (of) => !gains(of) || running(of.bonuses).length === 0,
  rounding: (of) =>
    !gains(of) ||
    (running(of.bonuses).length === 0 && !running(of.programs).some(({ kind }) => kind === 'spend')),
  rewardsAtOnce: (of) => !buys(of),
  lineDiscounts: (of) => !earns(of),
  rewardDiscounts: (of) => !earns(of),
  rewardEarns: (of) => !earns(of),
  giftcardPays: (of) => !earns(of),
  giftcardsEarn: (of) => !earns(of),
  tipsEarn: (of) => !earns(of),
  prices: (of) => !earns(of),
  basis: (of) => !earns(of),
  sameInvoice: (of) => (!gains(of) && !joins(of)) || of.delay > 0,
  delay: (of) => !gains(of) && !joins(of),
  delayUnit: (of) => (!gains(of) && !joins(of)) || of.delay === 0,
  bookingsOn: (of) => !of.earning || isOver(of.earnUntil),
  bookingDelay: (of) => !books(of),
  visitCredit: (of) => !books(of),
  headStart: (of) => !of.earning || isOver(of.earnUntil),
  expiry: (of) => !gains(of) && !joins(of),
  expiryUnit: (of) => neverExpires(of) || (!hasPeriod(of) && (!hasOwnPeriod(of) || isToTheDay(of))),
  expiryMonths: (of) => neverExpires(of) || !hasPeriod(of) || of.expiryUnit === 'days',
  expiryDays: (of) => neverExpires(of) || !hasPeriod(of) || of.expiryUnit !== 'days',
  yearlyDate: (of) => neverExpires(of) || !isYearly(of) || (of.yearlyMonth === 'feb' && of.yearlyDate > 28),
  yearlyMonth: (of) => neverExpires(of) || !isYearly(of),
  expiryOr: (of) => neverExpires(of) || of.expiryOr === 'no' || of.expiryOr === of.expiry,
  expiryOrMonths: (of) => neverExpires(of) || !hasOwnPeriod(of),
  tierMonths: (of) => !gains(of) || !running(of.bonuses).some(({ kind }) => kind === 'tier'),
};

/** An arbitrary value of a setting. */
function anyValue(name: PolicyName): fc.Arbitrary<unknown> {
  const field: Field<unknown> = policyFields[name] as Field<unknown>;
  if (name === 'currency') return fc.constantFrom(...['EUR', 'CHF', 'CAD'].map((code) => currencyOf(code)));
  if (field.control === 'yesNo') return fc.boolean();
  if (field.control === 'choice') return fc.constantFrom(...field.choices);
  if (field.control === 'day') return fc.constantFrom('', '2018-03-19', '2018-03-20', '2018-12-31');
  if (field.control === 'percent') return fc.integer({ min: 0, max: 10_000 });
  if (name === 'handPresets') return fc.constantFrom([], [{ name: 'Sorry', points: 20, text: '' }]);
  if (name === 'milestones') return fc.constantFrom([], [50, 100]);
  if (field.control === 'text') return fc.constantFrom('', 'I agree.', 'I agree to everything.');
  if (field.control === 'rates') return fc.constantFrom([], [{ category: 'Nails', rate: 2100 }]);
  return fc
    .integer({ min: 0, max: 120 })
    .map((count) => field.read(count, { currency: EUR, names: null }))
    .filter((read) => read.ok)
    .map((read) => read.value);
}

// Each setting is changed in the same ones: drawing them anew for each took longer than their terms.
const RUNS = 200;
const someRulesets = fc.sample(anyRuleset, { seed: SEED, numRuns: RUNS });

describe('a setting that is changed', () => {
  for (const name of policyNames)
    holds(
      silent[name] === undefined
        ? `${name}: changes the terms in every language, unless others make it moot`
        : `${name}: does not change the terms: ${silent[name]}`,
      fc.property(fc.constantFrom(...someRulesets), anyValue(name), anyValue(name), (some, one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        const [before, after] = [one, other].map((value) => ({ ...some, [name]: value }) as Ruleset);
        if (before === undefined || after === undefined) return;
        const isMoot = moot[name]?.(before) === true && moot[name](after);
        const [was, is] = [textOf(before), textOf(after)];
        for (const language of languages)
          if (silent[name] !== undefined || isMoot) expect(is[language]).toBe(was[language]);
          else expect(is[language]).not.toBe(was[language]);
      }),
      RUNS,
    );
});

describe('the terms', () => {
  holds(
    'name each rule that is on, and none that is off or over',
    fc.property(anyRuleset, (some) => {
      const text = textOf({ ...some, earning: true, earnUntil: '', using: true, useUntil: '' });
      const isEarning = some.bookingsOn || running(some.programs).length > 0;
      for (const family of ruleFamilies)
        for (const rule of some[family]) {
          const isSaid = running([rule]).length > 0 && (family !== 'bonuses' || isEarning);
          expect([rule.name, text.en.includes(`- ${rule.name}: `)]).toEqual([rule.name, isSaid]);
        }
    }),
  );

  holds(
    'say as much in each language, in whole sentences',
    fc.property(anyRuleset, (some) => {
      const texts = textOf(some);
      const lines = languages.map((language) => texts[language].split('\n').length);
      expect(new Set(lines).size).toBe(1);
      for (const language of languages) {
        expect(texts[language]).not.toMatch(/undefined|NaN|null|\[object|\.\.$/m);
        for (const sentence of texts[language].split('\n').filter((line) => line.startsWith('- ')))
          expect(sentence).toMatch(/^- .*\.$/);
      }
    }),
  );

  test('leave out rules that are switched off or over; a rule that begins later is announced', () => {
    const rules = [
      program('visit', {}, 'Now'),
      { ...program('visit', {}, 'Off'), on: false },
      program('visit', { until: '2018-03-19' }, 'Over'),
      program('visit', { from: '2018-04-01' }, 'Later'),
    ];
    const { en } = textOf({ ...defaultRuleset, programs: rules });
    expect(en).toContain('- Now: 1 point for each invoice.');
    expect(en).toContain('- Later: 1 point for each invoice, from 1 April 2018 on.');
    expect(en).not.toMatch(/Off|Over/);
  });

  test('name items by name, and show codes that the catalog no longer has unchanged', () => {
    const rewards = [reward('free', { points: 10, items: 'SH, OLD' })];
    const { nl } = textOf({ ...defaultRuleset, rewards }, TODAY, [{ code: 'SH', name: 'Shampoo' }]);
    expect(nl).toContain('“Shampoo” of “OLD” (het goedkoopste) gratis voor 10 punten');
  });

  test('of the default settings say what a new sheet does', () => {
    expect(textOf({ ...defaultRuleset, ...defaultPolicies }).en).toContain(
      'Purchases earn no points at the moment.',
    );
    expect(
      textOf({ ...defaultRuleset, programs: [program('visit')], bonuses: [bonus('birthday')] }).en,
    ).toMatch(/Extra points\n- birthday: 2 times the points in the month of the birthday\./);
  });
});

describe('the proofread terms', () => {
  for (const language of languages) {
    test(`of the example salon, in ${language}`, () => {
      expect(`${textOf(exampleSalon, '2026-11-26')[language]}\n`).toBe(
        readText(`example-salon.${language}.txt`),
      );
    });
    test(`of a salon that uses everything, in ${language}`, () => {
      expect(`${textOf(fullSalon, '2026-11-26')[language]}\n`).toBe(readText(`full-salon.${language}.txt`));
    });
  }
});
