// Points per invoice.

import { everyLine } from '../invoice/invoice';
import { defineProgram } from './definition';
import { pointsGiven } from './points-given';

/** Points for an invoice with any line that counts (Salonized, per invoice). */
export const visitProgram = defineProgram({
  kind: 'visit',
  fields: { points: pointsGiven },
  scope: () => everyLine,
  earn({ points }, spend) {
    const invoices = spend.basis > 0 ? 1 : 0;
    return { points: invoices * points, because: { invoices } };
  },
  label: { en: 'Each invoice', fr: 'Chaque facture', nl: 'Elke factuur' },
  explain: ({ points }, format) => ({
    en: `${format.points(points)} for each invoice`,
    fr: `${format.points(points)} par facture`,
    nl: `${format.points(points)} per factuur`,
  }),
  why: (_terms, { points, because }, format) => ({
    en: {
      rows: [['This invoice', format.points(points)]],
      note: because.invoices === 0 ? 'An invoice of nothing earns nothing.' : '',
    },
    fr: {
      rows: [['Cette facture', format.points(points)]],
      note: because.invoices === 0 ? 'Une facture à zéro ne rapporte rien.' : '',
    },
    nl: {
      rows: [['Deze factuur', format.points(points)]],
      note: because.invoices === 0 ? 'Een factuur van nul levert niets op.' : '',
    },
  }),
});
