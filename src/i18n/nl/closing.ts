import type { Catalog } from '../catalog-shape';

export const closing: Catalog['closing'] = {
  title: 'Een jaar afsluiten',
  rowWhat: 'Oude regels gaan van het logboek naar het archief.',
  what: 'De regels van jaren die voorbij zijn, gaan naar het tabblad Archief, zodat het logboek snel blijft. Verder verandert er niets: saldo’s, de geschiedenis van klanten, terugbetalingen en rapporten blijven ze lezen.',
  inLedger: (lines, figure) => `${figure} ${lines === 1 ? 'regel' : 'regels'} in het logboek`,
  recordedLater: (lines, figure) =>
    `${figure} daarvan ${lines === 1 ? 'is' : 'zijn'} van een eerder jaar dan waarin ${lines === 1 ? 'hij werd' : 'ze werden'} opgeslagen, zoals geïmporteerde kassabonnen. Regels verhuizen in de volgorde waarin ze zijn opgeslagen: deze gaan mee met het jaar van de import.`,
  archived: (lines, figure) => `${figure} ${lines === 1 ? 'regel' : 'regels'} in het archief`,
  proposed: (figure) =>
    `Het logboek heeft ${figure} regels. Vanaf nu duurt zoeken en controleren merkbaar langer.`,
  none: 'Er is geen voorbij jaar met regels die nog kunnen verhuizen.',
  close: (year) => `${year} afsluiten`,
  means: (year, lines, figure) =>
    `${figure} ${lines === 1 ? 'regel' : 'regels'} tot en met 31 december ${year} ${lines === 1 ? 'wordt' : 'worden'} verplaatst. Je kunt altijd stoppen, en ondertussen facturen opslaan.`,
  going: (year) => `${year} wordt afgesloten`,
  of: (done, all) => `${done} van ${all}`,
  keepOpen:
    'Laat deze pagina open. Elke regel wordt gekopieerd en teruggelezen voordat hij uit het logboek gaat.',
  stop: 'Hier stoppen',
  stopped: 'Gestopt. Wat verplaatst is, staat in het archief; je kunt later verdergaan.',
  goOn: 'Verdergaan',
  done: (lines, figure) =>
    `Afgesloten. ${figure} ${lines === 1 ? 'regel staat' : 'regels staan'} nu in het archief.`,
};
