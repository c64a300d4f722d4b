// Ready-made points by hand: what people type into one cell, and the same read back.
import { describe, expect, test } from 'vitest';
import { currencyOf } from '../../src/core/money';
import { handPresets } from '../../src/core/settings/hand-presets';

const field = handPresets();
const currency = currencyOf('EUR') as NonNullable<ReturnType<typeof currencyOf>>;
const read = (text: string) => field.read(text, { currency, names: null });

describe('ready-made points', () => {
  test.each([
    ['Google review: 15: Thank you!', { name: 'Google review', points: 15, text: 'Thank you!' }],
    ['Google review = 15', { name: 'Google review', points: 15, text: '' }],
    ['Typed twice: −5: Sorry', { name: 'Typed twice', points: -5, text: 'Sorry' }],
    ['Bonus: summer: +20: See you: 21 June', { name: 'Bonus: summer', points: 20, text: 'See you: 21 June' }],
  ])('are read from %s', (text, preset) => {
    expect(read(text)).toEqual({ ok: true, value: [preset] });
  });

  test.each([
    ['Google review', 'preset-wrong'],
    ['Nothing: 0', 'preset-wrong'],
    [': 15', 'preset-wrong'],
    ['A: 1\nA: 2', 'preset-doubled'],
    [`${'x'.repeat(41)}: 1`, 'text-too-long'],
    [`A: 1: ${'x'.repeat(201)}`, 'text-too-long'],
    [Array.from({ length: 13 }, (_, i) => `A${i}: 1`).join('\n'), 'presets-many'],
  ])('are refused: %s', (text, code) => {
    expect(read(text)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('are written as they are read, one on a line', () => {
    const text = 'Review: 15: Thanks!\n\n  Sorry : 20\r\nTyped twice: -5: Oops';
    const presets = read(text);
    if (!presets.ok) throw new Error('refused');
    const written = field.write(presets.value, currency);
    expect(written).toBe('Review: 15: Thanks!\nSorry: 20\nTyped twice: -5: Oops');
    expect(read(String(written))).toEqual(presets);
  });
});
