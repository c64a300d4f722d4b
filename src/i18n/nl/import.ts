// Dutch: the import.
import type { Catalog } from '../catalog-shape';

const imports: Catalog['import'] = {
  what: 'CSV-bestanden van je andere kassa: bonnen, en de lijsten van behandelingen en producten, in om het even welke volgorde.',
  drop: 'Kies bestanden, of sleep ze hierheen',
  chooseFirst: 'Kies eerst een bestand',
  removeFile: (name) => `${name} verwijderen`,
  whichKind: 'Wat staat er in dit bestand?',
  kindIs: 'Bevat',
  kinds: { receipts: 'Bonnen', services: 'Behandelingen', products: 'Producten' },
  kindMissing: 'Zeg wat er in dit bestand staat: de kolommen zeggen het niet.',
  till: 'Naam van de andere kassa',
  tillWhat: 'Houd die voor alle bestanden gelijk: een bon wordt herkend aan kassa, nummer en klant.',
  read: 'Bestanden lezen',
  reading: 'Lezen…',
  whichDates: 'Eerst de dag of eerst de maand? De datums kun je op twee manieren lezen.',
  orders: { dmy: 'Eerst de dag', mdy: 'Eerst de maand' },
  means: (sample, day) => `${sample} is ${day}`,
  datesMissing: 'Kies hoe het bestand zijn datums schrijft.',
  goOnReading: 'Verder',

  rows: (count, figure) => `${figure} ${count === 1 ? 'rij' : 'rijen'}`,
  newItems: 'Nieuw in de catalogus',
  changedItems: 'Gewijzigd in de catalogus',
  sameItems: 'Al in de catalogus',
  takeCatalog: 'In catalogus importeren',
  nothingYet: 'Er is nog niets weggeschreven.',

  pointsOrHistory: 'Punten of alleen geschiedenis',
  givePoints: 'Punten geven',
  pointsWhat: 'Elke factuur spaart volgens de programma’s van nu.',
  historyOnly: 'Alleen geschiedenis',
  historyWhat: 'Facturen worden vastgelegd en leveren niets op.',
  period: (first, last) => `${first} tot ${last}`,
  numberOnDays: (receipt: string, days: string) =>
    `Bon ${receipt} staat op ${days}. Hoe nummert de kassa haar bonnen?`,
  numberings: { daily: 'Elke dag opnieuw vanaf het begin', unique: 'Geen nummer komt twee keer voor' },
  numberingWhat: {
    daily: 'Een bon wordt herkend aan nummer en datum.',
    unique: 'Een nummer is één bon, welke dag het ook is.',
  },
  invoices: 'Facturen',
  newClients: 'Nieuwe klanten',
  clientsWithPoints: 'Klanten die punten krijgen',
  points: 'Punten',
  walkIns: 'Facturen van passanten',
  whatHappens: 'Rijen',
  rowCount: 'Aantal',
  taken: 'Te importeren',
  thereAlready: 'Al aanwezig',
  changed: 'Gewijzigd, ongemoeid',
  refused: 'Geweigerd',
  wholeFile: 'Hele bestand',
  unreadable: (count, figure) =>
    count === 1
      ? `${figure} bedrag is onleesbaar en telt in geen som mee.`
      : `${figure} bedragen zijn onleesbaar en tellen in geen som mee.`,
  changedReceipts: (count, figure) => `${figure} ${count === 1 ? 'bon is' : 'bonnen zijn'} gewijzigd`,
  changedWhat:
    'Ze staan met een andere inhoud in het logboek. Ze blijven zoals ze zijn; maak ongedaan en leg opnieuw vast wat anders moet.',
  tooLong: (count, figure) =>
    `${figure} ${count === 1 ? 'bon is te lang en is' : 'bonnen zijn te lang en zijn'} weggelaten`,
  tooLongWhat:
    'Ze passen niet in één regel van het logboek. Splits elke bon in het bestand in twee bonnen en importeer het opnieuw.',
  unknown: (count, figure) =>
    `${figure} ${count === 1 ? 'omschrijving staat' : 'omschrijvingen staan'} niet in de catalogus`,
  unknownWhat:
    'Ze sparen alleen waar alles meetelt. Importeer eerst de lijsten van behandelingen en producten als ze daarin staan.',
  ambiguous: (count, figure) =>
    `${figure} ${count === 1 ? 'omschrijving is' : 'omschrijvingen zijn'} zowel een behandeling als een product`,
  ambiguousWhat: 'Ze tellen als behandeling.',
  andMore: (figure) => `en nog ${figure}`,
  refusedRows: 'Geweigerde rijen',
  row: 'Rij',
  reason: 'Reden',
  rowText: 'Tekst',
  saveThem: 'Downloaden',
  refusedFile: 'geweigerd',
  take: (count, figure) => `${figure} ${count === 1 ? 'factuur' : 'facturen'} importeren`,

  taking: 'Importeren',
  keepOpen:
    'Laat deze zijbalk open. Sluit hij toch, kies het bestand dan opnieuw: wat erin staat, blijft erin, één keer.',
  stop: 'Stoppen',
  stopped: 'Gestopt',
  stoppedAt: 'Wat erin staat, blijft erin. Verdergaan neemt de rest, en niets dubbel.',
  goOn: 'Verdergaan',
  of: (reached, all) => `${reached} van ${all}`,
  done: 'Importeren klaar',
  more: 'Meer importeren',
  seeClients: 'Klanten bekijken',
};

export { imports as import };
