// French: the period played again under other rules.
import type { ReportWords } from '../catalog-shape';

export const whatIf: ReportWords['whatIf'] = {
  lead: 'Vos propres factures, recomptées avec d’autres règles. Rien n’est modifié.',
  rules: 'Les autres règles',
  ofRule: (rule, field) => `${rule} : ${field}`,
  today: (value) => `${value} aujourd’hui`,
  sameAsToday: 'comme aujourd’hui',
  expire: 'Les points expirent',
  expiries: {
    today: 'comme aujourd’hui',
    never: 'jamais',
    months: (months) => `${months} mois après l’achat`,
    visit: (months) => `${months} mois après la dernière visite`,
  },
  run: 'Recompter',
  stop: 'Arrêter',
  counted: (done, of) => `${done} sur ${of} recomptées`,
  wrong: 'Certaines règles ne peuvent pas être lues : voir plus bas.',
  nothing: 'Il n’y a pas de facture dans cette période.',
  row: 'Cette période',
  asItIs: 'Avec les règles actuelles',
  other: 'Avec ces règles',
  difference: 'Différence',
  rows: {
    invoices: 'Factures',
    earned: 'Points gagnés',
    used: 'Points utilisés',
    discount: 'Remises accordées',
    issued: 'Cartes cadeaux et bons contre des points',
    share: 'Du chiffre d’affaires',
    open: 'Points encore en cours',
    worth: 'Valeur des points en cours',
    inReach: 'Clients qui peuvent avoir une récompense',
  },
  gain: 'Y gagneraient le plus',
  lose: 'Y perdraient le plus',
  nobody: 'Personne',
  assumed:
    'Les récompenses utilisées le sont de nouveau, à l’autre prix, si ces règles le permettent. Personne n’en utilise plus souvent parce qu’elle est moins chère. Les points d’avant la période comptent comme une seule somme et gardent l’expiration actuelle.',
  asRecorded: (count, figure) =>
    count < 2
      ? '1 changement n’a pas pu être recompté et compte tel qu’enregistré.'
      : `${figure} changements n’ont pas pu être recomptés et comptent tels qu’enregistrés.`,
};
