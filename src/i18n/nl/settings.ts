// Dutch: settings, and the check of the ledger.
import type { Catalog } from '../catalog-shape';
import { expiry } from './expiry';

export const settings: Catalog['settings'] = {
  title: 'Instellingen',
  back: 'Terug naar Meer',
  rules: 'Hoe punten geteld worden',
  decimals: (decimals) =>
    decimals === 0 ? 'Bedragen hebben geen decimalen.' : `Bedragen hebben ${decimals} decimalen.`,
  look: 'Weergave op dit apparaat',
  appearances: { system: 'Systeem', light: 'Licht', dark: 'Donker' },
  save: 'Instellingen opslaan',
  discard: 'Verwerpen',
  import: 'Je gegevens importeren',
  exports: {
    balances: 'Klanten en saldo’s exporteren',
    open: 'Exporteren wat nog openstaat: punten en bonnen',
    ledger: 'Logboek exporteren',
    lines: 'Factuurregels exporteren',
    cards: 'Cadeau- en kortingsbonnen exporteren',
  },
  endLinks: 'Alle links van klanten uitschakelen',
  endLinksMeans:
    'Elke link werkt meteen niet meer, net als elk bonnetje en elke kaart met de QR-code ervan. Elke klant heeft dan een nieuwe nodig.',
  endLinksNow: 'Allemaal uitschakelen',
  linksEnded: 'Alle links zijn uitgeschakeld. De nieuwe staan klaar bij Klanten.',
  expireNow: 'Vervallen punten nu weghalen',
  expireWhat: 'Elke nacht gebeurt dit vanzelf.',
  expiring: (figure) => `Zoeken… ${figure} tot nu toe`,
  expired: (points, clients) => `${points} van ${clients} vervallen en weggehaald.`,
  noneExpired: 'Er zijn geen punten vervallen.',
  check: 'Logboek controleren',
  ratesNote: 'Leeg: het tarief van de soort. Het eigen tarief van een artikel in de catalogus gaat voor.',
};

export const check: Catalog['check'] = {
  inOrder: 'Het logboek klopt.',
  found: (count, figure) => `${figure} ${count === 1 ? 'probleem' : 'problemen'} gevonden`,
  counted: (lines, figure, clients, figureOfClients) =>
    `${figure} ${lines === 1 ? 'regel' : 'regels'} en ${figureOfClients} ${clients === 1 ? 'klant' : 'klanten'} gecontroleerd`,
  findings: 'Wat is gevonden',
  entry: (number) => `, regel ${number}`,
  stopped: 'Er wordt niets meer vastgelegd.',
  because: (reason, row) => `Waarom: ${reason}${row > 0 ? ` (rij ${row})` : ''}.`,
  newerHelps:
    'Een nieuwere Carnet heeft in deze spreadsheet geschreven. Laad de spreadsheet opnieuw; helpt dat niet, zet dan de nieuwe versie in het script: Extensies, Apps Script. Er is niets verloren.',
  adoptHelps:
    'Weet je hoe het komt, ga dan verder met deze spreadsheet: Carnet neemt het logboek zoals het is. Zet anders een eerdere versie terug: Bestand, Versiegeschiedenis.',
  client: (number) => `, klant ${number}`,
  clientMadeAgain: (number) => `Klant ${number}`,
  repair: 'Herstellen',
  repaired: (clients, rows) => `Klanten opnieuw opgeslagen: ${clients}. Rijen opzijgezet: ${rows}.`,
  noneSoFar: 'Tot nu toe geen probleem gevonden',
  unproved: (lines) =>
    `${lines} regels zijn nog niet gecontroleerd. Dat duurt enkele minuten en kan gestopt worden.`,
  provedSoFar: (line, of) => `Regel ${line} van ${of} gecontroleerd…`,
  provedTo: (line, day) =>
    `Wat er sinds de laatste volledige controle bij kwam, is gecontroleerd tot regel ${line}.${day === '' ? '' : ` Laatste volledige controle: ${day}.`} Carnet doet dat ’s nachts vanzelf.`,
  proveRest: 'De rest controleren',
  proveAll: 'Alles nu controleren',
  stop: 'Stoppen',
  again: 'Opnieuw controleren',
  adopt: 'Verdergaan met deze spreadsheet',
  adoptCopy:
    'Is deze spreadsheet een kopie, dan neemt die ook de cadeaubonnen en kortingsbonnen van het origineel aan, en geen van beide weet wat er in de andere is gebruikt: neem ze voortaan nog maar in één van de twee aan.',
  adoptCodes:
    'Een kopie, of een spreadsheet die de notities van Carnet kwijt is, kan de codes van eerder gemaakte cadeaubonnen en kortingsbonnen niet meer tonen. Klanten die hun code hebben, kunnen die blijven gebruiken.',
  adoptWhat:
    'Carnet neemt het logboek zoals het nu is. Wat erin ontbreekt, blijft ontbreken; de saldo’s van de klanten blijven zoals ze zijn.',
  reason: 'Reden',
  reasonNote: 'Die blijft in het logboek staan, bijvoorbeeld “kopie voor het tweede salon”.',
  reasonMissing: 'Typ een reden.',
  adopted: 'Carnet gaat verder met deze spreadsheet',
  erasedAgain: (count, figure) =>
    count === 1
      ? 'Carnet gaat verder met deze spreadsheet. Een gewiste klant was terug en is opnieuw gewist.'
      : `Carnet gaat verder met deze spreadsheet. ${figure} gewiste klanten waren terug en zijn opnieuw gewist.`,
  proof: (number) =>
    `Bewaar dit ergens anders om later te bewijzen dat er niets is vervangen. Na regel ${number}:`,
};

export const groups: Catalog['groups'] = {
  consentIn: (languages) =>
    languages === '' ? 'Toestemming wordt niet gevraagd' : `Toestemming gevraagd: ${languages}`,
  consentText: (mark) => `Tekst ${mark}.`,
  labels: {
    salon: 'Salon',
    earns: 'Wat punten oplevert',
    tax: 'Btw',
    rewards: 'Beloningen',
    expiry: 'Vervallen en wachten',
    tiers: 'Niveaus',
    giftcards: 'Cadeaubonnen',
    byHand: 'Punten met de hand',
    bookings: 'Punten van afspraken',
    messages: 'Berichten',
    clients: 'Klanten en toestemming',
  },
  combine: { add: 'Programma’s worden opgeteld', best: 'Het beste programma telt' },
  rewardDiscounts: { after: 'bedrag na beloning', before: 'bedrag vóór beloning' },
  prices: { with: 'Prijzen met btw', without: 'Prijzen zonder btw' },
  basis: { with: 'punten ook op btw', without: 'geen punten op btw' },
  rewardsAtOnce: (count, figure) => (count === 1 ? 'Eén per factuur' : `Maximaal ${figure} per factuur`),
  never: 'Punten vervallen nooit',
  expiry: expiry.line,
  atOnce: 'meteen bruikbaar',
  afterHours: (_count, figure) => `bruikbaar na ${figure} uur`,
  afterDays: (count, figure) => `bruikbaar na ${figure} ${count === 1 ? 'dag' : 'dagen'}`,
  tierMonths: (months, figure) =>
    months === 0
      ? 'Alles telt'
      : months === 1
        ? 'De laatste maand telt'
        : `De laatste ${figure} maanden tellen`,
  noBookings: 'Afspraken geven er geen',
  bookings: (_hours: number, figure: string) => `${figure} uur na een afspraak`,
  messagesOn: (count, figure) => (count === 0 ? 'Geen aangezet' : `${figure} aangezet`),
  handLimit: (limit, points) =>
    limit === 0 ? 'Nieuwe teamleden: geen' : `Nieuwe teamleden: tot ${points} per dag`,
  giftcardMonths: (months, figure) =>
    months === 0 ? 'Altijd geldig' : `${figure} ${months === 1 ? 'maand' : 'maanden'} geldig`,
};

export const changeExpiry: Catalog['changeExpiry'] = {
  kept: 'Punten die er al zijn, houden hun eigen vervaldatum.',
  apply: 'Toepassen op bestaande punten…',
  saveFirst: 'Sla eerst de instellingen op; daarna kun je ze op bestaande punten toepassen.',
  title: 'Bestaande punten',
  counting: (clients) => `Tellen… ${clients} tot nu toe`,
  never: (points, figure, clients) =>
    `${figure} van ${clients} ${points === 1 ? 'zou' : 'zouden'} nooit vervallen.`,
  goes: (points, figure, clients, when) =>
    `${figure} van ${clients} ${points === 1 ? 'zou' : 'zouden'} ${when} vervallen.`,
  visit: (points, figure, clients, period) =>
    `${figure} van ${clients} ${points === 1 ? 'zou' : 'zouden'} ${period} vervallen.`,
  endOf: (month) => `eind ${month}`,
  afterDay: (day) => `na ${day}`,
  atTheLatest: (period, when) => `${period}, en uiterlijk ${when}`,
  goesWithout: (when) =>
    `De periode begint vandaag voor iedereen: punten van een klant die niet terugkomt, vervallen ${when}.`,
  sooner: (points, clients) => `${points} van ${clients} zouden eerder vervallen dan nu.`,
  stays: 'Geen enkel saldo verandert nu. Dit kan niet ongedaan gemaakt worden.',
  nothing: 'Alle punten vervallen al zo.',
  applyTo: (clients) => `Toepassen op ${clients}`,
  applying: 'Toepassen…',
  stopped: 'Gestopt. Wat gedaan is, blijft gedaan; je kunt altijd verdergaan.',
  of: (done, all) => `${done} van ${all}`,
  stop: 'Stoppen',
  goOn: 'Verdergaan',
  done: (clients) => `Nieuwe vervaldatum voor ${clients}.`,
};

export const giftCardList: Catalog['giftCardList'] = {
  title: 'Cadeau- en kortingsbonnen',
  open: (storedValues, figure, worth) =>
    `${figure} ${storedValues === 1 ? 'cadeaubon' : 'cadeaubonnen'} met nog ${worth} erop`,
  vouchers: (vouchers, figure) =>
    `${figure} ${vouchers === 1 ? 'kortingsbon' : 'kortingsbonnen'} nog niet gebruikt`,
  what: 'Dit zijn nummers, geen codes: een code is geld waard, en de klant ziet hem.',
  search: 'Zoeken op nummer',
  found: (count, figure) =>
    `${figure} ${count === 1 ? 'cadeau- of kortingsbon' : 'cadeau- en kortingsbonnen'}`,
  states: {
    giftcard: { open: 'geldig', used: 'opgebruikt', expired: 'vervallen', voided: 'ongeldig gemaakt' },
    voucher: { open: 'geldig', used: 'gebruikt', expired: 'vervallen', voided: 'ongeldig gemaakt' },
  },
  off: (worth) => `${worth} korting`,
  worth: 'Waarde',
  stillOn: 'Over',
  until: 'Geldig tot en met',
  forEver: 'onbeperkt',
  made: 'Gemaakt op',
  for: 'Voor',
  void: { giftcard: 'Cadeaubon ongeldig maken…', voucher: 'Kortingsbon ongeldig maken…' },
  voidTitle: { giftcard: 'Deze cadeaubon ongeldig maken?', voucher: 'Deze kortingsbon ongeldig maken?' },
  voidTakes: (worth) =>
    `De ${worth} die erop staat, kan niet meer gebruikt worden. De bon blijft in het logboek.`,
  voidVoucher: 'Hij kan niet meer gebruikt worden. Hij blijft in het logboek.',
  reason: 'Reden',
  reasonNote: 'Die blijft in het logboek staan, bijvoorbeeld “verloren, contant terugbetaald”.',
  voidNow: { giftcard: 'Ongeldig maken', voucher: 'Ongeldig maken' },
  voided: (storedValue) => `${storedValue} is ongeldig`,
};

/** Clients near the end of the retention period. */
export const retention: Catalog['retention'] = {
  title: 'Klanten die niet meer komen',
  what: (months, figure) =>
    `Klanten die al ${figure} ${months === 1 ? 'maand' : 'maanden'} niet meer kwamen, of binnen 30 dagen zover zijn. Carnet wist niets vanzelf.`,
  byHand:
    'Wil je een klant vandaag vergeten, open die klant dan, kies Wijzigen en onderaan Deze klant wissen. Nummer, punten en facturen blijven, zonder naam. Zijn er nog punten, laat het de klant dan eerst weten.',
  off: 'Deze lijst staat uit. Stel “Maanden zonder bezoek” in bij Instellingen, Klanten en toestemming: 36 is gebruikelijk.',
  over: (day) => `termijn voorbij sinds ${day}`,
  soon: (day) => `termijn loopt af op ${day}`,
  undated: (count, figure) =>
    `${figure} ${count === 1 ? 'klant heeft' : 'klanten hebben'} geen factuur en geen punten: nergens staat sinds wanneer. Ze staan niet in deze lijst.`,
};
