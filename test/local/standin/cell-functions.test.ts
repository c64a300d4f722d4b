import { expect, test } from 'vitest';
import { script } from './script';

const COUNTED = `
function POINTS(given, version) {
  console.log('ran');
  const of = (name) => (name === '' ? '' : name.length);
  return Array.isArray(given) ? given.map((line) => line.map(of)) : of(given);
}
`;

const shown = (tab: { displayValues(...at: number[]): string[][] }, row: number, column: number, rows = 1) =>
  tab.displayValues(row, column, rows, 1).flat();

test('functions in cells are calculated again only when what is passed to them changes', () => {
  const { google, workbook } = script(COUNTED);
  const tab = workbook.tab('Sheet1');
  google.person.edit('Sheet1', 1, 1, 'Julie');
  google.person.edit('Sheet1', 1, 2, '=POINTS(A1; COUNT(D:D))');
  google.person.edit('Sheet1', 2, 2, '=points("Amélie")');
  expect(shown(tab, 1, 2, 2)).toEqual(['#NAME?', '#NAME?']);
  expect(google.calculate()).toBe(2);
  expect(shown(tab, 1, 2, 2)).toEqual(['5', '6']);
  // Nothing that is passed has changed, whatever else has.
  google.person.edit('Sheet1', 9, 1, 'else');
  expect(google.calculate()).toBe(0);
  google.person.edit('Sheet1', 1, 1, 'Jul');
  expect(google.calculate()).toBe(1);
  expect(shown(tab, 1, 2)).toEqual(['3']);
  // The version counts numbers alone.
  google.person.edit('Sheet1', 5, 4, 'word');
  expect(google.calculate()).toBe(0);
  google.person.edit('Sheet1', 6, 4, '12');
  expect(google.calculate()).toBe(1);
});

test('an array fills the cells below, and says #REF! where they are not free', () => {
  const { google, workbook } = script(COUNTED);
  const tab = workbook.tab('Sheet1');
  google.person.paste('Sheet1', 1, 1, [['Julie'], ['Jo'], ['Amélie']]);
  google.person.edit('Sheet1', 1, 2, '=POINTS(A1:A3, 1)');
  google.calculate();
  expect(shown(tab, 1, 2, 3)).toEqual(['5', '2', '6']);
  google.person.edit('Sheet1', 2, 1, 'Joke');
  google.calculate();
  expect(shown(tab, 1, 2, 3)).toEqual(['5', '4', '6']);
  google.person.edit('Sheet1', 2, 4, 'mine');
  google.person.edit('Sheet1', 1, 4, '=POINTS(A1:A3, 1)');
  google.calculate();
  expect(shown(tab, 1, 4, 3)).toEqual(['#REF!', 'mine', '']);
});

test('a function that is given what changes each time never ends loading, and another one is not known', () => {
  const { google, workbook } = script(COUNTED);
  const tab = workbook.tab('Sheet1');
  google.person.edit('Sheet1', 1, 1, '=POINTS("Julie", NOW())');
  google.person.edit('Sheet1', 2, 1, '=NOTHING("Julie")');
  google.person.edit('Sheet1', 3, 1, '=POINTS(Missing!A1)');
  google.calculate();
  expect(shown(tab, 1, 1, 2)).toEqual(['Loading...', '#NAME?']);
});
