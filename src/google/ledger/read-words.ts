// Words that a sheet may read as part of a date, a time or an amount, in the languages that spreadsheets near Carnet's salons
// have. Of months and days also what they are cut to: SEPT2, JULI 3.

const MONTHS_AND_DAYS = [
  'january february march april may june july august september october november december',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januar februar marz maerz april mai juni juli august september oktober november dezember',
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'monday tuesday wednesday thursday friday saturday sunday',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  'lunes martes miercoles jueves viernes sabado domingo',
  'lunedi martedi mercoledi giovedi venerdi sabato domenica',
  'segunda terca quarta quinta sexta sabado domingo feira',
].flatMap((line) => line.split(' '));

const TIMES_AND_MONEY = new Set(
  [
    'noon midnight midi minuit middag mittag mitternacht uhr true false',
    'hour hours heure heures minute minutes minuten second seconds',
    'euro euros dollar dollars pound pounds franc francs percent procent pourcent prozent',
  ].flatMap((line) => line.split(' ')),
);

const ACCENTS = /\p{M}/gu;

export function isReadWord(word: string): boolean {
  const plain = word.normalize('NFD').replace(ACCENTS, '').toLowerCase();
  return TIMES_AND_MONEY.has(plain) || MONTHS_AND_DAYS.some((name) => name.startsWith(plain));
}
