// Dutch: points from bookings, and why one has none.
import type { BookingRefusalWords } from '../refusals';
import type { BookingPolicyWords } from '../sheet';

export const bookingPolicies: BookingPolicyWords = {
  bookingsOn: {
    label: 'Punten van afspraken',
    what: 'Een afspraak in het tabblad Afspraken die doorging, geeft vanzelf de punten die de Catalogus voor de behandeling vermeldt.',
  },
  bookingDelay: {
    label: 'Uren tot de punten',
    what: 'Hoeveel uur na het einde van een afspraak de punten komen, maximaal 168. Carnet kijkt elk uur.',
  },
  visitCredit: {
    label: 'Een bezoek met ook een factuur',
    what: 'Wat de punten geeft als er voor de afspraak ook een factuur is. Nooit allebei.',
  },
  bookingDone: {
    label: 'Ging door',
    what: 'De woorden van je agenda voor een afspraak die doorging, met komma’s ertussen.',
  },
  bookingNot: {
    label: 'Geeft geen punten',
    what: 'De woorden van je agenda voor een afspraak die geannuleerd of gemist werd, met komma’s ertussen.',
  },
};

export const bookingRefusals: BookingRefusalWords = {
  'booking-start-wrong': ({ text }) =>
    text === '' ? 'Dag en tijd ontbreken.' : `“${text}” is geen dag en tijd, zoals 2026-11-26 14:00.`,
  'booking-minutes-wrong': ({ text }) => `“${text}” is geen aantal minuten, maximaal 1440.`,
  'booking-ends-before': () => 'De afspraak eindigt voor het begin.',
  'booking-client-unknown': ({ text }) => `“${text}” staat niet in Klanten.`,
  'booking-client-several': ({ text }) => `Meerdere klanten heten “${text}”. Gebruik het klantnummer.`,
  'booking-service-unknown': ({ text }) =>
    text === '' ? 'De behandeling ontbreekt.' : `“${text}” staat niet in de Catalogus.`,
  'booking-doubled': ({ row }) => `Dezelfde afspraak staat in rij ${row}.`,
  'booking-status-missing': () => 'Zeg of de afspraak doorging.',
  'booking-status-unknown': ({ text }) =>
    `“${text}” zegt niet of de afspraak doorging. Kijk in de instellingen.`,
  'booking-client-missing': () => 'Zonder klant geen punten.',
  'booking-not': () => 'Geannuleerd of gemist.',
  'booking-taken-back': ({ points }, format) =>
    `Geannuleerd of gemist: ${format.points(points)} teruggenomen.`,
  'booking-invoiced': ({ seq }) => `De punten komen van de factuur (regel ${seq}).`,
  'booking-no-points': () => 'De Catalogus vermeldt er geen punten voor.',
  'booking-earning-off': () => 'Sparen is uitgezet.',
  'booking-earning-ended': () => 'Na de laatste dag om te sparen.',
  'booking-card-missing': () => 'Deze klant heeft geen kaart.',
  'booking-client-erased': () => 'Deze klant is gewist.',
  'booking-undone': () => 'De punten zijn met de hand teruggenomen.',
  'booking-off': () => 'Punten van afspraken staan uit. Zet ze eerst aan in de instellingen.',
  'booking-changed': () => 'Deze afspraak is intussen gewijzigd of verplaatst. Kijk die na.',
};
