// Dutch: bookings, and the points that they give.
import type { BookingWords } from '../catalog-shape';

const bookingsView: BookingWords['bookingsView'] = {
  title: 'Afspraken',
  toSettings: 'Instellingen van afspraken',
  dayBefore: 'Vorige dag',
  dayAfter: 'Volgende dag',
  goToDay: 'Ga naar een dag',
  today: (day) => `Vandaag, ${day}`,
  toLookAt: 'Na te kijken',
  waiting: 'Wacht nog',
  credited: 'Punten gegeven',
  noPoints: 'Geen punten',
  with: (staff) => `bij ${staff}`,
  ends: (time) => `tot ${time}`,
  pointsAt: (points, when) => `${points} om ${when}`,
  pointsOn: (points, day, when) => `${points} op ${day} om ${when}`,
  nobody: 'Geen klant',
  noService: 'geen behandeling',
  chooseService: 'Behandeling kiezen',
  chooseClient: 'Klant kiezen',
  chooseTime: 'Dag en tijd wijzigen',
  tookPlace: 'Ging door',
  givesNone: 'Geen punten',
  thisMonth: 'Deze maand',
  withoutInvoice: 'Afspraken zonder factuur',
  withoutBooking: 'Facturen zonder afspraak',
  creditDue: 'Nu punten geven',
  takeBackDue: 'Nu punten terugnemen',
  lookNow: 'Nu nakijken',
  crediting: 'Afspraken worden bekeken…',
  stop: 'Stoppen',
  add: 'Toevoegen',
  due: (count, figure) =>
    count === 0
      ? 'Er zijn nu geen punten te geven. Carnet kijkt elk uur.'
      : `${figure} ${count === 1 ? 'afspraak is' : 'afspraken zijn'} na te kijken voor punten. Carnet doet dat elk uur.`,
  losing: (count, figure) =>
    count === 1
      ? '1 afspraak verliest haar punten: ze is intussen geannuleerd, gemist of uitgesteld.'
      : `${figure} afspraken verliezen hun punten: ze zijn intussen geannuleerd, gemist of uitgesteld.`,
  dueInvoiced: 'Een bezoek met een factuur krijgt zijn punten alleen daarvan.',
  offNow: 'Afspraken geven geen punten.',
  switchOn: 'Aanzetten…',
  creditedNow: (count, figure, points) =>
    `Punten gegeven voor ${figure} ${count === 1 ? 'afspraak' : 'afspraken'}: ${points}.`,
  takenBackNow: (points) => `${points} teruggenomen.`,
  creditedNone: 'Geen afspraak kreeg punten: er was niets te geven, of het bezoek heeft zijn punten al.',
};

const bookingSheet: BookingWords['bookingSheet'] = {
  add: 'Afspraak toevoegen',
  change: 'Afspraak wijzigen',
  client: 'Klant',
  service: 'Behandeling',
  day: 'Dag',
  start: 'Begint om',
  minutes: 'Minuten',
  staff: 'Medewerker (mag leeg)',
  status: 'Status',
  statuses: { done: 'gekomen', cancelled: 'geannuleerd', missed: 'niet gekomen', none: 'geen punten' },
  statusLabels: {
    open: 'Nog niet beslist',
    done: 'Ging door',
    cancelled: 'Geannuleerd',
    missed: 'Niet gekomen',
    none: 'Geen punten',
  },
  asInTab: (status) => `“${status}”`,
  clientMissing: 'Kies een klant.',
  serviceMissing: 'Kies een behandeling.',
  dayWrong: 'Kies een dag.',
  startWrong: 'Typ een tijd, zoals 14:30.',
  minutesWrong: 'Typ de minuten, van 1 tot 1440.',
  save: 'Opslaan',
  added: (name) => `Afspraak van ${name} toegevoegd.`,
  changed: (name) => `Afspraak van ${name} gewijzigd.`,
  backLater: 'Punten die al gegeven zijn, worden binnen een uur rechtgezet.',
};

const bookingSettings: BookingWords['bookingSettings'] = {
  title: 'Punten van afspraken',
  example: (ends, at) => `Eindigt om ${ends}, punten om ${at}.`,
  services: 'Punten per behandeling',
  servicesWhat: 'De schakelaar en het aantal staan ook in het tabblad Catalogus.',
  noServices: 'Nog geen behandelingen in de catalogus.',
  pointsFor: (name) => `Punten voor ${name}`,
  switchFor: (name) => `Punten voor afspraken van ${name}`,
  showMore: (figure) => `Nog ${figure}`,
  pointsWrong: 'Typ een heel getal boven nul.',
  sameForAll: 'Hetzelfde voor alle zonder punten',
  fillIn: 'Invullen',
  calendar: 'Wat je agenda zegt',
  elseWaits: 'Al het andere wacht tot jij beslist.',
  save: 'Opslaan',
  saved: 'Punten van afspraken opgeslagen.',
  gone: (names) => `Opgeslagen. Niet meer in de catalogus: ${names}.`,
};

const unmatched: BookingWords['unmatched'] = {
  monthBefore: 'Vorige maand',
  monthAfter: 'Volgende maand',
  bookingsWhat: 'Ze gingen door, en de klant kreeg die dag geen factuur.',
  invoicesWhat: 'Er is een factuur, en de klant had die dag geen afspraak.',
  noBookings: 'Elke afspraak die doorging heeft een factuur.',
  noInvoices: 'Elke factuur heeft een afspraak.',
  soFar: (figure) => `Zoeken… ${figure} tot nu toe`,
};

export const booking: BookingWords = { bookingsView, bookingSheet, bookingSettings, unmatched };
