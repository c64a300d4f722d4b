// French: the list of everything that is not done at every visit.
import type { OwnerWords } from '../catalog-shape';

export const more: OwnerWords['more'] = {
  daily: 'Au quotidien',
  setUp: 'Mise en place',
  data: 'Vos données',
  bookings: 'Rendez-vous',
  bookingsWhat: 'Des points automatiques, après la visite',
  bookingsToday: (waiting, figure) =>
    waiting === 0 ? 'Aujourd’hui : rien en attente' : `Aujourd’hui : ${figure} en attente`,
  toCheck: (_count, figure) => `${figure} à vérifier`,
  messages: 'Messages',
  messagesWhat: 'E-mail, WhatsApp et SMS aux clients',
  messagesWaiting: (waiting, figure) => (waiting === 0 ? 'Rien en attente' : `${figure} en attente`),
  mailsLeft: (_left, figure) => `e-mails restants : ${figure}`,
  invoices: 'Factures',
  invoicesWhat: 'De chaque jour, par client ou numéro',
  reports: 'Rapports',
  reportsWhat: 'Points, clients, cartes cadeaux, équipe',
  several: 'Points pour plusieurs clients',
  presets: 'Points tout prêts',
  giftCardsWhat: 'Ce qu’il reste dessus',
  importWhat: 'Depuis une autre caisse ou un autre logiciel',
  settingsWhat: 'Points, expiration, TVA, langue',
};
