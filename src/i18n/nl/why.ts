// Dutch: why a client has so many points.
import type { WhyWords } from '../catalog-shape';

const whyBalance: WhyWords['whyBalance'] = {
  title: 'Waarom dit saldo?',
  titleOf: (points: string) => `Waarom ${points}?`,
  asOf: 'Stand op',
  caption: (name: string, day: string) => `${name}, van het eerste punt tot ${day}`,
  movement: 'Elke beweging',
  eachLine: 'Elke regel',
  total: 'Totaal',
  visits: (count: number, figure: string) => `${figure} ${count === 1 ? 'bezoek' : 'bezoeken'}`,
  bookings: (count: number, figure: string) => `${figure} ${count === 1 ? 'afspraak' : 'afspraken'}`,
  used: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'beloning gebruikt' : 'beloningen gebruikt'}`,
  refunded: (count: number, figure: string) => (count === 1 ? 'Terugbetaald' : `${figure} keer terugbetaald`),
  voided: (count: number, figure: string) =>
    count === 1 ? 'Ongedaan gemaakt' : `${figure} keer ongedaan gemaakt`,
  mergedWith: (names: string) => `Samengevoegd met “${names}”`,
  kinds: {
    found: 'Punten die al in de spreadsheet stonden',
    brought: 'Meegebracht',
    joined: 'Punten bij inschrijving',
    added: 'Met de hand toegevoegd',
    merged: 'Samengevoegd met een andere klant',
    taken: 'Met de hand afgetrokken',
    parted: 'Samenvoegen ongedaan gemaakt',
    expired: 'Vervallen',
    other: 'Rechtgezet',
  },
  times: (text: string, count: string) => `${count} × ${text}`,
  andMore: (rule: string, others: number) =>
    `${rule}, en nog ${others} ${others === 1 ? 'spaarprogramma' : 'spaarprogramma’s'}`,
  fromTo: (first: string, last: string) => `${first} tot ${last}`,
  ofToday: (points: string) => `De ${points} van vandaag`,
  ofThen: (points: string) => `De ${points} van die dag`,
  useBy: (day: string) => `te gebruiken tot en met ${day}`,
  noEnd: 'vervallen niet',
  from: (day: string, until: string) => `vanaf ${day}, ${until}`,
  owed: 'nog verschuldigd, gaat af van de volgende',
  recordedOn: (day: string) => `ingevoerd op ${day}`,
  nothingYet: 'Op die dag was er nog niets gebeurd.',
  everyLine: 'Elke regel tonen',
  inGroups: 'In groepen tonen',
  more: (figure: string) => `Nog ${figure} tonen`,
  print: 'Afdrukken',
  read: (read: string, of: string) => `${read} van ${of} regels`,
  incomplete:
    'Een regel van deze klant is niet te vinden, dus de som zou niet kloppen. Misschien sorteert iemand net het logboek. Blijft het zo, controleer dan het logboek bij Meer.',
  again: 'Opnieuw proberen',
};

export const why: WhyWords = { whyBalance };
