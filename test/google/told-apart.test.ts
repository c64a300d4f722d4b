// Two clients who look like one and are two: said once, for everybody.
import { describe, expect, it } from 'vitest';
import { CarnetSheet } from './carnet-sheet';

const number = (at: number) => `N${String(at).padStart(7, '0')}`;

describe('a pair that is not the same', () => {
  it('is known to every page from then on, whichever of the two is named first', () => {
    const sheet = CarnetSheet.setUp();
    expect(sheet.answer('list-apart', {})).toEqual({ pairs: [] });
    sheet.answer('tell-apart', { one: number(2), other: number(1) });
    expect(sheet.answer('tell-apart', { one: number(1), other: number(2) })).toEqual({ told: 1 });
    sheet.open();
    expect(sheet.answer('list-apart', {})).toEqual({ pairs: [[number(1), number(2)]] });
  });

  it('is refused where it is one client', () => {
    const reply = CarnetSheet.setUp().call('tell-apart', { one: number(1), other: number(1) });
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'merge-with-itself' } });
  });

  it('is forgotten, the oldest first, before a property is too small for all of them', () => {
    const sheet = CarnetSheet.setUp();
    for (let at = 1; at <= 351; at++) sheet.answer('tell-apart', { one: number(0), other: number(at) });
    const { pairs } = sheet.answer('list-apart', {});
    expect([pairs.length, pairs[0], pairs[349]]).toEqual([
      350,
      [number(0), number(2)],
      [number(0), number(351)],
    ]);
  });
});
