// A kind without all its words does not compile: lines that must fail are marked, and tsc reports any that does not.
import { expect, test } from 'vitest';
import { everyLine } from '../../src/core/invoice/invoice';
import { lessIfLower } from '../../src/core/points/less';
import { defineProgram } from '../../src/core/programs/definition';
import { defineReward, shortfall } from '../../src/core/rewards/definition';
import { money, wholePoints } from '../../src/core/settings/number-fields';
import { term } from '../../src/core/settings/term-field';

const words = {
  en: { label: 'For every', note: 'The amount.' },
  fr: { label: 'Par tranche de', note: 'Le montant.' },
  nl: { label: 'Per volle', note: 'Het bedrag.' },
};
const { en, fr, nl } = words;
const sentence = { en: 'one', fr: 'un', nl: 'een' };

test('a field with all its words has them, in each language', () => {
  expect(term(lessIfLower(money()), words).words).toEqual(words);
});

test('a field without a language, a label or a note does not compile', () => {
  // @ts-expect-error no Dutch
  term(lessIfLower(money()), { en, fr });
  // @ts-expect-error no note in French
  term(lessIfLower(money()), { en, fr: { label: 'Par tranche de' }, nl });
  // @ts-expect-error no direction in which a change is worth less
  term(money(), { en, fr, nl });
  // @ts-expect-error no label in English
  term(lessIfLower(money()), { en: { note: 'The amount.' }, fr, nl });
  expect(term(lessIfLower(money()), { en, fr, nl }).words).toEqual(words);
});

test('a kind with a field without words does not compile', () => {
  const rest = { kind: 'test', label: sentence, explain: () => sentence };
  const earns = { scope: () => everyLine, earn: () => ({ points: 0, because: {} }), why: () => why };
  const why = { en: { rows: [], note: '' }, fr: { rows: [], note: '' }, nl: { rows: [], note: '' } };
  // @ts-expect-error a bare field
  defineProgram({ ...rest, ...earns, fields: { points: lessIfLower(wholePoints()) } });
  const takes = {
    scope: () => everyLine,
    variablePoints: false,
    cost: () => 0,
    offer: () => shortfall({ what: 'day' }),
  };
  const points = lessIfLower(wholePoints());
  // @ts-expect-error one field with words, and a bare one
  defineReward({ ...rest, ...takes, fields: { every: term(lessIfLower(money()), words), points } });
  // @ts-expect-error no cost
  defineReward({ ...rest, ...takes, cost: undefined, fields: {} });
  // @ts-expect-error no Dutch name
  defineReward({ ...rest, ...takes, label: { en: 'one', fr: 'un' }, fields: {} });
  const whole = defineReward({ ...rest, ...takes, fields: { every: term(lessIfLower(money()), words) } });
  expect(whole.fields.every.words).toEqual(words);
});
