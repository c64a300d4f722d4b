import type { Catalog } from '../catalog-shape';

export const closing: Catalog['closing'] = {
  title: 'Clôturer une année',
  rowWhat: 'Les anciennes lignes quittent le journal pour les archives.',
  what: 'Les lignes des années terminées passent dans l’onglet Archives, pour que le journal reste rapide. Rien d’autre ne change : soldes, historiques, remboursements et rapports les lisent toujours.',
  inLedger: (lines, figure) => `${figure} ${lines < 2 ? 'ligne' : 'lignes'} dans le journal`,
  recordedLater: (lines, figure) =>
    `${figure} d’entre elles ${lines < 2 ? 'date d’une année antérieure' : 'datent d’années antérieures'} à celle de l’enregistrement, comme les tickets importés. Les lignes passent dans l’ordre où elles ont été enregistrées : celles-ci suivent l’année de l’importation.`,
  archived: (lines, figure) => `${figure} ${lines < 2 ? 'ligne' : 'lignes'} dans les archives`,
  proposed: (figure) =>
    `Le journal compte ${figure} lignes. À partir de là, chercher et vérifier prend nettement plus de temps.`,
  none: 'Aucune année terminée n’a encore de lignes à déplacer.',
  close: (year) => `Clôturer ${year}`,
  means: (year, lines, figure) =>
    `${figure} ${lines < 2 ? 'ligne passera' : 'lignes passeront'} dans les archives, jusqu’au 31 décembre ${year}. Vous pouvez arrêter à tout moment, et enregistrer des factures pendant ce temps.`,
  going: (year) => `Clôture de ${year}`,
  of: (done, all) => `${done} sur ${all}`,
  keepOpen: 'Laissez cette page ouverte. Chaque ligne est copiée et relue avant de quitter le journal.',
  stop: 'Arrêter ici',
  stopped: 'Arrêté. Ce qui est passé se trouve dans les archives ; vous pourrez continuer plus tard.',
  goOn: 'Continuer',
  done: (lines, figure) =>
    `C’est clôturé. ${figure} ${lines < 2 ? 'ligne est passée' : 'lignes sont passées'} dans les archives.`,
};
