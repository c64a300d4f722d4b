// Dutch: the programmes.
import type { Catalog } from '../catalog';

export const programs: Catalog['programs'] = {
  create: 'Nieuw programma',
  none: 'Nog geen spaarprogramma',
  chooseOne: 'Kies een gewone manier, of maak er zelf een.',
  ways: {
    spent: 'Punten op alle aankopen',
    spentOnProducts: 'Punten op producten',
    spentOnServices: 'Punten op behandelingen',
    service: 'Een punt per behandeling',
    invoice: 'Een punt per factuur',
    product: 'Een punt per product',
  },
  newName: 'Punten',
  allOff: 'Het spaarprogramma staat uit bij Instellingen: er wordt niets gespaard, wat hier ook aan staat.',
  editing: (name) => `${name} bewerken`,
  counts: {
    everything: 'Alles',
    service: 'Behandelingen',
    product: 'Producten',
    giftcard: 'Verkochte cadeaubonnen',
    other: 'Overige artikelen',
  },
  anInvoiceOf: 'Een factuur van',
  earns: 'levert op:',
  pastKept: 'Eerdere facturen houden wat ze hebben opgeleverd.',
  save: 'Opslaan',
  delete: 'Programma verwijderen',
  moveUp: 'Omhoog',
  moveDown: 'Omlaag',
  added: (name) => `${name} toegevoegd`,
  saved: (name) => `${name} opgeslagen`,
  deleted: (name) => `${name} verwijderd`,
  isOn: (name) => `${name} staat aan`,
  isOff: (name) => `${name} staat uit`,
};
