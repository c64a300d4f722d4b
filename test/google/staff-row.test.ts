// What a row of the Staff tab says, whatever somebody has typed there.
import { describe, expect, it } from 'vitest';
import { personIn } from '../../src/google/staff/staff-row';

const inRow = (cells: { readonly [key: string]: string | number | boolean }) =>
  personIn((key) => ({ number: 4, name: 'Inès', mark: 'abc', access: 'Yes', ...cells })[key]);

describe('the cell that lets somebody in', () => {
  it.each([
    ['Yes', 'on'],
    ['oui', 'on'],
    ['JA', 'on'],
    [true, 'on'],
    ['No', 'off'],
    [false, 'off'],
    ['FALSE', 'off'],
    ['perhaps', 'off'],
    [1, 'off'],
    ['', 'off'],
  ])('that says %j means %s', (access, meant) => {
    expect(inRow({ access })?.access).toBe(meant);
  });

  it('that is empty lets whoever has no link do all: nobody but an editor of the sheet ever comes without one', () => {
    expect(inRow({ access: '', mark: '' })?.access).toBe('free');
  });
});

describe('a right', () => {
  it.each(['record', 'refund', 'contacts', 'reports'] as const)('to %s is given by a yes alone', (right) => {
    expect(inRow({ [right]: 'Yes' })?.rights[right]).toBe(true);
    for (const other of ['', 'No', 'sometimes', 'YES!', 1, 'x'])
      expect(inRow({ [right]: other })?.rights[right], String(other)).toBe(false);
  });

  it.each([
    ['100', 100],
    [100, 100],
    ['', 0],
    ['-5', 0],
    ['1e9', 0],
    ['a lot', 0],
    ['12.5', 0],
  ])('to move points by hand, typed as %j, is %i a day', (byHand, points) => {
    expect(inRow({ byHand })?.rights.byHand).toBe(points);
  });
});

it.each(['', 0, 'x', -1, '1.5'])('a row with the number %j is nobody’s', (number) => {
  expect(inRow({ number })).toBeNull();
});
