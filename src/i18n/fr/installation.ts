// French: the check of the installation.
import type { InstallationWords } from '../installation';

export const installation: InstallationWords = {
  title: 'Vérifier l’installation',
  what: 'Carnet essaie, dans cette feuille même, ce dont il a besoin chez Google, dans un onglet qu’il crée puis supprime. Rien de ce qui est à vous n’est touché.',
  allGood: 'Tout est en ordre.',
  notGood: (count, figure) => (count < 2 ? `${figure} problème trouvé.` : `${figure} problèmes trouvés.`),
  report: 'Copiez le tableau et envoyez-le à la personne qui s’occupe de Carnet pour vous.',
  columns: ['Essai', 'Attendu', 'Trouvé'],
  weights: { good: 'comme attendu', either: 'Carnet s’en arrange', bad: 'pas comme attendu' },
  copy: 'Copier pour un rapport',
  again: 'Essayer à nouveau',
  failed: (message) => `Google a refusé : « ${message} »`,
  trials: {
    lock: {
      what: 'Un à la fois',
      expected: 'Pendant qu’une personne enregistre, les autres attendent.',
      found: { taken: 'C’est le cas.' },
    },
    properties: {
      what: 'Les notes de Carnet',
      expected: 'Une note en dehors des cellules garde sa valeur.',
      found: { kept: 'C’est le cas.', lost: 'La note est perdue.' },
    },
    columnMarks: {
      what: 'Marques des colonnes',
      expected: 'Une colonne peut être marquée : Carnet la retrouve où que vous la déplaciez.',
      found: { found: 'C’est le cas.', lost: 'La marque n’est pas retrouvée.' },
    },
    numberedMarks: {
      what: 'Marques par numéro',
      expected: 'Les deux conviennent : Carnet n’en a pas besoin.',
      found: { taken: 'Google les accepte.', refused: 'Google les refuse.' },
    },
    texts: {
      what: 'Codes et téléphones',
      expected: '007, +32… et =1+1 restent comme ils sont tapés.',
      found: { kept: 'C’est le cas.', changed: 'L’un d’eux a changé :' },
    },
    apostropheInTexts: {
      what: 'Apostrophe dans une cellule de texte',
      expected: 'Les deux conviennent : Carnet lit les deux.',
      found: { taken: 'Google la prend pour un signe.', kept: 'Elle reste devant le texte.' },
    },
    apostropheElsewhere: {
      what: 'Apostrophe dans une autre cellule',
      expected: 'Les deux conviennent : Carnet lit les deux.',
      found: { taken: 'Google la prend pour un signe.', kept: 'Elle reste devant le texte.' },
    },
    appended: {
      what: 'Texte dans une ligne ajoutée',
      expected: 'Les deux conviennent : Carnet met des guillemets là où il pourrait être mal lu.',
      found: { byFormat: 'Il reste du texte.', asTyped: 'Google le lit comme s’il était tapé :' },
    },
    days: {
      what: 'Jours',
      expected: 'Un jour reste ce jour à l’heure de la feuille.',
      found: { kept: 'C’est le cas.', moved: 'Il est devenu un autre jour :' },
    },
    search: {
      what: 'La recherche de Google',
      expected: 'Les deux conviennent : sans elle, Carnet lit des colonnes entières, un peu plus lentement.',
      found: {
        found: 'Elle trouve une ligne à peine ajoutée.',
        missed: 'Une ligne tout juste ajoutée lui échappe.',
      },
    },
    hiddenSearch: {
      what: 'Recherche dans les cellules masquées',
      expected: 'Les deux conviennent : sans elle, Carnet lit des colonnes entières, un peu plus lentement.',
      found: { found: 'Elle les trouve.', missed: 'Elle les ignore.' },
    },
    nightly: {
      what: 'La tâche de nuit',
      expected: 'Les points expirés partent la nuit.',
      found: {
        there: 'Elle est prévue.',
        missing:
          'Vous n’en avez pas. Si une autre personne a préparé cette feuille, c’est la sienne ; sinon, choisissez Préparer cette feuille.',
        denied: 'Vous ne l’avez pas autorisée. Les points partent à la prochaine facture du client.',
        blind:
          'Elle a eu lieu, mais Google ne lui a pas donné la feuille. Les points partent à la prochaine facture du client.',
      },
    },
    hourly: {
      what: 'La tâche de chaque heure',
      expected: 'Les points des rendez-vous et les messages partent tout seuls.',
      found: {
        there: 'Elle est prévue.',
        missing:
          'Vous n’en avez pas. Si une autre personne a préparé cette feuille, c’est la sienne ; sinon, choisissez Préparer cette feuille.',
        denied:
          'Vous ne l’avez pas autorisée. Les points des rendez-vous vous attendent, et aucun message ne part.',
        blind:
          'Elle a eu lieu, mais Google ne lui a pas donné la feuille. Les points des rendez-vous vous attendent, et aucun message ne part.',
      },
    },
    webPage: {
      what: 'Page web pour clients et téléphones',
      expected:
        'Les deux conviennent : seuls les liens vers la page d’un client et vers la caisse sur téléphone en ont besoin.',
      found: {
        known: 'Elle a été ouverte, les liens fonctionnent :',
        older:
          'Elle a été ouverte, mais c’est un Carnet plus ancien qui y est déployé. Dans le script : Déployer, Gérer les déploiements, Modifier, Nouvelle version. C’est la version',
        unknown:
          'Personne ne l’a encore ouverte, aucun lien n’est donc possible. Déployez-la comme application Web (exécuter en tant que : moi, accès : tout le monde), puis ouvrez son adresse une fois, dans une fenêtre où un seul compte est connecté.',
      },
    },
    mail: {
      what: 'E-mails aux clients',
      expected: 'Votre compte peut en envoyer. Seuls les messages et les codes par e-mail en ont besoin.',
      found: {
        allowed: 'Il le peut. Encore aujourd’hui :',
        usedUp: 'Il le peut, mais les e-mails du jour sont épuisés. Cela reprend d’ici un jour.',
        denied:
          'Vous ne l’avez pas permis : aucun e-mail ne part de votre compte, ni message ni code. Dans le script : Exécuter, checkInstallation, puis cochez la case des e-mails ; Google redemande.',
      },
    },
    errors: {
      what: 'Les messages de Google',
      expected: 'Les deux conviennent : Carnet ne se fie pas à leurs mots.',
      found: { english: 'Ils sont en anglais :', own: 'Ils sont dans une autre langue :' },
    },
    address: {
      what: 'Votre adresse',
      expected: 'Le journal dit qui a enregistré quoi.',
      found: {
        shown: 'Pour Google, vous êtes',
        hidden: 'Google ne dit pas qui vous êtes. Ce qui est enregistré reste sans nom.',
      },
    },
    code: {
      what: 'Version du script',
      expected: 'Il connaît tout ce qui est gardé dans cette feuille.',
      found: {
        fits: 'C’est le cas.',
        tooOld:
          'Un Carnet plus récent a écrit dans cette feuille. Mettez la nouvelle version dans son script :',
      },
    },
    page: {
      what: 'Version du panneau',
      expected: 'La même que celle du script.',
      found: {
        same: 'C’est la même.',
        other: 'C’en est une autre. Remettez tous les fichiers dans le script :',
      },
    },
  },
};
