// The field that most programmes share: the points they give.
import { lessIfLower } from '../points/less';
import { wholePoints } from '../settings/number-fields';
import { term } from '../settings/term-field';

export const pointsGiven = term(lessIfLower(wholePoints()), {
  en: { label: 'Points', note: 'Points given each time, a whole number.' },
  fr: { label: 'Points', note: 'Points donnés chaque fois, un nombre entier.' },
  nl: { label: 'Punten', note: 'Punten die telkens gegeven worden, een heel getal.' },
});
