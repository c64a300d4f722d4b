// Welcome points.
import { everyLine } from '../invoice/invoice';
import { defineProgram } from './definition';
import { pointsGiven } from './points-given';

/** Points once, on a client's first invoice ever, if any line on it counts. Voided invoices are ignored. */
export const firstVisitProgram = defineProgram({
  kind: 'firstVisit',
  fields: { points: pointsGiven },
  scope: () => everyLine,
  earn({ points }, spend, { firstVisit }) {
    const visits = firstVisit && spend.basis > 0 ? 1 : 0;
    return { points: visits * points, because: { visits } };
  },
  label: { en: 'The first visit', fr: 'La première visite', nl: 'Het eerste bezoek' },
  explain: ({ points }, format) => ({
    en: `${format.points(points)} on a client’s first invoice`,
    fr: `${format.points(points)} sur la première facture d’un client`,
    nl: `${format.points(points)} op de eerste factuur van een klant`,
  }),
  why: (_terms, { points, because }, format) => ({
    en: {
      rows: [['For the first visit', format.points(points)]],
      note:
        because.visits === 0 ? 'Only the first invoice earns this, and one of nothing earns nothing.' : '',
    },
    fr: {
      rows: [['Pour la première visite', format.points(points)]],
      note:
        because.visits === 0
          ? 'Seule la première facture le rapporte, et une facture à zéro ne rapporte rien.'
          : '',
    },
    nl: {
      rows: [['Voor het eerste bezoek', format.points(points)]],
      note:
        because.visits === 0
          ? 'Alleen de eerste factuur levert dit op, en een factuur van nul levert niets op.'
          : '',
    },
  }),
});
