// Dutch words in the sheet: tabs, columns, menu.
import type { SheetWords } from '../catalog-shape';

export const tabs: SheetWords['tabs'] = {
  clients: 'Klanten',
  ledger: 'Logboek',
  storedValues: 'Cadeaubonnen',
  catalog: 'Catalogus',
  programs: 'Spaarprogramma’s',
  rewards: 'Beloningen',
  bonuses: 'Extra punten',
  settings: 'Instellingen',
  staff: 'Medewerkers',
  quarantine: 'Quarantaine',
};

export const columns: SheetWords['columns'] = {
  clients: {
    name: 'Naam',
    phone: 'Telefoon',
    email: 'E-mail',
    loyaltyCard: 'Kaart',
    code: 'Kassacode',
    birthday: 'Verjaardag',
    consent: 'Mag bericht krijgen',
    consentDay: 'Sinds',
    consentWords: 'Akkoord met',
    note: 'Opmerking',
    id: 'Nr.',
    points: 'Punten',
    pending: 'In afwachting',
    lastVisit: 'Laatste bezoek',
    state: 'Notities van Carnet, niet wijzigen',
    movements: 'Geschiedenis van Carnet, niet wijzigen',
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
    key: 'Sleutel, niet wijzigen',
    undoes: 'Neemt terug',
    storedValues: 'Cadeau- en kortingsbonnen',
  },
  storedValues: {
    id: 'Nr.',
    kind: 'Soort',
    issued: 'Waarde',
    balance: 'Over',
    until: 'Geldig tot en met',
    issuedOn: 'Gemaakt op',
    member: 'Klantnr.',
    state: 'Notities van Carnet, niet wijzigen',
  },
  catalog: {
    active: 'Te koop',
    code: 'Code',
    name: 'Naam',
    kind: 'Soort',
    category: 'Categorie',
    price: 'Prijs',
    earns: 'Eigen punten',
    points: 'Punten per stuk',
    tax: 'Btw (%)',
    cost: 'Kostprijs',
  },
  programs: { on: 'Aan', name: 'Naam', kind: 'Sparen per' },
  rewards: { on: 'Aan', name: 'Naam', kind: 'Geeft' },
  bonuses: { on: 'Aan', name: 'Naam', kind: 'Reden' },
  settings: {
    setting: 'Instelling',
    value: 'Waarde',
    what: 'Wat het doet',
    key: 'Sleutel, niet wijzigen',
  },
  staff: { number: 'Nr.', address: 'Adres' },
  quarantine: { row: 'Oorspronkelijke rij', movedAt: 'Apart gezet op' },
};

export const entryKinds: SheetWords['entryKinds'] = {
  join: 'Punten bij inschrijving',
  invoice: 'Factuur',
  reverse: 'Ongedaan gemaakt',
  refund: 'Terugbetaald',
  adjust: 'Aangepast',
  expire: 'Vervallen',
  opening: 'Beginsaldo',
  ruleset: 'Instellingen gewijzigd',
  consent: 'Toestemming gegeven',
  withdrawal: 'Toestemming ingetrokken',
  adopt: 'Spreadsheet overgenomen',
};

export const storedValueKinds: SheetWords['storedValueKinds'] = {
  giftcard: 'Cadeaubon',
  voucher: 'Kortingsbon',
};

export const menu = {
  title: 'Carnet',
  open: 'Carnet openen',
  setUp: 'Deze spreadsheet klaarmaken',
  check: 'Logboek controleren',
};

export const protection = {
  ledger: 'Het logboek van Carnet: elke rij blijft staan. Een factuur maak je ongedaan in Carnet.',
  storedValues:
    'Carnet houdt hier cadeaubonnen en kortingsbonnen bij volgens het logboek. Wat je hier typt, wordt teruggezet.',
  derived: 'Carnet vult deze cellen in volgens het logboek. Wat je hier typt, wordt teruggezet.',
  settingKeys: 'Carnet herkent de instellingen aan deze sleutels.',
};

export const validation = {
  choice: 'Kies uit de lijst.',
  several: 'Een of meer uit de lijst, met komma’s ertussen.',
};

export const alerts: SheetWords['alerts'] = {
  title: 'Carnet',
  isSetUp: 'Deze spreadsheet is klaar. Kies Carnet, Carnet openen om te beginnen.',
  notSetUp: 'Deze spreadsheet is nog niet klaargemaakt. Kies eerst Carnet, Deze spreadsheet klaarmaken.',
  checkedWell: (entries, clients) => `Het logboek klopt: ${entries} boekingen, ${clients} klanten.`,
  checkedBadly: (findings, figure) =>
    `${figure} ${findings === 1 ? 'afwijking' : 'afwijkingen'} gevonden. Open Carnet, Instellingen, Logboek controleren om te zien wat het is en te herstellen wat kan.`,
  failed: (message) =>
    `Dat is niet gelukt. Google meldt: “${message}”. Er is niets vastgelegd. Probeer het opnieuw.`,
};
