// Dutch: the list of everything that is not done at every visit.
import type { OwnerWords } from '../catalog-shape';

export const more: OwnerWords['more'] = {
  daily: 'Elke dag',
  setUp: 'Inrichten',
  data: 'Je gegevens',
  bookings: 'Afspraken',
  bookingsWhat: 'Punten vanzelf, na het bezoek',
  bookingsToday: (waiting, figure) =>
    waiting === 0 ? 'Vandaag: niets wacht' : `Vandaag: ${figure} ${waiting === 1 ? 'wacht' : 'wachten'}`,
  toCheck: (_count, figure) => `${figure} na te kijken`,
  messages: 'Berichten',
  messagesWhat: 'Mail, WhatsApp en sms naar klanten',
  messagesWaiting: (waiting, figure) =>
    waiting === 0 ? 'Niets wacht' : `${figure} ${waiting === 1 ? 'wacht' : 'wachten'}`,
  mailsLeft: (_left, figure) => `mails over: ${figure}`,
  invoices: 'Facturen',
  invoicesWhat: 'Van elke dag, op klant of nummer',
  reports: 'Rapporten',
  reportsWhat: 'Punten, klanten, cadeaubonnen, team',
  several: 'Punten voor meerdere klanten',
  presets: 'Kant-en-klare punten',
  giftCardsWhat: 'Wat er nog op staat',
  importWhat: 'Uit een andere kassa of een ander programma',
  settingsWhat: 'Punten, vervaldatum, btw, taal',
};
