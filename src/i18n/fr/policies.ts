// French: the settings, their explanations, and the words of their choices.

import { languageNames } from '../../core/language';
import type { PolicyTexts } from '../catalog-shape';
import type { CautionWords } from '../cautions';
import { currencies } from '../currencies';
import { bookingPolicies } from './bookings';
import { handPolicies } from './by-hand';
import { messagePolicies } from './messages';
import { messageOccasions } from './sheet';

export const policies: PolicyTexts['policies'] = {
  earning: {
    label: 'Gagner des points',
    what: 'Tant que ceci est désactivé, aucun point n’est gagné. Les points des clients restent et peuvent être utilisés.',
  },
  earnUntil: {
    label: 'Dernier jour pour gagner',
    what: 'Les factures d’un jour ultérieur ne rapportent rien. Vide : sans fin.',
  },
  using: {
    label: 'Utiliser les points',
    what: 'Tant que ceci est désactivé, les points ne donnent droit à rien. Les soldes restent, et des points sont toujours gagnés.',
  },
  useUntil: {
    label: 'Dernier jour pour utiliser les points',
    what: 'Après ce jour, les points ne donnent plus droit à rien. Vide : sans fin.',
  },
  loyaltyCard: {
    label: 'Points réservés aux porteurs de carte',
    what: 'Seuls les clients qui ont quelque chose dans la colonne Carte gagnent des points.',
  },
  currency: {
    label: 'Devise',
    what: 'La devise de tous les montants, par son code à trois lettres, par exemple EUR. Elle fixe le nombre de décimales.',
  },
  country: {
    label: 'Pays',
    what: 'Carnet signale alors un réglage en dessous de ce qui s’y pratique, et lit les numéros de téléphone comme on les y écrit. Aucun point n’en dépend.',
  },
  language: { label: 'Langue', what: 'La langue de la feuille et du panneau latéral.' },
  salonAddress: {
    label: 'Adresse',
    what: 'Figure sur les tickets, les cartes cadeaux et les cartes des clients, sous le nom du salon, titre de cette feuille de calcul. Votre numéro d’entreprise peut y figurer aussi.',
  },
  salonPhone: {
    label: 'Téléphone',
    what: 'Le numéro pour les questions sur les points : il figure sur la page personnelle de chaque client.',
  },
  clientPage: {
    label: 'Page personnelle des clients',
    what: 'Chaque client voit ses points, son historique et ses cartes cadeaux grâce à un lien privé. Tant que ceci est désactivé, aucun lien ne s’ouvre. L’application web doit être activée.',
  },
  combine: {
    label: 'Plusieurs programmes',
    what: 'Quand plusieurs programmes donnent des points pour une facture : leurs points s’additionnent, ou seul compte celui qui en donne le plus.',
  },
  rounding: {
    label: 'Arrondi des points',
    what: 'Quand les points ne tombent pas juste, pour le montant dépensé et pour les points bonus : vers le bas, au plus proche (une moitié compte pour un de plus), ou vers le haut.',
  },
  promotions: {
    label: 'Plusieurs promotions à la fois',
    what: 'Quand des promotions tombent le même jour, mois de l’anniversaire compris : toutes comptent et s’additionnent, ou seulement la meilleure. Un niveau compte toujours.',
  },
  rewardsAtOnce: {
    label: 'Récompenses par facture',
    what: 'Combien de récompenses un client peut utiliser sur une facture, de 1 à 9.',
  },
  lineDiscounts: {
    label: 'Remise sur une ligne',
    what: 'Quand une ligne a sa propre remise : les points se calculent après celle-ci, sur ce qui est payé, ou avant.',
  },
  rewardDiscounts: {
    label: 'Remise d’une récompense',
    what: 'Quand une récompense réduit le prix : les points se calculent après la remise, sur ce qui est payé, ou avant.',
  },
  rewardEarns: {
    label: 'Points quand une récompense est utilisée',
    what: 'Une facture sur laquelle le client utilise des points en rapporte aussi. Sans ce réglage, elle n’en rapporte pas.',
  },
  giftcardPays: {
    label: 'Points sur ce que paie une carte cadeau',
    what: 'Ce qui est payé par carte cadeau rapporte aussi des points. En général désactivé, car la carte en a rapporté lors de sa vente.',
  },
  giftcardsEarn: {
    label: 'Points sur les cartes cadeaux vendues',
    what: 'Une carte cadeau rapporte des points quand elle est vendue.',
  },
  tipsEarn: { label: 'Points sur les pourboires', what: 'Les pourboires rapportent aussi des points.' },
  deductions: {
    label: 'Lignes négatives',
    what: 'À la caisse, une ligne peut avoir un prix inférieur à zéro, comme déduction. Elle réduit ce que rapporte son type d’article, et les déductions ne dépassent jamais le total des autres lignes. Une carte cadeau ne devient pas moins chère ainsi.',
  },
  prices: {
    label: 'Prix',
    what: 'Si vos prix, au catalogue et à la caisse, sont TVA comprise. Hors TVA : Carnet ajoute la TVA au montant à payer.',
  },
  basis: {
    label: 'Points calculés sur les montants',
    what: 'Si les points se calculent sur les montants TVA comprise ou hors TVA.',
  },
  taxBy: {
    label: 'La TVA est arrondie',
    what: 'Sur chaque ligne, ou une fois pour toutes les lignes d’un taux sur la facture : les deux peuvent différer de quelques centimes. La TVA ajoutée aux prix, celle retirée des montants pour les points et celle qui est affichée suivent ce réglage. Demandez à votre comptable ce qui vaut pour votre salon.',
  },
  taxServices: {
    label: 'TVA sur les prestations (%)',
    what: 'Par exemple 21. Le taux propre d’un article dans le catalogue passe avant.',
  },
  taxProducts: {
    label: 'TVA sur les produits (%)',
    what: 'Par exemple 21. Le taux propre d’un article dans le catalogue passe avant.',
  },
  taxOther: {
    label: 'TVA sur les autres articles (%)',
    what: 'Par exemple 21. Le taux propre d’un article dans le catalogue passe avant. Les pourboires n’ont pas de TVA.',
  },
  taxCategories: {
    label: 'TVA par catégorie (%)',
    what: 'Les catégories du catalogue qui ont leur propre taux, par exemple « Ongles: 21 », séparées par des points-virgules. Le taux propre d’un article passe avant ; une catégorie sans taux suit celui de son type.',
  },
  giftcardTax: {
    label: 'TVA sur les cartes cadeaux',
    what: 'À l’utilisation : pas de TVA sur la vente d’une carte cadeau, mais sur ce qu’elle paie. À la vente : la carte est taxée tout de suite, au taux des prestations ou à son propre taux dans le catalogue, et ce qu’elle paie n’est pas taxé une seconde fois. Demandez à votre comptable lequel des deux vaut pour votre salon.',
  },
  expiry: {
    label: 'Expiration des points',
    what: 'Jamais, un certain temps après leur gain, un certain temps après la dernière visite du client, ou à la même date chaque année.',
  },
  expiryUnit: {
    label: 'Le délai se compte en',
    what: 'Mois jusqu’à la fin du dernier, mois jour pour jour, mois jusqu’à la fin de l’année, ou jours. Utile seulement si les points expirent.',
  },
  expiryMonths: {
    label: 'Mois avant l’expiration des points',
    what: 'De 1 à 120. Utile seulement si les points expirent et que le délai se compte en mois.',
  },
  expiryDays: {
    label: 'Jours avant l’expiration des points',
    what: 'De 1 à 3650. Utile seulement si les points expirent et que le délai se compte en jours.',
  },
  yearlyDate: {
    label: 'Dernier jour de chaque année',
    what: 'Le jour du mois, de 1 à 31 ; dans un mois plus court, son dernier jour. Les points s’utilisent encore ce jour-là. Utile seulement s’ils expirent chaque année.',
  },
  yearlyMonth: {
    label: 'Mois de ce jour',
    what: 'Utile seulement si les points expirent chaque année.',
  },
  expiryOr: {
    label: 'Ou plus tôt',
    what: 'Une seconde règle : les points expirent à la première des deux échéances. La même règle encore une fois ne change rien.',
  },
  expiryOrMonths: {
    label: 'Mois de la seconde règle',
    what: 'De 1 à 120. Ils se terminent comme ceux de la première règle ; à côté de jours, jour pour jour.',
  },
  sameInvoice: {
    label: 'Points utilisés sur la même facture',
    what: 'Un client peut payer une récompense avec les points que la facture elle-même rapporte. Pas avec des points qui attendent d’abord.',
  },
  delay: {
    label: 'Délai des nouveaux points',
    what: 'Combien d’heures ou de jours les nouveaux points attendent avant d’être utilisables. 0 : ils le sont tout de suite.',
  },
  delayUnit: {
    label: 'Unité du délai',
    what: 'Si le délai se compte en heures ou en jours.',
  },
  overdraw: {
    label: 'Points déjà dépensés',
    what: 'Quand une facture est annulée ou remboursée et que ses points sont déjà dépensés : le solde passe sous zéro, ou s’arrête à zéro.',
  },
  tierMonths: {
    label: 'Mois qui comptent pour un niveau',
    what: 'Un niveau dépend de ce que le client a gagné ou dépensé ce mois-ci et pendant autant de mois avant, jusqu’à 36. 0 : tout compte.',
  },
  giftcardMonths: {
    label: 'Validité des cartes cadeaux (mois)',
    what: 'Du jour de création à la fin du dernier mois, jusqu’à 120. 0 : elles n’expirent pas.',
  },
  mailProof: {
    label: 'M’envoyer la fin du journal',
    what: 'Carnet vérifie tout le journal la nuit. Avec ce choix, vous recevez un e-mail avec le numéro et le code de la dernière ligne : tant que le journal montre les mêmes, personne n’a rien changé avant elle.',
  },
  retentionMonths: {
    label: 'Mois sans visite',
    what: 'Après tant de mois sans visite, un client figure dans la liste des clients qui ne viennent plus, et déjà 30 jours avant. 0 : pas de liste ; 36 est courant. Rien n’est effacé tout seul. Demandez à un professionnel combien de temps vous pouvez garder des données.',
  },
  headStart: {
    label: 'Points d’inscription',
    what: 'Des points qu’un nouveau client reçoit une fois, quand il est ajouté ici ou avec sa première facture. 0 : aucun. Ils attendent et expirent comme les points gagnés.',
  },
  ...handPolicies,
  ...bookingPolicies,
  consentEn: {
    label: 'Consentement, en anglais',
    what: 'La même phrase en anglais, pour les clients qui le parlent.',
  },
  consentFr: {
    label: 'Consentement, en français',
    what: 'Ce que les clients acceptent si le salon peut leur écrire. Le formulaire d’un nouveau client la montre, et l’onglet Clients la garde avec le jour. Vide : le consentement n’est pas demandé dans cette langue. Carnet ne donne pas de conseil juridique : faites relire vos mots.',
  },
  consentNl: {
    label: 'Consentement, en néerlandais',
    what: 'La même phrase en néerlandais, pour les clients qui le parlent.',
  },
  ...messagePolicies,
};

export const choices: PolicyTexts['choices'] = {
  kinds: {
    everything: 'Tout',
    service: 'Prestation',
    product: 'Produit',
    giftcard: 'Carte cadeau',
    tip: 'Pourboire',
    other: 'Autre',
  },
  weekdays: {
    mon: 'lundi',
    tue: 'mardi',
    wed: 'mercredi',
    thu: 'jeudi',
    fri: 'vendredi',
    sat: 'samedi',
    sun: 'dimanche',
  },
  languages: languageNames,
  currencies,
  countries: { other: 'Autre pays', BE: 'Belgique', FR: 'France', NL: 'Pays-Bas' },
  yesNo: { yes: 'Oui', no: 'Non' },
  overdraw: { negative: 'passe sous zéro', zero: 's’arrête à zéro' },
  combine: { add: 's’additionnent', best: 'le meilleur compte' },
  rounding: { down: 'vers le bas', nearest: 'au plus proche', up: 'vers le haut' },
  promotions: { all: 'toutes comptent', best: 'seule la meilleure compte' },
  beforeAfter: { after: 'après la remise', before: 'avant la remise' },
  taxBy: { line: 'sur chaque ligne', invoice: 'une fois par facture' },
  taxed: { with: 'TVA comprise', without: 'hors TVA' },
  expiry: {
    never: 'jamais',
    earned: 'après leur gain',
    visit: 'après la dernière visite',
    yearly: 'à une date chaque année',
  },
  expiryUnit: {
    months: 'mois jusqu’à fin de mois',
    'months-to-day': 'mois jour pour jour',
    'months-to-year': 'mois jusqu’à fin d’année',
    days: 'jours',
  },
  expiryOr: {
    no: 'pas de seconde règle',
    earned: 'après leur gain',
    visit: 'après la dernière visite',
    yearly: 'à une date chaque année',
  },
  months: {
    jan: 'janvier',
    feb: 'février',
    mar: 'mars',
    apr: 'avril',
    may: 'mai',
    jun: 'juin',
    jul: 'juillet',
    aug: 'août',
    sep: 'septembre',
    oct: 'octobre',
    nov: 'novembre',
    dec: 'décembre',
  },
  delayUnit: { hours: 'heures', days: 'jours' },
  leastOf: { everything: 'Toute la facture', scope: 'Seulement ce qui est visé' },
  giftcardTax: { used: 'à l’utilisation', sold: 'à la vente' },
  visitCredit: { invoice: 'la facture', booking: 'le rendez-vous' },
  occasions: messageOccasions,
};

export const cautions: CautionWords = {
  'giftcard-months-short': ({ country, least }) =>
    `Dans ce pays (${choices.countries[country]}), une carte cadeau est valable au moins ${least} mois. Les vôtres le seraient moins longtemps. Demandez conseil à un professionnel avant d’enregistrer.`,
  'giftcard-tax-rates': () =>
    'Vous avez plusieurs taux de TVA, et les cartes cadeaux sont taxées à la vente. À ce moment-là, personne ne sait ce qu’une carte paiera. Demandez à votre comptable s’il ne vaut pas mieux les taxer à l’utilisation.',
  'tax-categories-unknown': ({ categories }) =>
    `Le catalogue n’a pas de catégorie ${categories.map((name) => `« ${name} »`).join(', ')} : elle a un taux de TVA, et rien n’est taxé à ce taux. Si vous avez renommé une catégorie, donnez son taux au nouveau nom.`,
};
