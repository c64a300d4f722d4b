// Dutch: why a year cannot be closed.
import type { ClosingRefusalWords } from '../refusals';
import { tabs } from './sheet';

export const closingRefusals: ClosingRefusalWords = {
  'year-not-over': ({ year }) => `${year} is nog niet voorbij. Afsluiten kan vanaf 1 januari.`,
  'lines-out-of-order': ({ tab, row }) =>
    `Er is niets verplaatst: in het tabblad ${tabs[tab]} staan de regels vanaf rij ${row} niet op volgorde van hun nummers, of die rij bevat er geen. Sorteer het tabblad op de kolom Nr., controleer het logboek en sluit daarna het jaar af.`,
  'lines-moved': () =>
    'Op dat moment sorteerde of verplaatste iemand regels: er is niets weggehaald. Doe het opnieuw.',
};
