// The ledger deleted, the script properties lost, a copy in use: the loss is reported, and the rest continues.
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { languages } from '../../src/core/language';
import { catalogOf } from '../../src/i18n/catalog';
import { localeFor } from '../../src/i18n/locale';
import { type AnyRefusal, refusalSentence } from '../../src/i18n/refusals';
import { entriesOf } from './ledger-truth';
import { everyTen, invoiceOf, openSalon, setRuleset } from './salon';

const { sheet, julie } = openSalon();
setRuleset(sheet, { giftcardMonths: 12, giftcardsEarn: false }, { programs: [everyTen] });
const bought = sheet.answer('record-invoice', invoiceOf(julie, 0, 5000, 5));
const sold = sheet.answer('record-invoice', {
  ...invoiceOf(null, 0, 2500, null),
  lines: [{ kind: 'giftcard', item: '', name: 'Card', category: '', quantity: 1, amount: 2500, discount: 0 }],
  seen: { due: 2500, points: 0, used: 0, balance: null },
});
const code = sold.issued[0]?.code ?? '';
const { workbook, person } = sheet.standIn;
const start = workbook.snapshot();
beforeEach(() => workbook.restore(start));

function pay(cents: number): CommandOf<'record-invoice'> {
  return {
    ...invoiceOf(null, 0, cents, null),
    cards: [{ code, row: 0 }],
    seen: { due: 0, points: 0, used: 0, balance: null },
  };
}

describe('a ledger that was deleted', () => {
  const words = {
    en: ['every invoice', 'Version history', 'only make an empty one'],
    fr: ['toutes les factures', 'Historique des versions', 'n’en ferait qu’un vide'],
    nl: ['alle facturen', 'Versiegeschiedenis', 'maakt alleen een leeg tabblad'],
  };

  it.each(languages)('is refused in %s with what is lost and what to do first', (language) => {
    person.deleteTab('Ledger');
    const reply = sheet.call('record-invoice', invoiceOf(julie, 1, 1000, 6));
    if (reply.ok) throw new Error('an invoice was recorded without a ledger');
    expect(reply.refusal).toEqual({ code: 'tab-gone', tab: 'ledger' });
    const format = localeFor(language, { code: 'EUR', decimals: 2 });
    const sentence = refusalSentence(catalogOf(language).refusals, reply.refusal as AnyRefusal, format);
    for (const part of words[language]) expect(sentence).toContain(part);
  });

  it('leaves clients their points and gift cards their money once it is set up and adopted', () => {
    person.deleteTab('Ledger');
    sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    expect(sheet.call('record-invoice', invoiceOf(julie, 1, 1000, 6))).toMatchObject({
      refusal: { code: 'stopped', corruption: 'checkpoint-ahead' },
    });
    sheet.answer('adopt-sheet', { reason: 'the ledger is gone' });
    expect(sheet.answer('list-clients', { first: 2 }).clients[0]).toMatchObject({ standing: { balance: 5 } });
    expect(sheet.call('record-invoice', pay(2500))).toMatchObject({ ok: true });
    expect(entriesOf(workbook).filter(({ kind }) => kind === 'invoice')).toHaveLength(1);
  });
});

describe('the last row of the ledger', () => {
  const copied = (cells: readonly unknown[] | undefined) =>
    (cells ?? []).map((cell) => (typeof cell === 'object' ? '2026-11-20' : String(cell)));

  it('written over with the row above it stops what comes next: an entry that was acknowledged is gone', () => {
    const ledger = workbook.tab('Ledger');
    const last = ledger.lastRow;
    person.paste('Ledger', last, 1, [copied(ledger.values()[last - 2])]);
    const before = ledger.values();
    expect(sheet.call('record-invoice', invoiceOf(julie, 1, 1000, 6))).toMatchObject({
      refusal: { code: 'stopped', corruption: 'checkpoint-ahead' },
    });
    expect(ledger.values()).toEqual(before);
  });

  it('deleted, adopted as lost and then pasted back over the adoption stops what comes next', () => {
    const ledger = workbook.tab('Ledger');
    const last = ledger.lastRow;
    const row = copied(ledger.values()[last - 1]);
    person.deleteRows('Ledger', last);
    sheet.answer('adopt-sheet', { reason: 'a row is lost' });
    expect(ledger.lastRow).toBe(last);
    person.paste('Ledger', last, 1, [row]);
    const before = ledger.values();
    expect(sheet.call('record-invoice', invoiceOf(julie, 1, 1000, 6))).toMatchObject({
      refusal: { code: 'stopped', corruption: 'checkpoint-ahead' },
    });
    expect(ledger.values()).toEqual(before);
  });
});

describe('a client whose row was deleted', () => {
  it.each([
    ['en', 'Clients', 'Client'],
    ['fr', 'Clients', 'Client'],
    ['nl', 'Klanten', 'Klant'],
  ] as const)(
    'is named by number, and made again in %s with points that the ledger adds up to',
    (language, tab, word) => {
      setRuleset(sheet, { language, giftcardMonths: 12, giftcardsEarn: false }, { programs: [everyTen] });
      person.deleteRows(tab, julie.row);
      expect(sheet.answer('check-ledger', {}).findings).toEqual([
        expect.objectContaining({ code: 'client-missing', member: julie.id }),
      ]);
      expect(sheet.answer('repair-ledger', {})).toEqual({ repaired: 1, setAside: 0 });
      expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
      const { clients } = sheet.answer('list-clients', { first: 2 });
      const again = clients.find(({ id }) => id === julie.id);
      expect(again).toMatchObject({ name: `${word} ${julie.id}`, standing: { balance: 5 } });
      const member = { id: julie.id, row: 0, version: again?.version ?? 0 };
      const command = { seq: bought.seq, row: 0, member, note: '' };
      expect(sheet.call('void-invoice', command)).toMatchObject({ ok: true });
      expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    },
  );
});

describe('an invoice of a client whose row was deleted', () => {
  const seen = () => ({ id: julie.id, row: julie.row, version: 1 });

  it('can be refunded all the same: the row is made again with what the ledger adds up to', () => {
    person.deleteRows('Clients', julie.row);
    const back = { what: 'everything' } as const;
    const command = { seq: bought.seq, row: 0, member: seen(), back, note: '', seen: null };
    expect(sheet.call('refund-invoice', command)).toMatchObject({ ok: true, value: { points: -5 } });
    const { clients } = sheet.answer('list-clients', { first: 2 });
    expect(clients.find(({ id }) => id === julie.id)).toMatchObject({
      name: `Client ${julie.id}`,
      standing: { balance: 0 },
    });
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('is sold to by nobody: only what the ledger holds brings a row back', () => {
    person.deleteRows('Clients', julie.row);
    const command = { ...pay(100), member: seen() };
    expect(sheet.call('record-invoice', command)).toMatchObject({
      ok: false,
      refusal: { code: 'client-unknown' },
    });
    const stranger = { seq: bought.seq, row: 0, member: { ...seen(), id: 'ZZZZZZZZ' }, note: '' };
    expect(sheet.call('void-invoice', stranger)).toMatchObject({ ok: false });
    expect(sheet.answer('list-clients', { first: 2 }).clients.map(({ id }) => id)).not.toContain('ZZZZZZZZ');
  });
});

describe('a sheet without its notes', () => {
  const shown = () => sheet.answer('show-invoice', { seq: sold.seq, row: 0 }).issued[0];

  function lose(): void {
    for (const key of ['done', 'secret']) workbook.setScriptProperty(key, null);
    sheet.open();
    sheet.answer('adopt-sheet', { reason: 'the notes are gone' });
  }

  it('says that codes of before cannot be shown again, and takes them still', () => {
    expect(shown()).toMatchObject({ code, hidden: '' });
    lose();
    expect(shown()).toMatchObject({ code: '', hidden: 'forgotten' });
    expect(sheet.call('record-invoice', pay(2500))).toMatchObject({ ok: true });
  });

  it.each(languages)('says so in %s, before it is adopted and where the code would stand', (language) => {
    const { check, till } = catalogOf(language);
    const texts = {
      en: [
        'can no longer show the codes',
        'cannot be shown again',
        'gift cards and vouchers of the original',
      ],
      fr: [
        'ne peut plus montrer les codes',
        'ne peut plus être montré',
        'cartes cadeaux et les bons de l’original',
      ],
      nl: ['niet meer tonen', 'niet meer getoond', 'kortingsbonnen van het origineel'],
    }[language];
    expect(
      [check.adoptCodes, till.codeForgotten, check.adoptCopy].map((text, i) =>
        text.includes(texts[i] ?? '?'),
      ),
    ).toEqual([true, true, true]);
  });
});
