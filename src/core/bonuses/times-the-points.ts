// The field of every bonus: its factor.

import { lessIfLower } from '../points/less';
import { factor } from '../settings/number-fields';
import { type TermField, term } from '../settings/term-field';

export function timesThePoints(initial = '2'): TermField<number> {
  return term(lessIfLower({ ...factor(), initial }), {
    en: {
      label: 'Times the points',
      note: 'How many times the usual points, from 1 to 100: 2 for double points.',
    },
    fr: {
      label: 'Points multipliés par',
      note: 'Combien de fois les points habituels, de 1 à 100 : 2 pour des points doublés.',
    },
    nl: {
      label: 'Punten maal',
      note: 'Hoeveel keer de gewone punten, van 1 tot 100: 2 voor dubbele punten.',
    },
  });
}
