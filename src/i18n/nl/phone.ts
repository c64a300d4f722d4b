// Dutch: the till on a phone, and whoever works within the limits that the owner has set.
import type { FrontWords } from '../catalog-shape';

export const phone: FrontWords['phone'] = {
  hello: (name) => `Dag ${name}`,
  yours: (salon) =>
    `Dit is de kassa${salon === '' ? '' : ` van ${salon}`}, met jouw naam erop. Hou de link voor jezelf.`,
  look: 'klanten en hun punten opzoeken',
  record: 'facturen vastleggen',
  refund: 'terugbetalen',
  byHand: (points) => `met de hand tot ${points} per dag geven of aftrekken`,
  youCan: (what) => `Je kunt ${what}.`,
  start: 'Beginnen',
  homeScreen: 'Tip: zet deze pagina op je beginscherm, met de deelknop van je browser.',
  notMe: (name) => `Ik ben niet ${name}`,
  notMeWhat:
    'Sluit deze pagina. De eigenaar heeft een link voor ieder van jullie: in Carnet, Meer, dan Medewerkers.',
  ended: 'Deze link werkt niet meer',
  endedWhat:
    'Hij is uitgeschakeld, of vervangen door een nieuwe. Vraag het de eigenaar: in Carnet, Meer, dan Medewerkers.',
  endedSafe: 'Wat je eerder hebt opgeslagen, staat veilig in het logboek van het salon.',
  off: 'Carnet is voor jou uitgeschakeld',
  offWhat: 'Vraag het de eigenaar: in Carnet, Meer, dan Medewerkers.',
  find: 'De klant zoeken',
  search: 'Naam, telefoon of kaartnummer',
  searchNames: 'Naam of kaartnummer',
  scan: 'Heeft de klant een kaart? Scan de QR met je camera-app: die opent hier.',
  notFound: (query) => `Niemand heet “${query}”.`,
  call: 'Bellen',
  noInternet: 'Geen internet.',
  noAnswer: 'Nog geen antwoord.',
  keepOpen: 'Hou deze pagina open: er gaat niets verloren.',
  tried: (times, figure, seconds) =>
    `${times === 1 ? 'Eén keer' : `${figure} keer`} geprobeerd, opnieuw over ${seconds} s`,
  tryNow: 'Nu proberen',
  stillHere: 'Wat je had getypt, staat er nog.',
};
