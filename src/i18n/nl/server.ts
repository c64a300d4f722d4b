// Dutch words that only the server says: the menu, alerts, and Google's own boxes on cells.
import type { ServerWords } from '../catalog-shape';

export const menu = {
  title: 'Carnet',
  open: 'Carnet openen',
  reports: 'Rapporten',
  setUp: 'Deze spreadsheet klaarmaken',
  check: 'Logboek controleren',
  installation: 'Installatie controleren',
};

export const protection = {
  archive:
    'Het archief van Carnet: de regels van afgesloten jaren, die Carnet nog leest. Elke regel staat er voorgoed.',
  ledger: 'Het logboek van Carnet: elke rij blijft staan. Een factuur maak je ongedaan in Carnet.',
  storedValues:
    'Carnet houdt hier cadeaubonnen en kortingsbonnen bij volgens het logboek. Wat je hier typt, wordt teruggezet.',
  outbox:
    'Carnet bewaart hier de berichten die het verstuurt. Verwijder de rij van een wachtend bericht om het niet te versturen.',
  derived: 'Carnet vult deze cellen in volgens het logboek. Wat je hier typt, wordt teruggezet.',
  explained: 'Carnet legt de rij hier uit. Wijzig de cellen ernaast.',
  settingKeys: 'Carnet herkent de instellingen aan deze sleutels.',
};

export const validation = {
  choice: 'Kies uit de lijst.',
  several: 'Een of meer uit de lijst, met komma’s ertussen.',
};

export const alerts: ServerWords['alerts'] = {
  title: 'Carnet',
  isSetUp: 'Deze spreadsheet is klaar. Kies Carnet, Carnet openen om te beginnen.',
  notSetUp: 'Deze spreadsheet is nog niet klaargemaakt. Kies eerst Carnet, Deze spreadsheet klaarmaken.',
  checkedWell: (entries, clients) => `Het logboek klopt: ${entries} regels, ${clients} klanten.`,
  checkedBadly: (findings, figure) =>
    `${figure} ${findings === 1 ? 'probleem' : 'problemen'} gevonden. Open Carnet, Meer, Logboek controleren om te zien wat het is en te herstellen wat kan.`,
  checkedInPart: (proved, left) =>
    `Geen probleem gevonden tot regel ${proved}. Er zijn nog ${left} regels: open Carnet, Meer, Logboek controleren om verder te gaan.`,
  pageBroken:
    'Carnet kan zijn pagina niet tonen: de bestanden zijn niet van dezelfde versie. Zet ze allemaal opnieuw in het script.',
  failed: (message) =>
    `Dat is niet gelukt. Google meldt: “${message}”. Er is niets vastgelegd. Probeer het opnieuw.`,
};

export const notFinished: string = ' (niet klaar)';

export const proofTab: string =
  'Carnet houdt hier bij hoe ver de controle van het logboek is. Je hoeft hier niets te doen.';

export const proofMail: ServerWords['proofMail'] = {
  subject: (line, salon) => `Het logboek tot regel ${line}${salon === '' ? '' : `, ${salon}`}`,
  sound: 'Het hele logboek is gecontroleerd en klopt.',
  unsound: (count, figure) =>
    `${figure} ${count === 1 ? 'probleem' : 'problemen'} gevonden: open Carnet, Meer, Logboek controleren.`,
  keep: 'Bewaar deze mail. Zolang het logboek na die regel dezelfde code toont, heeft niemand iets ervoor gewijzigd of vervangen.',
  line: 'Regel',
  day: 'Gecontroleerd op',
  hash: 'Code van het logboek',
  seal: 'Zegel van Carnet',
};

export const web: ServerWords['web'] = {
  noLink: 'Deze pagina opent met een link die het salon je geeft. Vraag het salon om de jouwe.',
  notNow:
    'Deze pagina kan nu niet getoond worden. Er is niets gewijzigd. Probeer het later opnieuw, of vraag het aan het salon.',
  forTheOwner:
    'Voor de eigenaar van het salon: Google gaf Carnet hier je spreadsheet niet. Open de spreadsheet en kies Carnet, Installatie controleren. Implementeer de web-app daarna opnieuw: Implementeren, Nieuwe implementatie, Web-app, uitvoeren als mij. Al het andere van Carnet werkt zonder deze pagina.',
};

export const clientStatus: ServerWords['clientStatus'] = {
  merged: (into) => `Samengevoegd met ${into}`,
  erased: 'Gewist',
};

export const clientFile: ServerWords['clientFile'] = {
  title: (name) => `Alles wat Carnet weet over ${name}`,
  asOf: 'Stand op',
  contacts: 'Contactgegevens',
  about: 'Over de klant',
  since: 'Klant sinds',
  lastVisit: 'Laatste bezoek',
  balance: 'Punten nu',
  lots: 'Punten per vervaldatum',
  points: 'Punten',
  usableFrom: 'Bruikbaar vanaf',
  until: 'Geldig tot en met',
  never: 'zonder einde',
  entries: 'Alles wat is genoteerd',
  bought: 'Gekocht',
  currency: 'Munteenheid',
  storedValues: 'Cadeaubonnen en kortingsbonnen voor deze klant',
  number: 'Nr.',
  what: 'Wat',
  issued: 'Waarde',
  left: 'Over',
  issuedOn: 'Gemaakt op',
  none: 'niets',
};
