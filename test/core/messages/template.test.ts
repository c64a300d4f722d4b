import { describe, expect, test } from 'vitest';
import { filled, templateFault } from '../../../src/core/messages/template';
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
  expiry: 'échéance',
  link: 'lien',
  salon: 'salon',
};

const nothing = Object.fromEntries(variables.map((name) => [name, ''])) as VariableValues;
const fill = (text: string, values: Partial<VariableValues>) =>
  filled(text, names, { ...nothing, ...values });
const faultOf = (text: string, known = variables.slice(), subject = 'Bonjour') =>
  templateFault({ subject, text }, names, known);

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

  test('says nothing for a variable that is no more', () => {
    expect(fill('A{ancien}B', {})).toBe('');
    expect(fill('A{ancien}B {points}', { points: '1' })).toBe('AB 1');
  });
});

describe('when a message is saved', () => {
  test('one with known variables is taken', () => {
    expect(faultOf('Bonjour {prénom}')).toBeUndefined();
  });

  test.each([
    ['togo', null],
    ['point', 'points'],
    ['prenom de la cliente', null],
    ['prénon', 'firstName'],
    ['récompense', 'nextReward'],
    ['points manqants', 'pointsToGo'],
    ['', null],
  ])('the unknown {%s} is refused, and %s is offered', (text, near) => {
    expect(faultOf(`Bonjour {${text}}`)).toEqual({ code: 'variable-unknown', field: 'text', text, near });
  });

  test('a variable that this occasion does not have is refused by name', () => {
    expect(faultOf('{prestation}', ['firstName', 'salon'])).toEqual({
      code: 'variable-elsewhere',
      field: 'text',
      variable: 'service',
    });
  });

  test('empty, too long and a subject of two lines are refused', () => {
    expect(faultOf('  \n ')).toMatchObject({ code: 'template-empty', field: 'text' });
    expect(faultOf('x'.repeat(2001))).toMatchObject({ code: 'template-too-long', most: 2000 });
    expect(faultOf('x', variables.slice(), 'A\nB')).toMatchObject({
      code: 'template-lines',
      field: 'subject',
    });
    expect(faultOf('x', variables.slice(), '{prénom')).toBeUndefined();
  });
});
