// Dutch: the review of an import, taking it in, and undoing it.
import type { intake as Shape } from '../en/intake';

export const intake: typeof Shape = {
  asking: (done, all) => `We bekijken je gegevens: ${done} van ${all}`,
  clients: 'Klanten',
  added: 'Nieuw',
  updated: 'Al hier, aangevuld',
  same: 'Al hier',
  maybe: 'Misschien dezelfde?',
  toAnswer: (_count, figure) => `${figure} te beantwoorden`,
  answered: (figure) => `${figure} beantwoord`,
  youHave: (names) => `Je hebt ${names}`,
  inFile: (name) => `${name}, in het bestand`,
  samePerson: 'Dezelfde persoon',
  newClient: 'Nieuwe klant',
  whoIs: (name) => `Wie is ${name}?`,
  choose: 'Kies…',
  andMore: (figure) => `en nog ${figure}`,
  allNew: 'Allemaal nieuwe klanten',
  showMore: (figure) => `Toon er nog ${figure}`,
  allSame: 'Allemaal dezelfde persoon',
  namesakes: (figure) =>
    `Van ${figure} klanten staat alleen de naam in het bestand, en die heeft een klant van jou ook. Zijn het dezelfde personen?`,
  namesakesAll: 'Ja, allemaal',
  namesakesEach: 'Eén voor één',
  twice: (name) => `${name} staat meer dan één keer in het bestand. Welk saldo telt?`,
  balanceIn: (row, points) => `Rij ${row}: ${points}`,
  left: {
    there: (points) => `${points} zijn al overgenomen: niet nog eens`,
    changed: (points) => `Heeft al beginpunten; ${points} in het bestand blijven weg`,
    expired: (points) => `${points} zijn al vervallen`,
    'card-taken': (points) =>
      `De code van de cadeaubon is al van een andere bon: de bon en ${points} komen niet mee`,
  },
  leftTitle: (count, figure) => `Van ${figure} ${count === 1 ? 'klant' : 'klanten'} komen de punten niet mee`,
  row: (figure) => `Rij ${figure}`,

  brought: 'Punten die ze meebrengen',
  forClients: (count, figure) => `voor ${figure} ${count === 1 ? 'klant' : 'klanten'}`,
  worth: (money, points, off) => `tot ${money} korting waard (${points} geven ${off} korting)`,
  cards: (count, figure, money) => `${figure} ${count === 1 ? 'cadeaubon' : 'cadeaubonnen'} met ${money}`,
  messages: 'Berichten',
  noConsents: (count, figure) =>
    `${figure} ${count === 1 ? 'klant wil' : 'klanten willen'} geen berichten, volgens het bestand`,
  otherConsents: (count, figure) =>
    `${figure} ${count === 1 ? 'klant zei' : 'klanten zeiden'} hier iets anders`,
  otherConsentsWhat: 'Wat in je logboek staat, blijft.',
  consentHere: {
    yes: (day) => (day === '' ? 'Hier: ja' : `Hier: ja, sinds ${day}`),
    no: (day) => (day === '' ? 'Hier: nee' : `Hier: nee, sinds ${day}`),
  },
  consents: (count, figure) =>
    `${figure} ${count === 1 ? 'klant wil' : 'klanten willen'} berichten, volgens het bestand`,
  expireNot: 'Ze vervallen niet: jouw punten vervallen nooit.',
  expire: 'Ze vervallen',
  expiries: {
    today: (day) => `Zoals vandaag gespaard: ${day}`,
    todayVisit: 'Zoals vandaag gespaard: volgens het laatste bezoek, op zijn vroegst vanaf vandaag',
    file: 'Op de datums in het bestand',
    never: 'Nooit',
  },
  label: (till) => (till === '' ? 'Punten van vroeger' : `Punten van ${till}`),
  consentWords: (till) =>
    till === '' ? 'Vroeger akkoord, volgens een bestand' : `Akkoord bij ${till}, volgens zijn bestand`,

  sales: 'Eerdere verkopen',
  period: (first, last) => `${first} tot ${last}`,
  receipts: 'Kassabonnen',
  leftOut: 'Weggelaten: geannuleerd, of al hier',
  returns: 'Retouren',
  returnsTake: (points) => `Ze nemen ${points} terug`,
  money: 'Verkopen',
  walkIns: 'Zonder klant',
  salesNew: 'Nieuwe klanten uit verkopen',
  history: 'Als geschiedenis bewaren, zonder punten',
  noProgram:
    'Er is nog geen spaarprogramma, dus deze verkopen zouden geen punten geven. Bewaar ze als geschiedenis. Zeg bij Programma’s hoe klanten sparen, kies dan de bestanden opnieuw: dan krijgen ze hun punten.',
  historyWhy: 'Kies dit als de punten hierboven daarvan komen',
  give: 'Er punten voor geven',
  giveToo: 'Er ook punten voor geven',
  more: (points, money) => (money === '' ? points : `${points}, tot ${money} waard`),
  expired: (points) => `${points} van wat ze opleverden zijn intussen vervallen`,
  expiredByVisit:
    'Een later bezoek in een ander bestand redt ze, als je dat vandaag importeert. Vannacht verdwijnen ze voorgoed.',
  recorded: (count, figure) => `${figure} ${count === 1 ? 'verkoop staat' : 'verkopen staan'} hier al`,
  recordedWhat:
    'Zelfde klant, dag en bedrag: aan deze kassa genoteerd of teruggenomen, of onder een andere naam overgenomen.',
  recordedAt: (till) => (till === '' ? 'aan deze kassa genoteerd' : `overgenomen van ${till}`),
  givenBackAt: (till, day) =>
    till === '' ? `aan deze kassa teruggenomen op ${day}` : `retour overgenomen van ${till}`,
  again: 'Toch overnemen',
  older: (count, figure) =>
    `${figure} ${count === 1 ? 'verkoop is' : 'verkopen zijn'} ouder dan wat van de klant bekend is. Niveaus, en extra punten voor een eerste bezoek, gaan uit van wat bekend is bij het overnemen.`,
  renumbered: (count, figure) =>
    `${figure} ${count === 1 ? 'bonnummer komt' : 'bonnummers komen'} op een andere dag terug`,
  renumberedWhat: 'Met andere inhoud, dus elk is een eigen verkoop.',
  fromHistory: (count, figure) =>
    `${figure} ${count === 1 ? 'verkoop was' : 'verkopen waren'} alleen geschiedenis, en ${count === 1 ? 'krijgt' : 'krijgen'} nu punten.`,

  nothing: 'Alles in deze bestanden is al hier.',
  missing: (count) => (count === 1 ? 'Eén antwoord ontbreekt' : `${count} antwoorden ontbreken`),
  import: 'Alles importeren',
  going: 'Importeren',
  goingClients: 'Klanten en punten',
  of: (done, all) => `${done} van ${all}`,
  minutes: (count) => (count <= 1 ? 'Nog ongeveer een minuut' : `Nog ongeveer ${count} minuten`),
  keepOpen:
    'Laat de zijbalk open tot het klaar is. Is die gesloten, kies dan dezelfde bestanden opnieuw: het gaat verder, en niets komt twee keer.',
  stop: 'Hier stoppen',
  stopped: 'Gestopt. Wat binnen is, blijft binnen.',
  goOn: 'Verdergaan',
  done: 'Alles is binnen',
  files: (count, figure) => `${figure} ${count === 1 ? 'bestand' : 'bestanden'}`,
  newClients: 'Nieuwe klanten',
  updatedClients: 'Aangevulde klanten',
  points: 'Punten',
  giftCards: 'Cadeaubonnen',
  pastSales: 'Eerdere verkopen',
  rowsLeft: 'Weggelaten rijen',
  next: 'Daarna',
  see: 'Bekijk je klanten',
  correct: (count, figure) =>
    count === 1 ? 'Verbeter de weggelaten rij' : `Verbeter de ${figure} weggelaten rijen`,
  correctHow: 'Sla die op, verbeter die, kies het bestand opnieuw',
  otherFiles: 'Andere bestanden importeren',
  wrong: 'Iets verkeerd? Neem alles terug, ook na dagen. Wat je sindsdien aan de kassa deed, blijft.',
  undo: 'Ongedaan maken',
  undoThis: 'Deze import ongedaan maken',
  till: 'Naar de kassa',
  unfinished: 'Een import is niet klaar',
  unfinishedHow: (files, reached) =>
    `${reached} zijn binnen, uit ${files}. Kies dezelfde bestanden opnieuw: het gaat verder, en niets komt twee keer.`,
  unfinishedForget: 'Zo laten',
  past: 'Vorige imports',
  noPast:
    'Er zijn nog geen klanten, punten of verkopen geïmporteerd. Elke import komt hier te staan en kan ongedaan worden gemaakt als er iets misging.',
  pastLine: (day, entries, points) => `${day} · ${entries} · ${points}`,
  entries: (count, figure) => `${figure} ${count === 1 ? 'regel' : 'regels'}`,
  undone: 'Ongedaan gemaakt',
  undonePart: (done, all) => `${done} van ${all} ongedaan gemaakt`,
  unnamedTill: 'Uit een ander systeem',
  undoQuestion: (label) => `“${label}” ongedaan maken?`,
  undoMeans: (entries, points) =>
    points === ''
      ? `Nog terug te nemen: ${entries}, één voor één.`
      : `Terug te nemen: ${entries}, één voor één, met ${points}.`,
  undoStays:
    'Wat blijft: de klanten die erbij kwamen, zonder deze punten, en alles wat je aan de kassa deed. Een cadeaubon die intussen gebruikt is, blijft ook.',
  undoing: 'Ongedaan maken',
  undoneAll:
    'De import is ongedaan gemaakt. De klanten blijven in de lijst, zonder de punten ervan. De bestanden kunnen opnieuw.',
  kept: (count, figure) =>
    `${figure} ${count === 1 ? 'regel blijft' : 'regels blijven'}: al teruggenomen, of sindsdien gebruikt.`,
  undoneExcept: (count, figure) => `Ongedaan gemaakt, behalve ${figure} ${count === 1 ? 'regel' : 'regels'}:`,
  bookings: 'Afspraken',
  newBookings: 'Nieuwe afspraken',
  changedBookings: 'Gewijzigde afspraken',
  bookingStates: {
    done: 'Gingen door',
    booked: 'Komen nog, of niet gezegd',
    cancelled: 'Geannuleerd',
    missed: 'Niemand kwam',
  },
  bookingsOff: 'Afspraken geven nog geen punten. Zet ze aan bij Meer, Afspraken: dan krijgen deze de hunne.',
  both: (figure, count) =>
    count === 1
      ? 'Eén afspraak staat in de agenda en bij de annuleringen.'
      : `${figure} afspraken staan in de agenda en bij de annuleringen.`,
  bothAnswers: { again: 'Ze zijn opnieuw gemaakt', cancelled: 'Ze zijn geannuleerd' },
  waitingStatus: (figure, count) =>
    count === 1 ? 'Eén afspraak wacht op jou' : `${figure} afspraken wachten op jou`,
  waitingStatusWhat:
    'Hun status zegt niet of ze doorgingen. Zet het woord bij je lijsten in de instellingen, of beslis één voor één.',
  noStatus: 'geen status',
  unknownServices: (figure, count) =>
    count === 1
      ? 'Eén afspraak is voor een onbekende behandeling'
      : `${figure} afspraken zijn voor onbekende behandelingen`,
  unknownServicesWhat: 'Ze krijgen geen punten zolang de behandeling niet in je catalogus staat.',
  doubledBookings: (figure, count) =>
    count === 1 ? 'Eén afspraak komt twee keer' : `${figure} afspraken komen twee keer`,
  doubledBookingsWhat: 'Zelfde klant, behandeling en tijd. Elk komt één keer mee.',
  otherBookings: (figure, count) =>
    count === 1 ? 'Eén nummer is van een andere afspraak' : `${figure} nummers zijn van andere afspraken`,
  otherBookingsWhat: 'Hier hoort het nummer bij een andere klant op een andere dag. Deze rijen blijven weg.',
  unfoundBookings: (figure, count) =>
    count === 1 ? 'Eén ging niet door, en staat hier niet' : `${figure} gingen niet door, en staan hier niet`,
  unfoundBookingsWhat:
    'Het bestand heeft hun dag, en zo’n afspraak is er niet: er hoeft niets te veranderen.',
  rowOfFile: (row, file) => `Rij ${row} van ${file}`,
  rowOfFiles: 'in deze bestanden',
  rowOfSheet: (row) => `Rij ${row} van de spreadsheet`,
  pastBookings: 'Geïmporteerde afspraken',
  bookingCount: (figure, count) => `${figure} ${count === 1 ? 'afspraak' : 'afspraken'}`,
  bookingsCredited: (day, figure, points) => `${day} · ${figure} met ${points}`,
  undoBookingsQuestion: (bookings) => `De import van ${bookings} ongedaan maken?`,
  undoBookingsMeans: (points) =>
    points === '' ? 'Hun rijen verdwijnen.' : `Hun rijen verdwijnen, en ${points} worden teruggenomen.`,
  undoBookingsStays: 'Wat blijft: de klanten die erbij kwamen, en afspraken die hier al stonden.',
  undoneBookings: 'Deze afspraken zijn weg. De bestanden kunnen opnieuw.',
  keptBookings: (figure, count) => (count === 1 ? 'Eén afspraak blijft:' : `${figure} afspraken blijven:`),
  back: 'Terug',
};
