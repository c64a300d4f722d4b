// Dutch words in the sheet: tabs, columns, settings, menu.
import type { SheetWords } from '../catalog';

export const tabs: SheetWords['tabs'] = {
  clients: 'Klanten',
  ledger: 'Logboek',
  catalog: 'Catalogus',
  programs: 'Spaarprogramma’s',
  settings: 'Instellingen',
  quarantine: 'Quarantaine',
};

export const columns: SheetWords['columns'] = {
  clients: {
    name: 'Naam',
    phone: 'Telefoon',
    email: 'E-mail',
    card: 'Kaart',
    code: 'Kassacode',
    note: 'Opmerking',
    id: 'Nr.',
    points: 'Punten',
    pending: 'In afwachting',
    lastVisit: 'Laatste bezoek',
    state: 'Notities van Carnet, niet wijzigen',
  },
  ledger: {
    seq: 'Nr.',
    day: 'Datum',
    member: 'Klantnr.',
    kind: 'Wat',
    receipt: 'Bonnr.',
    total: 'Totaal',
    points: 'Punten',
    balance: 'Saldo',
    note: 'Opmerking',
    staff: 'Medewerker',
    entry: 'Boeking, niet wijzigen',
  },
  catalog: {
    active: 'Te koop',
    code: 'Code',
    name: 'Naam',
    kind: 'Soort',
    category: 'Categorie',
    price: 'Prijs',
  },
  programs: {
    on: 'Aan',
    name: 'Naam',
    kind: 'Sparen per',
    points: 'Punten',
    every: 'Per volle',
    scope: 'Telt mee',
  },
  settings: {
    setting: 'Instelling',
    value: 'Waarde',
    what: 'Wat het doet',
    key: 'Sleutel, niet wijzigen',
  },
  quarantine: { row: 'Oorspronkelijke rij', movedAt: 'Apart gezet op' },
};

export const policies: SheetWords['policies'] = {
  on: {
    label: 'Spaarprogramma',
    what: 'Uit: er worden geen punten gespaard, saldo’s blijven zichtbaar.',
  },
  currency: {
    label: 'Munteenheid',
    what: 'De munteenheid van alle bedragen, als code van drie letters, bijvoorbeeld EUR. Ze bepaalt het aantal decimalen.',
  },
  language: { label: 'Taal', what: 'De taal van de spreadsheet en van de zijbalk.' },
  overdraw: {
    label: 'Punten al gebruikt',
    what: 'Als een factuur ongedaan wordt gemaakt en de punten al gebruikt zijn: het saldo gaat onder nul, of stopt op nul.',
  },
};

export const overdraw = { negative: 'gaat onder nul', zero: 'stopt op nul' };

export const kinds = {
  everything: 'Alles',
  service: 'Behandeling',
  product: 'Product',
  giftcard: 'Cadeaubon',
  other: 'Overig',
};

export const yesNo = { yes: 'Ja', no: 'Nee' };

export const entryKinds: SheetWords['entryKinds'] = {
  invoice: 'Factuur',
  reverse: 'Ongedaan gemaakt',
  adjust: 'Aangepast',
  expire: 'Vervallen',
  opening: 'Beginsaldo',
  book: 'Instellingen gewijzigd',
  adopt: 'Spreadsheet overgenomen',
};

export const menu = {
  title: 'Carnet',
  open: 'Carnet openen',
  setUp: 'Deze spreadsheet klaarmaken',
  check: 'Logboek controleren',
};

export const protection = {
  ledger: 'Het logboek van Carnet: elke rij blijft staan. Een factuur maak je ongedaan in Carnet.',
  derived: 'Carnet vult deze cellen in volgens het logboek. Wat je hier typt, wordt teruggezet.',
  settingKeys: 'Carnet herkent de instellingen aan deze sleutels.',
};

export const validation = {
  choice: 'Kies uit de lijst.',
  scope: 'Alles, of een of meer soorten met komma’s ertussen.',
};

export const alerts: SheetWords['alerts'] = {
  title: 'Carnet',
  isSetUp: 'Deze spreadsheet is klaar. Kies Carnet, Carnet openen om te beginnen.',
  notSetUp: 'Deze spreadsheet is nog niet klaargemaakt. Kies eerst Carnet, Deze spreadsheet klaarmaken.',
  checkedWell: (entries, clients) => `Het logboek klopt: ${entries} boekingen, ${clients} klanten.`,
  checkedBadly: (findings, figure) =>
    `${figure} ${findings === 1 ? 'punt vraagt' : 'punten vragen'} aandacht. Open Carnet, Instellingen, Logboek controleren om ze te zien en te herstellen wat kan.`,
  failed: (message) =>
    `Dat is niet gelukt. Google meldt: “${message}”. Er is niets vastgelegd. Probeer het opnieuw.`,
};
