// French words that only the server says: the menu, alerts, and Google's own boxes on cells.
import type { ServerWords } from '../catalog-shape';

export const menu = {
  title: 'Carnet',
  open: 'Ouvrir Carnet',
  reports: 'Rapports',
  setUp: 'Préparer cette feuille',
  check: 'Vérifier le journal',
  installation: 'Vérifier l’installation',
};

export const protection = {
  archive:
    'Les archives de Carnet : les lignes des années clôturées, que Carnet lit encore. Chaque ligne est définitive.',
  ledger:
    'Le journal de Carnet : chaque ligne est définitive. Pour revenir sur une facture, annulez-la dans Carnet.',
  storedValues:
    'Carnet tient ici les cartes cadeaux et les bons d’après le journal. Ce qui est saisi ici sera rétabli.',
  outbox:
    'Carnet garde ici les messages qu’il envoie. Pour qu’un message en attente ne parte pas, supprimez sa ligne.',
  derived: 'Carnet écrit ces cellules d’après le journal. Ce qui est saisi ici sera rétabli.',
  explained: 'Carnet explique ici la ligne. Changez plutôt les cellules voisines.',
  settingKeys: 'Carnet retrouve les réglages par ces clés.',
};

export const validation = {
  choice: 'Choisissez dans la liste.',
  several: 'Un ou plusieurs choix de la liste, séparés par des virgules.',
};

export const alerts: ServerWords['alerts'] = {
  title: 'Carnet',
  isSetUp: 'Cette feuille est prête. Choisissez Carnet, Ouvrir Carnet pour commencer.',
  notSetUp: 'Cette feuille n’est pas encore préparée. Choisissez d’abord Carnet, Préparer cette feuille.',
  checkedWell: (entries, clients) => `Le journal est en ordre : ${entries} lignes, ${clients} clients.`,
  checkedBadly: (findings, figure) =>
    `${figure} ${findings < 2 ? 'problème trouvé' : 'problèmes trouvés'}. Ouvrez Carnet, Plus, Vérifier le journal pour voir le détail et réparer ce qui peut l’être.`,
  checkedInPart: (proved, left) =>
    `Aucun problème jusqu’à la ligne ${proved}. Il reste ${left} lignes : ouvrez Carnet, Plus, Vérifier le journal pour continuer.`,
  pageBroken:
    'Carnet ne peut pas afficher sa page : ses fichiers ne sont pas d’une même version. Remettez-les tous dans le script.',
  failed: (message) =>
    `Cela n’a pas fonctionné. Google indique : « ${message} ». Rien n’a été enregistré. Réessayez.`,
};

export const notFinished: string = ' (inachevé)';

export const proofTab: string =
  'Carnet note ici jusqu’où sa vérification du journal est allée. Il n’y a rien à faire ici.';

export const proofMail: ServerWords['proofMail'] = {
  subject: (line, salon) => `Le journal jusqu’à la ligne ${line}${salon === '' ? '' : `, ${salon}`}`,
  sound: 'Tout le journal a été vérifié et il est en ordre.',
  unsound: (count, figure) =>
    `${figure} ${count < 2 ? 'problème trouvé' : 'problèmes trouvés'} : ouvrez Carnet, Plus, Vérifier le journal.`,
  keep: 'Gardez cet e-mail. Tant que le journal montre le même code après cette ligne, personne n’a rien changé ni remplacé avant elle.',
  line: 'Ligne',
  day: 'Vérifié le',
  hash: 'Code du journal',
  seal: 'Sceau de Carnet',
};

export const web: ServerWords['web'] = {
  noLink: 'Cette page s’ouvre avec un lien que le salon vous donne. Demandez-lui le vôtre.',
  notNow:
    'Cette page ne peut pas s’afficher pour le moment. Rien n’a été modifié. Réessayez plus tard, ou demandez au salon.',
  forTheOwner:
    'Pour le responsable du salon : Google n’a pas donné votre feuille à Carnet ici. Ouvrez la feuille et choisissez Carnet, Vérifier l’installation. Déployez ensuite à nouveau l’application web : Déployer, Nouveau déploiement, Application Web, exécuter en tant que moi. Tout le reste de Carnet fonctionne sans cette page.',
};

export const clientStatus: ServerWords['clientStatus'] = {
  merged: (into) => `Fusionné avec ${into}`,
  erased: 'Effacé',
};

export const clientFile: ServerWords['clientFile'] = {
  title: (name) => `Tout ce que Carnet sait de ${name}`,
  asOf: 'Situation au',
  contacts: 'Coordonnées',
  about: 'À propos du client',
  since: 'Client depuis',
  lastVisit: 'Dernière visite',
  balance: 'Points actuels',
  lots: 'Points par échéance',
  points: 'Points',
  usableFrom: 'Utilisables à partir du',
  until: 'Valables jusqu’à',
  never: 'sans fin',
  entries: 'Tout ce qui a été enregistré',
  bought: 'Achats',
  currency: 'Devise',
  storedValues: 'Cartes cadeaux et bons établis pour le client',
  number: 'N°',
  what: 'Quoi',
  issued: 'Valeur',
  left: 'Reste',
  issuedOn: 'Établi le',
  none: 'rien',
};
