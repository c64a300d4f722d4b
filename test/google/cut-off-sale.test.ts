// The sale of a gift card that was killed anywhere: from the moment its entry stands, whoever only looks knows the card, before
// a next command has put its row in place.
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { newKey } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { textsOf } from './ledger-truth';

const salon = new FullSalon();
const { sheet } = salon;
// The secret of the codes is there, and the card that is sold next is the first to be unknown.
salon.sell('Julie', ['GC']);
const { workbook } = sheet.standIn;
const start = workbook.snapshot();
const sale = salon.quote('Julie', ['GC']).record as never as CommandOf<'record-invoice'>;
const KEY = newKey();
const { meter } = sheet.run('record-invoice', sale, KEY);
const code = sheet.answer('record-invoice', sale, KEY).issued[0]?.code ?? '';
const sold = sheet.answer('show-stored-value', { code, row: 0 }).state;
const texts = textsOf(workbook).length;

/** Those kills of the sale after which its entry stands, or does not. */
function killed(isThere: boolean, then: (name: string) => void): number {
  let count = 0;
  for (const { n, kind } of meter.calls) {
    workbook.restore(start);
    sheet.run('record-invoice', sale, KEY, { faults: { at: n, act: 'kill-after', survive: 99 } });
    if ((textsOf(workbook).length === texts) !== isThere) continue;
    count++;
    then(`killed after call ${n}, ${kind}`);
  }
  return count;
}

describe('a gift card whose sale was killed', () => {
  it('is known to a look-up as soon as its entry stands, and to the invoice that it is to pay', () => {
    const count = killed(true, (name) => {
      const shown = sheet.call('show-stored-value', { code, row: 0 });
      expect(shown, name).toMatchObject({ ok: true, value: { state: sold } });
      if (!shown.ok) return;
      const { id } = shown.value.state;
      expect(sheet.call('show-issued', { storedValue: id, row: 0 }), name).toMatchObject({
        ok: true,
        value: { code, state: sold },
      });
      const quoted = sheet.answer('quote-invoice', salon.typed('Amélie', ['SH'], { cards: [code] }));
      const paying = {
        ...quoted.record,
        cards: [{ id, proof: shown.value.proof, row: shown.value.row }],
      } as never as CommandOf<'record-invoice'>;
      const paid = sheet.call('record-invoice', paying);
      expect(paid, name).toMatchObject({ ok: true });
    });
    expect(count).toBeGreaterThan(3);
  });

  it('is unknown where its entry does not stand', () => {
    const count = killed(false, (name) => {
      expect(sheet.call('show-stored-value', { code, row: 0 }), name).toMatchObject({
        refusal: { code: 'stored-value-unknown' },
      });
    });
    expect(count).toBeGreaterThan(3);
  });
});
