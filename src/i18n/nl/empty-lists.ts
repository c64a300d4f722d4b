// Dutch: what lists say that have nothing in them: what they are for, and what to do.
import type { CounterWords } from '../catalog-shape';

export const emptyLists: CounterWords['emptyLists'] = {
  clients: {
    title: 'Nog geen klanten',
    what: 'Iedereen met punten staat hier, met saldo en laatste bezoek. Voeg je eerste klant toe, of importeer ze uit je vorige systeem.',
  },
  nobodyFound: {
    title: (typed) => `Niemand heet “${typed}”`,
    what: 'Er wordt gezocht op naam, telefoon, e-mail, kaart en code. Probeer minder letters, of voeg de klant toe.',
  },
  thatDay: {
    title: 'Geen factuur op deze dag',
    what: 'De facturen van een dag staan hier: om te bekijken, te verbeteren of terug te nemen.',
  },
  today: {
    title: 'Vandaag nog geen factuur',
    what: 'Wat vandaag is vastgelegd, staat hier: om te bekijken, te corrigeren of ongedaan te maken.',
  },
  cards: {
    title: 'Nog geen cadeaubonnen',
    what: 'Hier staan de bonnen die nog te gebruiken zijn, met wat erop staat. Verkoop er een aan de kassa: voeg een regel toe van de soort cadeaubon. Een beloning kan er ook een geven.',
  },
  staff: {
    title: 'Nog niemand heeft een link',
    what: 'Met een eigen link leggen je medewerkers facturen vast op hun telefoon, met de rechten die jij kiest. Voeg hieronder de eerste toe.',
  },
  doubles: {
    title: 'Geen dubbele klanten',
    what: 'Klanten die misschien dezelfde persoon zijn, verschijnen hier vanzelf. Nu lijken er geen twee op elkaar.',
  },
  bookings: {
    title: 'Geen afspraken op deze dag',
    what: 'Een afspraak geeft na het bezoek vanzelf de punten. Voeg er hieronder een toe, plak ze in het tabblad Afspraken, of importeer het bestand van je agenda.',
  },
  outbox: {
    all: {
      title: 'Nog geen berichten',
      what: 'Wat Carnet aan klanten schrijft, staat hier: nieuwe punten, een verjaardag, punten die vervallen.',
    },
    waiting: { title: 'Er wacht niets', what: 'Wat straks vertrekt, staat hier, met de tijd.' },
    notSent: { title: 'Alles is verstuurd', what: 'Wat niet kon vertrekken, staat hier, met de reden.' },
  },
  outboxOff: 'Er staat geen enkel bericht aan.',
  history: {
    title: 'Nog geen geschiedenis',
    what: (name) => `Wat ${name} spaart en gebruikt, komt hier te staan, met uitleg.`,
  },
  newInvoice: 'Nieuwe factuur',
  toTill: 'Naar de kassa',
  import: 'Importeren',
  importBookings: 'Afspraken importeren',
  switchOn: 'Aanzetten',
};
