// French: points from bookings, and why one has none.
import type { BookingRefusalWords } from '../refusals';
import type { BookingPolicyWords } from '../sheet';

export const bookingPolicies: BookingPolicyWords = {
  bookingsOn: {
    label: 'Points des rendez-vous',
    what: 'Un rendez-vous de l’onglet Rendez-vous qui a eu lieu donne de lui-même les points que le Catalogue indique pour sa prestation.',
  },
  bookingDelay: {
    label: 'Heures avant les points',
    what: 'Combien d’heures après la fin du rendez-vous les points arrivent, 168 au plus. Carnet regarde toutes les heures.',
  },
  visitCredit: {
    label: 'Rendez-vous suivi d’une facture',
    what: 'Ce qui donne les points quand le rendez-vous a aussi une facture. Jamais les deux.',
  },
  bookingDone: {
    label: 'A eu lieu',
    what: 'Les mots de votre agenda pour un rendez-vous qui a eu lieu, séparés par des virgules.',
  },
  bookingNot: {
    label: 'Ne donne pas de points',
    what: 'Les mots de votre agenda pour un rendez-vous annulé ou manqué, séparés par des virgules.',
  },
};

export const bookingRefusals: BookingRefusalWords = {
  'booking-start-wrong': ({ text }) =>
    text === ''
      ? 'Il manque le jour et l’heure.'
      : `« ${text} » n’est pas un jour avec une heure, comme 2026-11-26 14:00.`,
  'booking-minutes-wrong': ({ text }) => `« ${text} » n’est pas un nombre de minutes, 1440 au plus.`,
  'booking-ends-before': () => 'Il finit avant de commencer.',
  'booking-client-unknown': ({ text }) => `« ${text} » n’est pas dans Clients.`,
  'booking-client-several': ({ text }) =>
    `Plusieurs clients s’appellent « ${text} ». Utilisez le numéro du client.`,
  'booking-service-unknown': ({ text }) =>
    text === '' ? 'Il manque la prestation.' : `« ${text} » n’est pas au Catalogue.`,
  'booking-doubled': ({ row }) => `Le même rendez-vous est à la ligne ${row}.`,
  'booking-status-missing': () => 'Indiquez s’il a eu lieu.',
  'booking-status-unknown': ({ text }) => `« ${text} » ne dit pas s’il a eu lieu. Voyez les réglages.`,
  'booking-client-missing': () => 'Sans client, pas de points.',
  'booking-not': () => 'Annulé ou manqué.',
  'booking-taken-back': ({ points }, format) => `Annulé ou manqué : ${format.points(points)} repris.`,
  'booking-invoiced': ({ seq }) => `Les points viennent de la facture (ligne ${seq}).`,
  'booking-no-points': () => 'Le Catalogue n’indique pas de points.',
  'booking-earning-off': () => 'On ne gagne pas de points pour le moment.',
  'booking-earning-ended': () => 'Après le dernier jour pour gagner des points.',
  'booking-card-missing': () => 'Ce client n’a pas de carte.',
  'booking-client-erased': () => 'Ce client a été effacé.',
  'booking-undone': () => 'Ses points ont été repris à la main.',
  'booking-off': () => 'Les points des rendez-vous sont désactivés. Activez-les d’abord dans les réglages.',
  'booking-changed': () => 'Ce rendez-vous a été modifié ou déplacé entre-temps. Regardez-le à nouveau.',
};
