// French: the import.
import type { Catalog } from '../catalog-shape';

const imports: Catalog['import'] = {
  what: 'Les fichiers CSV de votre autre caisse : tickets, listes de prestations et de produits, dans n’importe quel ordre.',
  drop: 'Choisissez des fichiers, ou déposez-les ici',
  chooseFirst: 'Choisissez d’abord un fichier',
  removeFile: (name) => `Retirer ${name}`,
  whichKind: 'Que contient ce fichier ?',
  kindIs: 'Contient',
  kinds: { receipts: 'Tickets', services: 'Prestations', products: 'Produits' },
  kindMissing: 'Dites ce que contient ce fichier : ses colonnes ne le disent pas.',
  till: 'Nom de l’autre caisse',
  tillWhat:
    'Gardez le même nom pour tous ses fichiers : un ticket se reconnaît à la caisse, au numéro et au client.',
  read: 'Lire les fichiers',
  reading: 'Lecture…',
  whichDates: 'Le jour ou le mois d’abord ? Les dates peuvent se lire des deux façons.',
  orders: { dmy: 'Le jour d’abord', mdy: 'Le mois d’abord' },
  means: (sample, day) => `${sample} : ${day}`,
  datesMissing: 'Choisissez comment le fichier écrit ses dates.',
  goOnReading: 'Continuer',

  rows: (count, figure) => `${figure} ${count < 2 ? 'ligne' : 'lignes'}`,
  newItems: 'Nouveaux au catalogue',
  changedItems: 'Modifiés au catalogue',
  sameItems: 'Déjà au catalogue',
  takeCatalog: 'Importer au catalogue',
  nothingYet: 'Rien n’est encore écrit.',

  pointsOrHistory: 'Points ou historique seulement',
  givePoints: 'Donner les points',
  pointsWhat: 'Chaque facture rapporte selon les programmes actuels.',
  historyOnly: 'Historique seulement',
  historyWhat: 'Les factures sont enregistrées et ne rapportent rien.',
  period: (first, last) => `du ${first} au ${last}`,
  numberOnDays: (receipt: string, days: string) =>
    `Le ticket ${receipt} figure aux dates suivantes : ${days}. Comment la caisse numérote-t-elle ?`,
  numberings: { daily: 'Elle recommence chaque jour', unique: 'Aucun numéro ne revient' },
  numberingWhat: {
    daily: 'Un ticket se reconnaît à son numéro et à sa date.',
    unique: 'Un numéro désigne un seul ticket, quelle que soit la date.',
  },
  invoices: 'Factures',
  newClients: 'Nouveaux clients',
  clientsWithPoints: 'Clients qui reçoivent des points',
  points: 'Points',
  walkIns: 'Factures de passage',
  whatHappens: 'Lignes',
  rowCount: 'Nombre',
  taken: 'À importer',
  thereAlready: 'Déjà là',
  changed: 'Modifiées, ignorées',
  refused: 'Refusées',
  wholeFile: 'Tout le fichier',
  unreadable: (count, figure) =>
    count < 2
      ? `${figure} montant est illisible et n’entre dans aucune somme.`
      : `${figure} montants sont illisibles et n’entrent dans aucune somme.`,
  changedReceipts: (count, figure) => `${figure} ${count < 2 ? 'ticket modifié' : 'tickets modifiés'}`,
  changedWhat:
    'Ils sont dans le journal avec un autre contenu. Ils y restent tels quels ; annulez et enregistrez à nouveau ce qui doit changer.',
  tooLong: (count, figure) =>
    `${figure} ${count < 2 ? 'ticket trop long, laissé de côté' : 'tickets trop longs, laissés de côté'}`,
  tooLongWhat:
    'Aucune écriture du journal ne peut les contenir. Partagez chacun d’eux en deux tickets dans le fichier, puis importez-le à nouveau.',
  unknown: (count, figure) =>
    `${figure} ${count < 2 ? 'description absente' : 'descriptions absentes'} du catalogue`,
  unknownWhat:
    'Elles ne rapportent que là où tout rapporte. Si elles figurent dans vos listes de prestations et de produits, importez d’abord ces listes.',
  ambiguous: (count, figure) =>
    `${figure} ${count < 2 ? 'description désigne' : 'descriptions désignent'} une prestation et un produit`,
  ambiguousWhat: 'Elles comptent comme prestations.',
  andMore: (figure) => `et ${figure} de plus`,
  refusedRows: 'Lignes refusées',
  row: 'Ligne',
  reason: 'Raison',
  rowText: 'Texte',
  saveThem: 'Télécharger',
  refusedFile: 'refusees',
  take: (count, figure) => `Importer ${figure} ${count < 2 ? 'facture' : 'factures'}`,

  taking: 'Importation',
  keepOpen:
    'Gardez ce panneau ouvert. S’il se ferme, choisissez à nouveau le fichier : ce qui est entré le reste, une seule fois.',
  stop: 'Arrêter',
  stopped: 'Arrêté',
  stoppedAt: 'Ce qui est entré le reste. Continuer prend le reste, et rien deux fois.',
  goOn: 'Continuer',
  of: (reached, all) => `${reached} sur ${all}`,
  done: 'Importation terminée',
  more: 'Importer encore',
  seeClients: 'Voir les clients',
};

export { imports as import };
