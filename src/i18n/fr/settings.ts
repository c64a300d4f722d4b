// French: settings, and the check of the ledger.
import type { Catalog } from '../catalog-shape';
import { expiry } from './expiry';

export const settings: Catalog['settings'] = {
  title: 'Réglages',
  back: 'Retour à Plus',
  rules: 'Comment les points se comptent',
  decimals: (decimals) =>
    decimals === 0 ? 'Les montants n’ont pas de décimales.' : `Les montants ont ${decimals} décimales.`,
  look: 'Apparence sur cet appareil',
  appearances: { system: 'Système', light: 'Clair', dark: 'Sombre' },
  save: 'Enregistrer',
  discard: 'Rétablir',
  import: 'Importer vos données',
  exports: {
    balances: 'Exporter clients et soldes',
    open: 'Exporter ce qui reste dû : points, cartes cadeaux, bons',
    ledger: 'Exporter le journal',
    lines: 'Exporter les lignes de facture',
    cards: 'Exporter cartes cadeaux et bons',
  },
  endLinks: 'Désactiver tous les liens des clients',
  endLinksMeans:
    'Chaque lien cesse aussitôt de marcher, ainsi que chaque ticket et carte avec son code QR. Il en faudra un nouveau à chaque client.',
  endLinksNow: 'Les désactiver tous',
  linksEnded: 'Tous les liens sont désactivés. Le nouveau de chacun est prêt dans Clients.',
  expireNow: 'Retirer maintenant les points expirés',
  expireWhat: 'Cela se fait aussi tout seul chaque nuit.',
  expiring: (figure) => `Recherche… ${figure} jusqu’ici`,
  expired: (points, clients) => `Points expirés et retirés : ${points}, ${clients}.`,
  noneExpired: 'Aucun point n’a expiré.',
  check: 'Vérifier le journal',
  ratesNote: 'Vide : le taux de son type. Le taux propre d’un article dans le catalogue passe avant.',
};

export const check: Catalog['check'] = {
  inOrder: 'Le journal est en ordre.',
  found: (count, figure) => `${figure} ${count < 2 ? 'problème trouvé' : 'problèmes trouvés'}`,
  counted: (lines, figure, clients, figureOfClients) =>
    `${figure} ${lines > 1 ? 'lignes' : 'ligne'} et ${figureOfClients} ${clients > 1 ? 'clients' : 'client'} vérifiés`,
  findings: 'Ce qui a été trouvé',
  entry: (number) => `, ligne ${number}`,
  stopped: 'Plus rien n’est enregistré.',
  because: (reason, row) => `Pourquoi : ${reason}${row > 0 ? ` (ligne ${row})` : ''}.`,
  newerHelps:
    'Un Carnet plus récent a écrit dans cette feuille. Rechargez la feuille ; si cela ne suffit pas, mettez la nouvelle version dans son script : Extensions, Apps Script. Rien n’est perdu.',
  adoptHelps:
    'Si vous savez pourquoi, continuez avec cette feuille : Carnet accepte le journal tel qu’il est et continue à partir d’ici. Sinon, restaurez une version antérieure : Fichier, Historique des versions.',
  client: (number) => `, client ${number}`,
  clientMadeAgain: (number) => `Client ${number}`,
  repair: 'Réparer',
  repaired: (clients, rows) => `Clients récrits : ${clients}. Lignes mises de côté : ${rows}.`,
  noneSoFar: 'Aucun problème trouvé jusqu’ici',
  unproved: (lines) =>
    `${lines} lignes ne sont pas encore vérifiées. Cela prend quelques minutes et peut être interrompu.`,
  provedSoFar: (line, of) => `Ligne ${line} sur ${of} vérifiée…`,
  provedTo: (line, day) =>
    `Ce qui s’est ajouté depuis la dernière vérification complète est vérifié, jusqu’à la ligne ${line}.${day === '' ? '' : ` Dernière vérification complète : ${day}.`} Carnet la fait tout seul la nuit.`,
  proveRest: 'Vérifier le reste',
  proveAll: 'Tout vérifier maintenant',
  stop: 'Arrêter',
  again: 'Revérifier',
  adopt: 'Continuer avec cette feuille',
  adoptCopy:
    'Si cette feuille est une copie, elle accepte aussi les cartes cadeaux et les bons de l’original, et aucune des deux ne sait ce qui a été utilisé dans l’autre : ne les acceptez plus que dans l’une des deux.',
  adoptCodes:
    'Une copie, ou une feuille qui a perdu les notes de Carnet, ne peut plus montrer les codes des cartes cadeaux et des bons créés auparavant. Les clients qui ont leur code peuvent toujours l’utiliser.',
  adoptWhat:
    'Carnet accepte le journal tel qu’il est. Ce qui y manque reste manquant ; les soldes des clients restent tels quels.',
  reason: 'Raison',
  reasonNote: 'Elle reste dans le journal, par exemple « copie pour le deuxième salon ».',
  reasonMissing: 'Saisissez une raison.',
  adopted: 'Carnet continue avec cette feuille',
  erasedAgain: (count, figure) =>
    count < 2
      ? 'Carnet continue avec cette feuille. Un client effacé était revenu ; il est de nouveau effacé.'
      : `Carnet continue avec cette feuille. ${figure} clients effacés étaient revenus ; ils sont de nouveau effacés.`,
  proof: (number) =>
    `Gardez ceci ailleurs pour prouver plus tard que rien n’a été remplacé. Après la ligne ${number} :`,
};

export const groups: Catalog['groups'] = {
  consentIn: (languages) =>
    languages === '' ? 'Le consentement n’est pas demandé' : `Consentement demandé : ${languages}`,
  consentText: (mark) => `Texte ${mark}.`,
  labels: {
    salon: 'Salon',
    earns: 'Ce qui rapporte des points',
    tax: 'TVA',
    rewards: 'Récompenses',
    expiry: 'Expiration et délai',
    tiers: 'Niveaux',
    giftcards: 'Cartes cadeaux',
    byHand: 'Points manuels',
    bookings: 'Points des rendez-vous',
    messages: 'Messages',
    clients: 'Clients et consentement',
  },
  combine: { add: 'Les programmes s’additionnent', best: 'Le meilleur programme compte' },
  rewardDiscounts: { after: 'montant après récompense', before: 'montant avant récompense' },
  prices: { with: 'Prix TVA comprise', without: 'Prix hors TVA' },
  basis: { with: 'points aussi sur la TVA', without: 'pas de points sur la TVA' },
  rewardsAtOnce: (count, figure) => (count === 1 ? 'Une par facture' : `Jusqu’à ${figure} par facture`),
  never: 'Les points n’expirent jamais',
  expiry: expiry.line,
  atOnce: 'utilisables tout de suite',
  afterHours: (count, figure) => `utilisables après ${figure} ${count < 2 ? 'heure' : 'heures'}`,
  afterDays: (count, figure) => `utilisables après ${figure} ${count < 2 ? 'jour' : 'jours'}`,
  tierMonths: (months, figure) =>
    months === 0
      ? 'Tout compte'
      : months === 1
        ? 'Le dernier mois compte'
        : `Les ${figure} derniers mois comptent`,
  noBookings: 'Les rendez-vous n’en donnent pas',
  bookings: (hours: number, figure: string) =>
    `${figure} ${hours < 2 ? 'heure' : 'heures'} après un rendez-vous`,
  handLimit: (limit, points) =>
    limit === 0 ? 'Les nouveaux n’en donnent pas' : `Nouveaux : ${points} par jour au plus`,
  messagesOn: (count, figure) =>
    count === 0 ? 'Aucun activé' : `${figure} ${count === 1 ? 'activé' : 'activés'}`,
  giftcardMonths: (months, figure) => (months === 0 ? 'Sans limite' : `Valables ${figure} mois`),
};

export const changeExpiry: Catalog['changeExpiry'] = {
  kept: 'Les points déjà gagnés gardent leur propre expiration.',
  apply: 'Appliquer aux points déjà gagnés…',
  saveFirst: 'Enregistrez d’abord les réglages, puis appliquez-les aux points déjà gagnés.',
  title: 'Points déjà gagnés',
  counting: (clients) => `Comptage… ${clients} jusqu’ici`,
  never: (points, figure, clients) =>
    `${figure} de ${clients} ${points < 2 ? 'n’expirerait' : 'n’expireraient'} jamais.`,
  goes: (points, figure, clients, when) =>
    `${figure} de ${clients} ${points < 2 ? 'expirerait' : 'expireraient'} ${when}.`,
  visit: (points, figure, clients, period) =>
    `${figure} de ${clients} ${points < 2 ? 'expirerait' : 'expireraient'} ${period}.`,
  endOf: (month) => `fin ${month}`,
  afterDay: (day) => `après le ${day}`,
  atTheLatest: (period, when) => `${period}, et au plus tard ${when}`,
  goesWithout: (when) =>
    `Le délai commence aujourd’hui pour tout le monde : les points d’un client qui ne revient pas expirent ${when}.`,
  sooner: (points, clients) => `${points} de ${clients} expireraient plus tôt que maintenant.`,
  stays: 'Aucun solde ne change maintenant. Cela ne peut pas être annulé.',
  nothing: 'Tous les points ont déjà cette expiration.',
  applyTo: (clients) => `Appliquer à ${clients}`,
  applying: 'Application…',
  stopped: 'Arrêté. Ce qui est fait reste fait ; vous pouvez continuer quand vous voulez.',
  of: (done, all) => `${done} sur ${all}`,
  stop: 'Arrêter',
  goOn: 'Continuer',
  done: (clients) => `Nouvelle expiration pour ${clients}.`,
};

export const giftCardList: Catalog['giftCardList'] = {
  title: 'Cartes cadeaux et bons',
  open: (storedValues, figure, worth) =>
    `${figure} ${storedValues < 2 ? 'carte cadeau' : 'cartes cadeaux'}, solde ${worth}`,
  vouchers: (vouchers, figure) =>
    `${figure} ${vouchers < 2 ? 'bon pas encore utilisé' : 'bons pas encore utilisés'}`,
  what: 'Ce sont des numéros, pas des codes : un code vaut de l’argent, et son client le voit.',
  search: 'Chercher par numéro',
  found: (count, figure) => `${figure} ${count < 2 ? 'carte ou bon' : 'cartes et bons'}`,
  states: {
    giftcard: { open: 'valable', used: 'épuisée', expired: 'expirée', voided: 'annulée' },
    voucher: { open: 'valable', used: 'utilisé', expired: 'expiré', voided: 'annulé' },
  },
  off: (worth) => `${worth} de remise`,
  worth: 'Valeur',
  stillOn: 'Reste',
  until: 'Valable jusqu’au',
  forEver: 'sans limite',
  made: 'Création',
  for: 'Pour',
  void: { giftcard: 'Annuler la carte…', voucher: 'Annuler le bon…' },
  voidTitle: { giftcard: 'Annuler cette carte ?', voucher: 'Annuler ce bon ?' },
  voidTakes: (worth) =>
    `Les ${worth} restants ne pourront plus être utilisés. La carte reste dans le journal.`,
  voidVoucher: 'Il ne pourra plus être utilisé. Il reste dans le journal.',
  reason: 'Raison',
  reasonNote: 'Elle reste dans le journal, par exemple « perdue, remboursée en espèces ».',
  voidNow: { giftcard: 'Annuler la carte', voucher: 'Annuler le bon' },
  voided: (storedValue) => `Annulation faite : ${storedValue}`,
};

/** Clients near the end of the retention period. */
export const retention: Catalog['retention'] = {
  title: 'Clients qui ne viennent plus',
  what: (_months, figure) =>
    `Les clients qui ne sont pas venus depuis ${figure} mois, et ceux dont ce sera le cas dans les 30 jours. Carnet n’efface rien tout seul.`,
  byHand:
    'Pour oublier un client aujourd’hui, ouvrez-le, puis Modifier et, tout en bas, Effacer ce client. Son numéro, ses points et ses factures restent, sans nom. S’il reste des points, prévenez d’abord le client.',
  off: 'Cette liste est désactivée. Réglez « Mois sans visite » dans Réglages, Clients et consentement : 36 est courant.',
  over: (day) => `délai dépassé depuis le ${day}`,
  soon: (day) => `délai atteint le ${day}`,
  undated: (count, figure) =>
    `${figure} ${count < 2 ? 'client n’a' : 'clients n’ont'} ni facture ni points : rien ne dit depuis quand. Ils ne figurent pas dans cette liste.`,
};
