// French: the review of an import, taking it in, and undoing it.
import type { intake as Shape } from '../en/intake';

const s = (count: number) => (count > 1 ? 's' : '');

export const intake: typeof Shape = {
  asking: (done, all) => `Lecture de vos données : ${done} sur ${all}`,
  clients: 'Clients',
  added: 'Nouveaux',
  updated: 'Déjà là, complétés',
  same: 'Déjà là',
  maybe: 'Peut-être la même personne ?',
  toAnswer: (count, figure) => `${figure} réponse${s(count)} à donner`,
  answered: (figure) =>
    figure === '0' || figure === '1' ? `${figure} réponse donnée` : `${figure} réponses données`,
  youHave: (names) => `Vous avez ${names}`,
  inFile: (name) => `${name}, dans le fichier`,
  samePerson: 'Même personne',
  newClient: 'Nouveau client',
  whoIs: (name) => `Qui est ${name} ?`,
  choose: 'Choisir…',
  andMore: (figure) => `et ${figure} de plus`,
  allNew: 'Toutes sont de nouveaux clients',
  showMore: (figure) => `Afficher ${figure} de plus`,
  allSame: 'Toutes sont la même personne',
  namesakes: (figure) =>
    `De ${figure} clients, le fichier n’a que le nom, celui d’un de vos clients. S’agit-il des mêmes personnes ?`,
  namesakesAll: 'Oui, toutes',
  namesakesEach: 'Une par une',
  twice: (name) => `${name} figure plusieurs fois dans le fichier. Quel solde compte ?`,
  balanceIn: (row, points) => `Ligne ${row} : ${points}`,
  left: {
    there: (points) => `${points} déjà importés : pas une deuxième fois`,
    changed: (points) => `A déjà des points de départ ; ${points} du fichier sont laissés de côté`,
    expired: (points) => `${points} déjà expirés`,
    'card-taken': (points) =>
      `Le code de la carte cadeau est celui d’une autre carte : ni la carte ni ${points} ne sont importés`,
  },
  leftTitle: (count, figure) => `${figure} client${s(count)} dont les points ne sont pas importés`,
  row: (figure) => `Ligne ${figure}`,

  brought: 'Les points qu’ils apportent',
  forClients: (count, figure) => `pour ${figure} client${s(count)}`,
  worth: (money, points, off) => `jusqu’à ${money} de remise (${points} donnent ${off} de remise)`,
  cards: (count, figure, money) => `${figure} ${count > 1 ? 'cartes cadeaux' : 'carte cadeau'} avec ${money}`,
  messages: 'Messages',
  noConsents: (count, figure) =>
    `${figure} client${s(count)} ne ${count > 1 ? 'veulent' : 'veut'} pas de messages, selon le fichier`,
  otherConsents: (count, figure) =>
    `${figure} client${s(count)} ${count > 1 ? 'ont' : 'a'} dit autre chose ici`,
  otherConsentsWhat: 'Ce que dit votre journal reste.',
  consentHere: {
    yes: (day) => (day === '' ? 'Ici : oui' : `Ici : oui, depuis le ${day}`),
    no: (day) => (day === '' ? 'Ici : non' : `Ici : non, depuis le ${day}`),
  },
  consents: (count, figure) =>
    `${figure} client${s(count)} ${count > 1 ? 'acceptent' : 'accepte'} les messages, selon le fichier`,
  expireNot: 'Ils n’expirent pas : vos points n’expirent jamais.',
  expire: 'Ils expirent',
  expiries: {
    today: (day) => `Comme gagnés aujourd’hui : ${day}`,
    todayVisit: 'Comme gagnés aujourd’hui : selon la dernière visite, à compter d’aujourd’hui au plus tôt',
    file: 'Aux dates du fichier',
    never: 'Jamais',
  },
  label: (till) => (till === '' ? 'Points d’avant' : `Points de ${till}`),
  consentWords: (till) =>
    till === '' ? 'Accord donné avant, selon un fichier' : `Accord donné chez ${till}, selon son fichier`,

  sales: 'Ventes passées',
  period: (first, last) => `${first} au ${last}`,
  receipts: 'Tickets',
  leftOut: 'Laissés de côté : annulés, ou déjà là',
  returns: 'Retours',
  returnsTake: (points) => `Ils retirent ${points}`,
  money: 'Ventes',
  walkIns: 'Sans client',
  salesNew: 'Nouveaux clients des ventes',
  history: 'Garder comme historique, sans points',
  noProgram:
    'Il n’y a pas encore de programme : ces ventes ne donneraient aucun point. Gardez-les comme historique. Choisissez dans Programmes comment on gagne des points, puis choisissez à nouveau les fichiers : elles les auront.',
  historyWhy: 'À choisir si les points ci-dessus en viennent',
  give: 'Donner des points pour ces ventes',
  giveToo: 'Donner aussi des points pour ces ventes',
  more: (points, money) => (money === '' ? points : `${points}, jusqu’à ${money}`),
  expired: (points) => `${points} de ceux gagnés ont expiré entre-temps`,
  expiredByVisit:
    'Une visite plus récente dans un autre fichier les sauve, si vous l’importez aujourd’hui. Cette nuit, ils disparaissent pour de bon.',
  recorded: (count, figure) => `${figure} vente${s(count)} déjà là`,
  recordedWhat:
    'Même client, même jour, même montant : notées ou remboursées à cette caisse, ou importées sous un autre nom.',
  recordedAt: (till) => (till === '' ? 'notée à cette caisse' : `importée de ${till}`),
  givenBackAt: (till, day) =>
    till === '' ? `remboursée à cette caisse le ${day}` : `retour importé de ${till}`,
  again: 'Les prendre quand même',
  older: (count, figure) =>
    `${figure} vente${s(count)} plus ${count > 1 ? 'anciennes' : 'ancienne'} que ce que l’on sait du client. Les niveaux, et les points bonus de la première visite, dépendent de ce que l’on sait au moment de l’importation.`,
  renumbered: (count, figure) =>
    `${figure} numéro${s(count)} de ticket ${count > 1 ? 'reviennent' : 'revient'} un autre jour`,
  renumberedWhat: 'Avec un autre contenu : ce sont d’autres ventes.',
  fromHistory: (count, figure) =>
    `${figure} vente${s(count)} en historique seul ${count > 1 ? 'reçoivent' : 'reçoit'} maintenant des points.`,

  nothing: 'Tout ce que ces fichiers contiennent est déjà là.',
  missing: (count) => (count === 1 ? 'Il manque une réponse' : `Il manque ${count} réponses`),
  import: 'Tout importer',
  going: 'Importation',
  goingClients: 'Clients et points',
  of: (done, all) => `${done} sur ${all}`,
  minutes: (count) => (count <= 1 ? 'Encore une minute environ' : `Encore ${count} minutes environ`),
  keepOpen:
    'Laissez le panneau ouvert jusqu’à la fin. S’il est fermé, choisissez à nouveau les mêmes fichiers : l’importation continue et rien n’est pris deux fois.',
  stop: 'Arrêter ici',
  stopped: 'Arrêté. Ce qui est pris reste pris.',
  goOn: 'Continuer',
  done: 'Tout est là',
  files: (count, figure) => `${figure} fichier${s(count)}`,
  newClients: 'Nouveaux clients',
  updatedClients: 'Clients complétés',
  points: 'Points',
  giftCards: 'Cartes cadeaux',
  pastSales: 'Ventes passées',
  rowsLeft: 'Lignes laissées de côté',
  next: 'Ensuite',
  see: 'Voir vos clients',
  correct: (count, figure) =>
    count === 1 ? 'Corriger la ligne laissée de côté' : `Corriger les ${figure} lignes laissées de côté`,
  correctHow: 'Enregistrer, corriger, choisir à nouveau le fichier',
  otherFiles: 'Importer d’autres fichiers',
  wrong:
    'Une erreur ? Vous pouvez tout annuler, même plusieurs jours après. Ce que vous avez fait depuis à la caisse reste.',
  undo: 'Annuler',
  undoThis: 'Annuler cette importation',
  till: 'Aller à la caisse',
  unfinished: 'Une importation n’est pas finie',
  unfinishedHow: (files, reached) =>
    `${reached} sont là, de ${files}. Choisissez à nouveau les mêmes fichiers : l’importation continue et rien n’est pris deux fois.`,
  unfinishedForget: 'La laisser ainsi',
  past: 'Importations passées',
  noPast:
    'Aucun client, aucun point, aucune vente n’a encore été importé. Chaque importation s’affichera ici et pourra être annulée en cas d’erreur.',
  pastLine: (day, entries, points) => `${day} · ${entries} · ${points}`,
  entries: (count, figure) => `${figure} ligne${s(count)}`,
  undone: 'Annulée',
  undonePart: (done, all) => `${done} sur ${all} annulées`,
  unnamedTill: 'D’un autre logiciel',
  undoQuestion: (label) => `Annuler « ${label} » ?`,
  undoMeans: (entries, points) =>
    points === ''
      ? `Encore à annuler : ${entries}, une par une.`
      : `À annuler : ${entries}, une par une, avec ${points}.`,
  undoStays:
    'Ce qui reste : les clients venus avec, sans ces points, et tout ce que vous avez fait à la caisse. Une carte cadeau déjà utilisée reste aussi.',
  undoing: 'Annulation',
  undoneAll:
    'L’importation est annulée. Ses clients restent dans la liste, sans les points venus avec. Les fichiers peuvent être importés à nouveau.',
  kept: (count, figure) =>
    `${figure} ligne${s(count)} ${count > 1 ? 'restent' : 'reste'} : déjà ${count > 1 ? 'annulées' : 'annulée'}, ou ${count > 1 ? 'utilisées' : 'utilisée'} depuis.`,
  undoneExcept: (count, figure) =>
    `Annulée, sauf ${figure} ligne${s(count)} qui ${count > 1 ? 'restent' : 'reste'} :`,
  bookings: 'Rendez-vous',
  newBookings: 'Nouveaux rendez-vous',
  changedBookings: 'Rendez-vous modifiés',
  bookingStates: {
    done: 'Ont eu lieu',
    booked: 'À venir, ou non précisé',
    cancelled: 'Annulés',
    missed: 'Personne n’est venu',
  },
  bookingsOff:
    'Les rendez-vous ne donnent pas encore de points. Activez-les dans Plus, Rendez-vous : ceux-ci auront alors les leurs.',
  both: (figure, count) =>
    count === 1
      ? 'Un rendez-vous figure dans l’agenda et parmi les annulations.'
      : `${figure} rendez-vous figurent dans l’agenda et parmi les annulations.`,
  bothAnswers: { again: 'Ils ont été repris', cancelled: 'Ils ont été annulés' },
  waitingStatus: (figure, count) =>
    count === 1 ? 'Un rendez-vous vous attend' : `${figure} rendez-vous vous attendent`,
  waitingStatusWhat:
    'Leur statut ne dit pas s’ils ont eu lieu. Ajoutez le mot à vos listes dans les réglages, ou décidez un par un.',
  noStatus: 'sans statut',
  unknownServices: (figure, count) =>
    count === 1
      ? 'Un rendez-vous pour une prestation inconnue'
      : `${figure} rendez-vous pour des prestations inconnues`,
  unknownServicesWhat: 'Ils n’ont pas de points tant que la prestation n’est pas dans votre catalogue.',
  doubledBookings: (figure, count) =>
    count === 1 ? 'Un rendez-vous vient deux fois' : `${figure} rendez-vous viennent deux fois`,
  doubledBookingsWhat: 'Même client, même prestation, même heure. Chacun est pris une fois.',
  otherBookings: (figure, count) =>
    count === 1
      ? 'Un numéro est celui d’un autre rendez-vous'
      : `${figure} numéros sont ceux d’autres rendez-vous`,
  otherBookingsWhat:
    'Ici, ce numéro est celui d’un autre client, un autre jour. Ces lignes sont laissées de côté.',
  unfoundBookings: (figure, count) =>
    count === 1 ? 'Un n’a pas eu lieu et n’est pas ici' : `${figure} n’ont pas eu lieu et ne sont pas ici`,
  unfoundBookingsWhat: 'Le fichier a leur jour, et il n’y a pas de tel rendez-vous : rien n’est à changer.',
  rowOfFile: (row, file) => `Ligne ${row} de ${file}`,
  rowOfFiles: 'dans ces fichiers',
  rowOfSheet: (row) => `Ligne ${row} de la feuille`,
  pastBookings: 'Rendez-vous importés',
  bookingCount: (figure) => `${figure} rendez-vous`,
  bookingsCredited: (day, figure, points) => `${day} · ${figure} avec ${points}`,
  undoBookingsQuestion: (bookings) => `Annuler l’importation de ${bookings} ?`,
  undoBookingsMeans: (points) =>
    points === '' ? 'Leurs lignes disparaissent.' : `Leurs lignes disparaissent, et ${points} sont repris.`,
  undoBookingsStays: 'Ce qui reste : les clients venus avec, et les rendez-vous qui étaient déjà là.',
  undoneBookings: 'Ces rendez-vous ont disparu. Les fichiers peuvent être importés à nouveau.',
  keptBookings: (figure, count) =>
    count === 1 ? 'Un rendez-vous reste :' : `${figure} rendez-vous restent :`,
  back: 'Retour',
};
