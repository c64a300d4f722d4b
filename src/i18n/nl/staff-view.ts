// Dutch: the people of the salon, their links and what they may do.
import type { OwnerWords } from '../catalog-shape';

export const staffView: OwnerWords['staffView'] = {
  title: 'Medewerkers',
  rowWhat: 'Links naar de kassa op de telefoon, en wat iedereen mag',
  what: 'Iedereen krijgt een eigen link naar de kassa op de telefoon. Bij wat iemand opslaat, staat de naam.',
  editors:
    'Wie deze spreadsheet kan bewerken, is voor Google een eigenaar: grenzen gelden op de telefoon. In de zijbalk behoeden ze alleen voor een vergissing. Geef het team dus de link, niet de spreadsheet.',
  noAddress:
    'Links werken zodra de web-app aanstaat in Apps Script (Implementeren, Nieuwe implementatie: uitvoeren als: ik, toegang: iedereen) en je het adres één keer zelf hebt geopend.',
  triedCodes: (name, codes, day) =>
    `${name === '' ? 'Iemand aan de kassa' : name} heeft sinds ${day} ${codes} codes van cadeaubonnen geprobeerd die niet bestaan. Na tien op een rij zoekt Carnet er een tijdje geen meer op.`,
  strayed: (links) =>
    `In de laatste zes uur zijn ${links} keer links geopend die niet bestaan. Niemand kan een link raden; Carnet antwoordt nu traag op zulke pogingen.`,
  list: (count, figure) => `${figure} ${count === 1 ? 'persoon' : 'personen'}`,
  usedToday: 'vandaag gebruikt',
  used: (day) => `laatst gebruikt op ${day}`,
  notOpened: 'nog niet geopend',
  noLink: 'geen link',
  inSheet: 'schrijft in de spreadsheet, zonder grens',
  you: 'jij',
  active: 'Actief',
  off: 'Uit',
  made: (day) => `Gemaakt op ${day}`,
  free: 'Zonder grens',
  name: 'Naam',
  address: 'Google-adres, voor de zijbalk',
  addressNote: 'Alleen wie de zijbalk gebruikt: die houdt zich dan aan deze grenzen. Laat het anders leeg.',
  limit: 'Punten met de hand, per dag',
  may: 'Wat deze persoon mag',
  rights: {
    record: 'Facturen en klanten vastleggen',
    refund: 'Terugbetalen, facturen corrigeren',
    contacts: 'Telefoon en e-mail zien, klantlinks geven',
    reports: 'Rapporten zien',
  },
  /** What stays possible without it. */
  rightsOff: {
    refund: 'Uit: wat iemand net zelf heeft opgeslagen, mag die nog 15 minuten ongedaan maken of corrigeren.',
    reports: 'Uit: bij Vandaag ziet iemand alleen wat die zelf heeft opgeslagen.',
  },
  save: 'Opslaan',
  saved: (name) => `Opgeslagen: ${name}`,
  add: 'Iemand toevoegen',
  addTitle: 'Iemand toevoegen',
  addNow: 'Toevoegen en link maken',
  newLink: 'Nieuwe link',
  newLinkMeans: (name) =>
    `De link die ${name} nu heeft, kan niet opnieuw worden getoond: Carnet bewaart hem niet. Je kunt een nieuwe maken; de oude stopt meteen.`,
  newLinkNow: 'Nieuwe link maken',
  printAll: 'Alle links afdrukken',
  switchOff: 'Uitschakelen',
  switchOn: 'Weer inschakelen',
  isOff: (name) => `${name} is uitgeschakeld`,
  lost: 'Telefoon kwijt, of gaat iemand weg? Schakel uit: de link stopt meteen, en wat opgeslagen is, blijft.',
  link: (name) => `De link van ${name}`,
  qr: (name) => `QR-code: de kassa van ${name}`,
  scan: (name) => `${name} scant dit één keer, met de camera-app.`,
  once: 'Je ziet hem alleen nu: Carnet bewaart hem niet. Raakt hij kwijt, maak dan een nieuwe.',
  whatsApp: 'WhatsApp',
  copy: 'Link kopiëren',
  message: (name, link) =>
    `Dag ${name}, dit is je eigen link naar de kassa op je telefoon. Hou hem voor jezelf: ${link}`,
  noLinkYet:
    'De link kan nog niet worden getoond: Carnet kent het adres van zijn web-app niet. Open dat adres één keer zelf en maak hier daarna een nieuwe link.',
};
