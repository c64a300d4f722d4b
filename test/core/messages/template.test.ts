import { describe, expect, test } from 'vitest';
import { filled, missingIn, templateFault } from '../../../src/core/messages/template';
import { type VariableNames, type VariableValues, variables } from '../../../src/core/messages/variables';

const names: VariableNames = {
  firstName: 'prénom',
  name: 'nom',
  points: 'points',
  balance: 'solde',
  nextReward: 'prochaine récompense',
  pointsToGo: 'points manquants',
  service: 'prestation',
  description: 'description',
  card: 'code de la carte',
  level: 'niveau',
  usableFrom: 'utilisables dès',
  expiry: 'échéance',
  link: 'lien',
  salon: 'salon',
};

const nothing = Object.fromEntries(variables.map((name) => [name, ''])) as VariableValues;
const fill = (text: string, values: Partial<VariableValues>) =>
  filled(text, names, { ...nothing, ...values });
const faultOf = (text: string, known = variables.slice(), subject = 'Bonjour') =>
  templateFault({ subject, text, short: 'Bonjour' }, names, known);

describe('a message', () => {
  test('has the client’s own words where braces stand', () => {
    expect(fill('Bonjour {prénom}, {points} points.', { firstName: 'Zoë', points: '13' })).toBe(
      'Bonjour Zoë, 13 points.',
    );
  });

  test('reads a variable without its accents, in capitals and with spaces', () => {
    expect(fill('{PRENOM}, { Prochaine  Recompense }', { firstName: 'Zoë', nextReward: 'Brushing' })).toBe(
      'Zoë, Brushing',
    );
  });

  test('keeps braces that hold no variable as text only if nothing is between them', () => {
    expect(fill('{ {points} }', { points: '3' })).toBe('{ 3 }');
    expect(fill('a { b', {})).toBe('a { b');
  });

  test('leaves out a line of which nothing is known, and no more than one empty line in its place', () => {
    const text = 'Merci !\n\nEncore {points manquants} points pour {prochaine récompense}.\n\nÀ bientôt';
    expect(fill(text, {})).toBe('Merci !\n\nÀ bientôt');
    expect(fill(text, { nextReward: 'un brushing' })).toContain('pour un brushing');
  });

  test('puts in a client’s name as it is, even if it looks like a variable or a pattern', () => {
    expect(fill('{prénom}', { firstName: '$& {points}' })).toBe('$& {points}');
  });

  test('keeps what stands in braces and is no variable: its writer has to see it', () => {
    expect(fill('A {ancien} B', {})).toBe('A {ancien} B');
    expect(fill('A { ancien } {points}', { points: '1' })).toBe('A { ancien } 1');
  });

  test('says one point where there is one', () => {
    const one = (text: string, points: string, word = { many: 'points', one: 'point' }) =>
      filled(text, names, { ...nothing, points, balance: points }, word);
    expect(one('{points} points, {solde} Points.', '1')).toBe('1 point, 1 point.');
    expect(one('{points} points', '11')).toBe('11 points');
    expect(one('{points} pointsettias', '1')).toBe('1 pointsettias');
    expect(one('{points} points !', '−1')).toBe('−1 point !');
    expect(one('{points} punten.', '1', { many: 'punten', one: 'punt' })).toBe('1 punt.');
  });

  test('leaves no space too many where a name is missing', () => {
    expect(fill('Bonjour {prénom}, {points} points.', { points: '3' })).toBe('Bonjour, 3 points.');
    expect(fill('Merci {prénom}. {points}', { points: '3' })).toBe('Merci. 3');
    expect(fill('Merci {prénom} ! {points}', { points: '3' })).toBe('Merci ! 3');
  });

  test('tells which of its variables have no value', () => {
    const values = { ...nothing, points: '3' };
    expect(missingIn('{prénom} {points} {solde} {prénom} {ancien}', names, values)).toEqual([
      'firstName',
      'balance',
    ]);
  });
});

describe('when a message is saved', () => {
  test('one with known variables is taken', () => {
    expect(faultOf('Bonjour {prénom}')).toBeUndefined();
  });

  test.each([
    ['togo', ''],
    ['point', 'points'],
    ['manquants', 'points manquants'],
    ['prochainerec', 'prochaine récompense'],
    ['prenom de la cliente', ''],
    ['prénon', 'prénom'],
    ['récompense', 'prochaine récompense'],
    ['points manqants', 'points manquants'],
    ['', ''],
  ])('the unknown {%s} is refused, and %s is offered', (text, near) => {
    expect(faultOf(`Bonjour {${text}}`)).toEqual({ code: 'variable-unknown', field: 'text', text, near });
  });

  test('a variable that this occasion does not have is refused by name', () => {
    expect(faultOf('{prestation}', ['firstName', 'salon'])).toEqual({
      code: 'variable-elsewhere',
      field: 'text',
      text: 'prestation',
    });
  });

  test('empty, too long and a subject of two lines are refused', () => {
    expect(faultOf('  \n ')).toMatchObject({ code: 'template-empty', field: 'text' });
    expect(faultOf('x'.repeat(2001))).toMatchObject({ code: 'template-too-long', most: 2000 });
    expect(faultOf('x', variables.slice(), 'A\nB')).toMatchObject({
      code: 'template-lines',
      field: 'subject',
    });
  });

  test.each([
    ['Bonjour {prénom, vous avez {solde}', '{prénom, vous avez', 'prénom'],
    ['Encore {points manquants points', '{points manquants points', 'points manquants'],
    ['Une { seule', '{ seule', ''],
    ['Bonjour {prénom\n} points', '{prénom', 'prénom'],
    ['Bonjour {prénom}}', '}', ''],
    ['Bonjour\nprénom}, et bien à vous', 'prénom}', ''],
    ['{{points}}', '{', ''],
  ])('in %j the brace alone is refused, and pointed at', (text, pointed, near) => {
    expect(faultOf(text)).toEqual({ code: 'brace-alone', field: 'text', text: pointed, near });
  });
});
