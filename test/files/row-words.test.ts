// The words in which salons' files say that a row is no plain sale, alone and in phrases.
import { describe, expect, test } from 'vitest';
import { describedKind, isNobodyWord, statusOf } from '../../src/files/row-words';

describe('a status', () => {
  const rows: readonly [text: string, status: string][] = [
    ['VOID - mistake', 'void'],
    ['Sale voided', 'void'],
    ['Auto-voided', 'void'],
    ['Trash', 'void'],
    ['Cancelled by client', 'cancelled'],
    ['Late cancellation', 'cancelled'],
    ['Annulée par le client', 'cancelled'],
    ['Door klant geannuleerd', 'cancelled'],
    ['Manually Refunded', 'refunded'],
    ['Remboursé en totalité', 'refunded'],
    ['Volledig terugbetaald', 'refunded'],
    ['Vollständig erstattet', 'refunded'],
    ['Reembolsado por completo', 'refunded'],
    ['Full refund', 'refunded'],
    ['Refunded (partial)', 'partly'],
    ['Teilweise erstattet', 'partly'],
    ['Rembourse en partie', 'partly'],
    ['Not paid', 'unpaid'],
    ['Nicht bezahlt', 'unpaid'],
    ['Pas encore payé', 'unpaid'],
    ['No pagado', 'unpaid'],
    ['Overdue', 'unpaid'],
  ];
  test.each(rows)('%j is %s', (text, status) => {
    expect(statusOf(text)).toBe(status);
  });

  test.each([
    'Completed',
    'Payé, non remboursé',
    'Paid by credit card',
    'Not refunded',
    'Nicht storniert',
    'Non remboursé',
    'Paid, not cancelled',
    'Sale (avoided)',
    'Cobrado',
    '',
  ])('%j is a sale', (text) => {
    expect(statusOf(text)).toBe('sold');
  });
});

describe('nobody', () => {
  test.each([
    'Inloop',
    'Inloopklant',
    'Walk-in klant',
    'WALK-IN 2',
    'Walk in (no name)',
    'Guest 12',
    'Sans RDV',
    'Client sans rendez-vous',
    'Client passage',
    'Klant zonder afspraak',
    'Ohne Termin',
    'Walk-in Kunde',
    'Spontankunde',
    'Sin cita',
    'n.v.t.',
    'Not registered',
  ])('%j names nobody', (text) => {
    expect(isNobodyWord(text)).toBe(true);
  });

  test.each([
    'Guest, Christopher',
    'Ana Gast',
    'Cash Johnson',
    'Client 12',
    '12',
    'GAST01',
    'Walker',
    'Sana Termini',
  ])('%j names somebody', (text) => {
    expect(isNobodyWord(text)).toBe(false);
  });
});

describe('a description', () => {
  test.each(['Contant', 'Cash', 'Espèces', 'Bancontact', 'Efectivo', 'Barzahlung'])(
    '%j is a payment',
    (text) => {
      expect(describedKind(text)).toBe('payment');
    },
  );
});
