// French: what lists say that have nothing in them: what they are for, and what to do.
import type { CounterWords } from '../catalog-shape';

export const emptyLists: CounterWords['emptyLists'] = {
  clients: {
    title: 'Pas encore de clients',
    what: 'Tous ceux qui ont des points sont ici, avec leur solde et leur dernière visite. Ajoutez le premier, ou importez ceux de votre ancien logiciel.',
  },
  nobodyFound: {
    title: (typed) => `Personne ne s’appelle « ${typed} »`,
    what: 'La recherche porte sur le nom, le téléphone, l’e-mail, la carte et le code. Essayez moins de lettres, ou ajoutez le client.',
  },
  thatDay: {
    title: 'Aucune facture ce jour-là',
    what: 'Les factures d’un jour sont ici : à regarder, corriger ou annuler.',
  },
  today: {
    title: 'Pas de facture aujourd’hui',
    what: 'Les factures du jour s’affichent ici : à consulter, corriger ou annuler.',
  },
  cards: {
    title: 'Pas encore de cartes cadeaux',
    what: 'Les cartes et les bons encore utilisables sont ici, avec leur solde. Vendez-en une à la caisse : ajoutez une ligne de type carte cadeau. Une récompense peut aussi en donner une.',
  },
  staff: {
    title: 'Personne n’a encore de lien',
    what: 'Avec son propre lien, chacun enregistre des factures sur son téléphone, avec les droits que vous choisissez. Ajoutez la première personne ci-dessous.',
  },
  doubles: {
    title: 'Pas de doublons',
    what: 'Les fiches qui semblent être de la même personne s’affichent ici d’elles-mêmes. Il n’y en a aucune pour le moment.',
  },
  bookings: {
    title: 'Pas de rendez-vous ce jour-là',
    what: 'Un rendez-vous donne ses points de lui-même après la visite. Ajoutez-en un ci-dessous, collez-les dans l’onglet Rendez-vous, ou importez le fichier de votre agenda.',
  },
  outbox: {
    all: {
      title: 'Pas encore de messages',
      what: 'Ce que Carnet écrit à vos clients s’affiche ici : nouveaux points, anniversaire, points qui expirent.',
    },
    waiting: { title: 'Rien n’attend', what: 'Les prochains envois s’affichent ici, avec leur heure.' },
    notSent: { title: 'Tout a été envoyé', what: 'Ce qui n’a pas pu partir s’affiche ici, avec la raison.' },
  },
  outboxOff: 'Aucun message n’est activé.',
  history: {
    title: 'Pas encore d’historique',
    what: (name) => `Ce que ${name} gagne et utilise s’affichera ici, avec l’explication.`,
  },
  newInvoice: 'Nouvelle facture',
  toTill: 'Aller à la caisse',
  import: 'Importer',
  importBookings: 'Importer des rendez-vous',
  switchOn: 'Activer',
};
