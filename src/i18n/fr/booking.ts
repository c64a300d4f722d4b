// French: bookings, and the points that they give.
import type { BookingWords } from '../catalog-shape';
import { typeset } from '../typeset';

const bookingsView: BookingWords['bookingsView'] = {
  title: 'Rendez-vous',
  toSettings: 'Réglages des rendez-vous',
  dayBefore: 'Jour précédent',
  dayAfter: 'Jour suivant',
  goToDay: 'Aller à un jour',
  today: (day) => `Aujourd’hui, ${day}`,
  toLookAt: 'À vérifier',
  waiting: 'En attente',
  credited: 'Points donnés',
  noPoints: 'Sans points',
  with: (staff) => `avec ${staff}`,
  ends: (time) => `fin à ${time}`,
  pointsAt: (points, when) => `${points} à ${when}`,
  pointsOn: (points, day, when) => `${points} le ${day} à ${when}`,
  nobody: 'Sans client',
  noService: 'sans prestation',
  chooseService: 'Choisir la prestation',
  chooseClient: 'Choisir le client',
  chooseTime: 'Changer le jour et l’heure',
  tookPlace: 'Il a eu lieu',
  givesNone: 'Sans points',
  thisMonth: 'Ce mois-ci',
  withoutInvoice: 'Rendez-vous sans facture',
  withoutBooking: 'Factures sans rendez-vous',
  creditDue: 'Donner les points maintenant',
  takeBackDue: 'Reprendre les points maintenant',
  lookNow: 'Vérifier maintenant',
  crediting: 'Lecture des rendez-vous…',
  stop: 'Arrêter',
  add: 'Ajouter',
  due: (count, figure) =>
    count === 0
      ? 'Pas de points à donner pour le moment. Carnet regarde toutes les heures.'
      : `${figure} rendez-vous à examiner pour les points. Carnet le fait toutes les heures.`,
  losing: (count, figure) =>
    count < 2
      ? `${figure} rendez-vous perd ses points : il a été annulé, manqué ou reporté depuis.`
      : `${figure} rendez-vous perdent leurs points : ils ont été annulés, manqués ou reportés depuis.`,
  dueInvoiced: 'Une visite qui a une facture a ses points de la facture seule.',
  offNow: 'Les rendez-vous ne donnent pas de points.',
  switchOn: 'Activer…',
  creditedNow: (_count, figure, points) => `Points donnés pour ${figure} rendez-vous : ${points}.`,
  takenBackNow: (points) => `${points} repris.`,
  creditedNone:
    'Aucun rendez-vous n’a donné de points : il n’y en avait pas à donner, ou la visite a déjà ses points.',
};

const bookingSheet: BookingWords['bookingSheet'] = {
  add: 'Ajouter un rendez-vous',
  change: 'Modifier le rendez-vous',
  client: 'Client',
  service: 'Prestation',
  day: 'Jour',
  start: 'Début',
  minutes: 'Minutes',
  staff: 'Collaborateur (facultatif)',
  status: 'Statut',
  statuses: { done: 'effectué', cancelled: 'annulé', missed: 'absent', none: 'sans points' },
  statusLabels: {
    open: 'Pas encore décidé',
    done: 'Il a eu lieu',
    cancelled: 'Annulé',
    missed: 'Pas venu',
    none: 'Sans points',
  },
  asInTab: (status) => `« ${status} »`,
  clientMissing: 'Choisissez un client.',
  serviceMissing: 'Choisissez une prestation.',
  dayWrong: 'Choisissez un jour.',
  startWrong: 'Indiquez une heure, par exemple 14:30.',
  minutesWrong: 'Indiquez les minutes, de 1 à 1440.',
  save: 'Enregistrer',
  added: (name) => `Rendez-vous de ${name} ajouté.`,
  changed: (name) => `Rendez-vous de ${name} modifié.`,
  backLater: 'Les points déjà donnés sont corrigés au prochain passage, dans l’heure.',
};

const bookingSettings: BookingWords['bookingSettings'] = {
  title: 'Points des rendez-vous',
  example: (ends, at) => `Fin à ${ends}, points à ${at}.`,
  services: 'Points de chaque prestation',
  servicesWhat: 'L’interrupteur et le nombre se trouvent aussi dans l’onglet Catalogue.',
  noServices: 'Pas encore de prestation dans le catalogue.',
  pointsFor: (name) => `Points pour ${name}`,
  switchFor: (name) => `Points pour les rendez-vous de ${name}`,
  showMore: (figure) => `${figure} de plus`,
  pointsWrong: 'Indiquez un nombre entier supérieur à zéro.',
  sameForAll: 'Le même nombre pour toutes celles qui n’en ont pas',
  fillIn: 'Remplir',
  calendar: 'Ce que dit votre agenda',
  elseWaits: 'Tout le reste attend votre décision.',
  save: 'Enregistrer',
  saved: 'Points des rendez-vous enregistrés.',
  gone: (names) => `Enregistré. Ne sont plus au catalogue : ${names}.`,
};

const unmatched: BookingWords['unmatched'] = {
  monthBefore: 'Mois précédent',
  monthAfter: 'Mois suivant',
  bookingsWhat: 'Ils ont eu lieu, et rien n’a été facturé à ce client ce jour-là.',
  invoicesWhat: 'Une facture existe, et ce client n’avait pas de rendez-vous ce jour-là.',
  noBookings: 'Chaque rendez-vous qui a eu lieu a sa facture.',
  noInvoices: 'Chaque facture a son rendez-vous.',
  soFar: (figure) => `Recherche… ${figure} jusqu’ici`,
};

export const booking: BookingWords = typeset({ bookingsView, bookingSheet, bookingSettings, unmatched });
