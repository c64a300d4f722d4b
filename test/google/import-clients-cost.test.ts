// What a portion of clients costs in calls to Google, all told, at any number of clients who are there.
import { describe, expect, it } from 'vitest';
import { searching } from './carnet-sheet';
import { violations } from './ledger-truth';
import { addMany, broughtClient, takingClients } from './many-clients';
import { openSalon } from './salon';

describe.each([1000, 20_000])('a portion of five hundred clients among %i', (count) => {
  it('costs at most 12 calls for each hundred, with points and cards, new or there', () => {
    const { sheet } = openSalon(searching());
    const there = addMany(sheet, count).slice(100, 350);
    const fresh = Array.from({ length: 250 }, (_, i) => `N${String(i).padStart(6, '0')}A`);
    const clients = [...there, ...fresh].map((id, i) =>
      broughtClient(id, {
        points: 10 + i,
        giftCard: i % 10 === 0 ? { code: `OLD${i}`, balance: 500 } : null,
      }),
    );
    const { batch, ...choices } = takingClients;
    const planned = sheet.run('plan-clients', { ...choices, clients });
    const taken = sheet.run('take-clients', { ...choices, clients, batch });
    for (const { value, meter } of [planned, taken] as never as (typeof planned & { value: unknown })[]) {
      expect(value).toMatchObject({ ok: true, value: { added: 250, giftCards: 50 } });
      expect(meter.calls.length, meter.calls.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(60);
    }
    expect(violations(sheet.standIn.workbook)).toEqual([]);
  });
});

describe.each([1100, 20_000])(
  'a portion of a thousand clients who are there, everywhere among %i',
  (count) => {
    it.each([
      ['who get points', false, true],
      ['whose empty phones and e-mails it fills', true, false],
      ['who get both', true, true],
    ] as const)('%s, costs at most 12 calls for each hundred', (_who, isFilled, isGiven) => {
      const { sheet } = openSalon(searching());
      const ids = addMany(sheet, count);
      const apart = Math.max(1, Math.floor(ids.length / 1000));
      const clients = ids
        .filter((_, i) => i % apart === 0)
        .slice(0, 1000)
        .map((id, i) =>
          broughtClient(id, {
            points: isGiven ? 10 : null,
            email: isFilled ? `client${i}@example.com` : '',
            phone: isFilled && i % 3 === 0 ? `0470 ${100_000 + i}` : '',
          }),
        );
      const taken = sheet.run('take-clients', { ...takingClients, clients });
      const updated = isFilled ? 1000 : 0;
      expect(taken).toMatchObject({ value: { ok: true, value: { updated, points: isGiven ? 10_000 : 0 } } });
      const { calls } = taken.meter;
      expect(calls.length, calls.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(120);
      expect(violations(sheet.standIn.workbook)).toEqual([]);
    });
  },
);
