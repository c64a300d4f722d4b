// A gift card that was looked up at the till pays without its code, which therefore stands in no browser.
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { CarnetSheet } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { textsOf } from './ledger-truth';

const DAY = 24 * 60 * 60_000;

type Card = Extract<CommandOf<'record-invoice'>['cards'][number], { readonly proof: string }>;

/** A card of 30.00, as the look-up by its code gives it, and what an invoice sends that it pays. */
function salonWithCard() {
  const salon = new FullSalon();
  const code = salon.sell('Julie', ['GC']).issued[0]?.code ?? '';
  const { state, proof, row } = salon.sheet.answer('show-stored-value', { code, row: 0 });
  const card: Card = { id: state.id, proof, row };
  const paying = (changed: Partial<Card> = {}) => {
    const { record } = salon.quote('Amélie', ['SH'], { cards: [code] });
    return { ...record, cards: [{ ...card, ...changed }] } as never as CommandOf<'record-invoice'>;
  };
  return { salon, sheet: salon.sheet, code, state, card, paying };
}

const again = (id: string) => ({
  ok: false,
  refusal: { code: 'stored-value-again', text: `…${id.slice(-4)}` },
});

describe('a gift card that was looked up', () => {
  it('pays by its number and what the look-up gave, a second time too', () => {
    const { sheet, state, paying } = salonWithCard();
    const first = sheet.answer('record-invoice', paying());
    expect(first.presented[0]?.balance).toBe(state.balance - first.sums.paid);
    expect(first.sums.paid).toBeGreaterThan(0);
    expect(sheet.answer('record-invoice', paying()).sums.paid).toBeGreaterThan(0);
  });

  it.each([
    [
      'letters that somebody made up',
      (proof: string) => `${proof.slice(0, -1)}${proof.endsWith('2') ? '3' : '2'}`,
    ],
    ['a day that was not the one of the look-up', (proof: string) => `2027${proof.slice(4)}`],
    ['nothing', () => ''],
  ])('does not pay with %s, and nothing is recorded', (_what, changed) => {
    const { sheet, card, paying } = salonWithCard();
    const before = textsOf(sheet.standIn.workbook).length;
    const reply = sheet.call('record-invoice', paying({ proof: changed(card.proof) }));
    expect(reply).toMatchObject(again(card.id));
    expect(textsOf(sheet.standIn.workbook)).toHaveLength(before);
  });

  it('does not pay with what the look-up of another card gave', () => {
    const { salon, sheet, card, paying } = salonWithCard();
    const other = salon.sell('Julie', ['GC']).issued[0];
    expect(sheet.call('record-invoice', paying({ id: other?.id ?? '' }))).toMatchObject(
      again(other?.id ?? ''),
    );
    expect(other?.id).not.toBe(card.id);
  });

  it('pays for a month after the look-up, for an invoice that waited for the network', () => {
    const { sheet, card, paying } = salonWithCard();
    sheet.standIn.advance(31 * DAY);
    sheet.open();
    const last = paying();
    expect(sheet.call('record-invoice', last)).toMatchObject({ ok: true });
    sheet.standIn.advance(DAY);
    sheet.open();
    expect(sheet.call('record-invoice', paying())).toMatchObject(again(card.id));
  });

  it('is looked up again in a copy of the sheet, which has another secret', () => {
    const { sheet, card, paying } = salonWithCard();
    const command = paying();
    const copy = new CarnetSheet({ workbook: sheet.standIn.person.copyWorkbook() });
    copy.open();
    copy.call('set-up', { language: 'en', currency: 'EUR' });
    copy.answer('adopt-sheet', { reason: 'a copy' });
    expect(copy.call('record-invoice', command)).toMatchObject(again(card.id));
  });
});
