// French: the import.
import type { Catalog } from '../catalog-shape';

const imports: Catalog['import'] = {
  till: 'Nom de l’autre caisse',
  tillWhat:
    'Gardez le même nom pour tous ses fichiers : un ticket se reconnaît à la caisse, au numéro et au client.',
  reading: 'Lecture…',
  rows: (count, figure) => `${figure} ${count < 2 ? 'ligne' : 'lignes'}`,
  goOnReading: 'Continuer',
  newItems: 'Nouveaux au catalogue',
  changedItems: 'Modifiés au catalogue',
  sameItems: 'Déjà au catalogue',
  takeCatalog: 'Importer au catalogue',
  nothingYet: 'Rien n’est encore écrit.',
  refused: 'Refusées',
  changedReceipts: (count, figure) => `${figure} ${count < 2 ? 'ticket modifié' : 'tickets modifiés'}`,
  changedWhat:
    'Ils sont dans le journal avec un autre contenu. Ils y restent tels quels ; annulez et enregistrez à nouveau ce qui doit changer.',
  tooLong: (count, figure) =>
    `${figure} ${count < 2 ? 'ticket trop long, laissé de côté' : 'tickets trop longs, laissés de côté'}`,
  tooLongWhat:
    'Aucune ligne du journal ne peut les contenir. Partagez chacun d’eux en deux tickets dans le fichier, puis importez-le à nouveau.',
  unknown: (count, figure) =>
    `${figure} ${count < 2 ? 'description absente' : 'descriptions absentes'} du catalogue`,
  unknownWhat:
    'Elles ne rapportent que là où tout rapporte. Si elles figurent dans vos listes de prestations et de produits, importez d’abord ces listes.',
  ambiguous: (count, figure) =>
    `${figure} ${count < 2 ? 'description désigne' : 'descriptions désignent'} une prestation et un produit`,
  ambiguousWhat: 'Elles comptent comme prestations.',
};

export { imports as import };
