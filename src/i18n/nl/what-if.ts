// Dutch: the period played again under other rules.
import type { ReportWords } from '../catalog-shape';

export const whatIf: ReportWords['whatIf'] = {
  lead: 'Je eigen facturen, opnieuw geteld met andere regels. Er verandert niets.',
  rules: 'De andere regels',
  ofRule: (rule, field) => `${rule}: ${field}`,
  today: (value) => `nu ${value}`,
  sameAsToday: 'zoals nu',
  expire: 'Punten vervallen',
  expiries: {
    today: 'zoals nu',
    never: 'nooit',
    months: (months) => `${months} maanden na het sparen`,
    visit: (months) => `${months} maanden na het laatste bezoek`,
  },
  run: 'Opnieuw tellen',
  stop: 'Stoppen',
  counted: (done, of) => `${done} van ${of} geteld`,
  wrong: 'Sommige regels zijn niet leesbaar: zie hieronder.',
  nothing: 'Er zijn geen facturen in deze periode.',
  row: 'Deze periode',
  asItIs: 'Met de huidige regels',
  other: 'Met deze regels',
  difference: 'Verschil',
  rows: {
    invoices: 'Facturen',
    earned: 'Gespaarde punten',
    used: 'Gebruikte punten',
    discount: 'Gegeven kortingen',
    issued: 'Cadeaubonnen en kortingsbonnen voor punten',
    share: 'Van de omzet',
    open: 'Punten die nog openstaan',
    worth: 'Waarde van de openstaande punten',
    inReach: 'Klanten die een beloning kunnen krijgen',
  },
  gain: 'Zouden er het meest bij winnen',
  lose: 'Zouden er het meest bij verliezen',
  nobody: 'Niemand',
  assumed:
    'Beloningen die klanten gebruikten, worden opnieuw gebruikt, tegen de andere prijs, waar deze regels dat toelaten. Niemand gebruikt er een vaker omdat hij goedkoper is. Punten van voor de periode tellen als één som en houden de huidige vervaldatum.',
  asRecorded: (count, figure) =>
    count === 1
      ? '1 wijziging kon niet opnieuw geteld worden en telt zoals die is vastgelegd.'
      : `${figure} wijzigingen konden niet opnieuw geteld worden en tellen zoals ze zijn vastgelegd.`,
};
