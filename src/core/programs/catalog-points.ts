// Points listed per item in the catalog.

import { everyLine } from '../invoice/invoice';
import { defineProgram } from './definition';

/** Each paid unit earns the points listed for its item: each item has its own switch and number (SimplyBook.me). */
export const catalogPointsProgram = defineProgram({
  kind: 'catalogPoints',
  fields: {},
  scope: () => everyLine,
  earn(_terms, spend) {
    let points = 0;
    let units = 0;
    spend.lines.forEach(({ catalogPoints = 0 }, i) => {
      if (catalogPoints <= 0) return;
      const paid = spend.units[i] ?? 0;
      units += paid;
      points += paid * catalogPoints;
    });
    return { points, because: { units } };
  },
  label: {
    en: 'What the catalog lists',
    fr: 'Ce qu’indique le catalogue',
    nl: 'Wat in de catalogus staat',
  },
  explain: () => ({
    en: 'the points that the catalog lists for each item',
    fr: 'les points indiqués au catalogue pour chaque article',
    nl: 'de punten die de catalogus per artikel vermeldt',
  }),
  why: (_terms, { points, because }, format) => ({
    en: {
      rows: [
        ['Items with points in the catalog', String(because.units ?? 0)],
        ['Listed for them', format.points(points)],
      ],
      note: because.units === 0 ? 'None of these items has points in the catalog.' : '',
    },
    fr: {
      rows: [
        ['Articles avec points au catalogue', String(because.units ?? 0)],
        ['Indiqué pour eux', format.points(points)],
      ],
      note: because.units === 0 ? 'Aucun de ces articles n’a de points au catalogue.' : '',
    },
    nl: {
      rows: [
        ['Artikelen met punten in de catalogus', String(because.units ?? 0)],
        ['Daarvoor vermeld', format.points(points)],
      ],
      note: because.units === 0 ? 'Geen van deze artikelen heeft punten in de catalogus.' : '',
    },
  }),
});
