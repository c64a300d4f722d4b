// Dutch: the import.
import type { Catalog } from '../catalog-shape';

const imports: Catalog['import'] = {
  till: 'Naam van de andere kassa',
  tillWhat: 'Houd die voor alle bestanden gelijk: een kassabon wordt herkend aan kassa, nummer en klant.',
  reading: 'Lezen…',
  rows: (count, figure) => `${figure} ${count === 1 ? 'rij' : 'rijen'}`,
  goOnReading: 'Verder',
  newItems: 'Nieuw in de catalogus',
  changedItems: 'Gewijzigd in de catalogus',
  sameItems: 'Al in de catalogus',
  takeCatalog: 'In catalogus importeren',
  nothingYet: 'Er is nog niets opgeslagen.',
  refused: 'Geweigerd',
  changedReceipts: (count, figure) =>
    `${figure} ${count === 1 ? 'kassabon is' : 'kassabonnen zijn'} gewijzigd`,
  changedWhat:
    'Ze staan met een andere inhoud in het logboek. Ze blijven zoals ze zijn; maak ongedaan en leg opnieuw vast wat anders moet.',
  tooLong: (count, figure) =>
    `${figure} ${count === 1 ? 'kassabon is te lang en is' : 'kassabonnen zijn te lang en zijn'} weggelaten`,
  tooLongWhat:
    'Ze passen niet in één regel van het logboek. Splits elke kassabon in het bestand in twee en importeer het opnieuw.',
  unknown: (count, figure) =>
    `${figure} ${count === 1 ? 'omschrijving staat' : 'omschrijvingen staan'} niet in de catalogus`,
  unknownWhat:
    'Ze sparen alleen waar alles meetelt. Importeer eerst de lijsten van behandelingen en producten als ze daarin staan.',
  ambiguous: (count, figure) =>
    `${figure} ${count === 1 ? 'omschrijving is' : 'omschrijvingen zijn'} zowel een behandeling als een product`,
  ambiguousWhat: 'Ze tellen als behandeling.',
};

export { imports as import };
