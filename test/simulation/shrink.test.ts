// A failing run is made shorter: only what it takes to fail is left.
import { expect, it } from 'vitest';
import { Dice } from './dice';
import { Parts } from './parts';
import { shrunk } from './shrink';

const hundred = Array.from({ length: 100 }, (_, n) => n);

it('three of a hundred parts that only fail together are found', () => {
  const fails = (parts: readonly number[]) => [3, 50, 99].every((needed) => parts.includes(needed));
  expect(shrunk(hundred, fails, 500)).toEqual([3, 50, 99]);
});

it('what is found still fails when the tries run out', () => {
  const fails = (parts: readonly number[]) => parts.length > 40;
  const found = shrunk(hundred, fails, 5);
  expect(fails(found)).toBe(true);
  expect(found.length).toBeLessThan(100);
});

it('a run that fails without any part is one of none', () => {
  expect(shrunk(hundred, () => true, 500)).toEqual([]);
});

/** Ten parts that each draw a number, and one within another. */
function drawn(only: ReadonlySet<string> | null) {
  const dice = new Dice(7);
  const parts = new Parts(dice, only);
  const numbers: { [name: string]: number } = {};
  const after: (() => void)[] = [];
  for (let n = 1; n <= 10; n++)
    parts.perhaps(`${n}`, 0.8, () => {
      parts.perhaps('fault', 0.5, () => {
        numbers[`${n} fault`] = dice.next();
        const draw = () => {
          numbers[`${n} later`] = dice.next();
        };
        after.push(parts.later(draw));
      });
      numbers[n] = dice.next();
    });
  for (const each of after) each();
  return { numbers, happened: parts.happened };
}

it('a part that is left out changes no number that another draws', () => {
  const whole = drawn(null);
  expect(whole.happened.length).toBeGreaterThan(8);
  for (const left of whole.happened) {
    const kept = whole.happened.filter((name) => name !== left);
    const { numbers, happened } = drawn(new Set(kept));
    expect(happened).not.toContain(left);
    expect(whole.numbers).toMatchObject(numbers);
    // What belongs to a part goes with it.
    const expected = kept.filter((name) => !name.startsWith(`${left} `));
    expect(happened).toEqual(expected);
  }
});
