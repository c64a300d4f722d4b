// Months by name or abbreviation in English, French, Dutch, German and Spanish.

const NAMES = [
  'january janvier januari januar janner jan janv enero ene',
  'february fevrier februari februar feber feb fev fevr febr febrero',
  'march mars maart marz maerz mar mrt mrz marzo',
  'april avril abril apr avr abr',
  'may mai mei mayo',
  'june juin juni junio jun',
  'july juillet juli julio jul juil',
  'august aout augustus agosto aug ago',
  'september septembre septiembre setiembre sep sept set',
  'october octobre oktober octubre oct okt',
  'november novembre noviembre nov',
  'december decembre dezember diciembre dec dez dic',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

/** The month's number from 1; undefined if the word is none. @param word folded: lower case, without accents and points */
export function monthNamed(word: string): number | undefined {
  return MONTHS.get(word);
}
