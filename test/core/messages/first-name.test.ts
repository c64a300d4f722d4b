// By what name a letter greets whom.
import { expect, test } from 'vitest';
import { firstNameIn } from '../../../src/core/messages/first-name';

test.each([
  ['Julie Martin', 'Julie', 'the first word'],
  ['  Julie   Martin ', 'Julie', 'spaces do not matter'],
  ['Martin, Julie', 'Julie', 'what stands after a comma'],
  ['MARTIN, Julie', 'Julie', 'a last name in capitals comes first in many files'],
  ['Marie-Claire Dupont', 'Marie-Claire', 'a double name stays whole'],
  ['JULIE MARTIN', 'Julie', 'nobody writes capitals by hand'],
  ['MARIE-CLAIRE DUPONT', 'Marie-Claire', 'each part of it'],
  ['ÉLODIE', 'Élodie', 'accents stay'],
  ['JP Morel', 'JP', 'initials stay as they are'],
  ['LYNG01', 'LYNG01', 'a code of the till’s stays as it is written'],
  ['DAV*01 Davidson', 'DAV*01', 'with a sign in it too'],
  ['B-12', 'B-12', 'with a dash in it too'],
  ['Mme Dupont', 'Mme Dupont', 'a title is no first name'],
  ['Dr. Janssens', 'Dr. Janssens', 'with its full stop too'],
  ['Mevrouw De Smet', 'Mevrouw De Smet', 'in Dutch'],
  ['Dupont, Mme', 'Dupont', 'nobody is greeted by a title alone'],
  ['Mme', 'Mme', 'unless there is nothing else'],
  ['李雷', '李雷', 'a script without capitals'],
  ['', '', 'no name'],
  [',', '', 'no name either'],
])('%s is greeted as %s: %s', (name, first) => {
  expect(firstNameIn(name)).toBe(first);
});
