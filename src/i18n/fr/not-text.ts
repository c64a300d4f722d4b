// French: what a file is that cannot be read, and what to do.
import type { NotText } from '../../files/read-table';

export const notText: { readonly [Why in NotText]: string } = {
  'old-workbook':
    'C’est un ancien fichier Excel (.xls). Enregistrez-le en .xlsx ou en CSV et choisissez ce fichier.',
  'locked-workbook':
    'Ce fichier Excel est protégé par un mot de passe. Enregistrez-le sans mot de passe et choisissez ce fichier.',
  'other-workbook':
    'Ce fichier vient de Numbers ou de LibreOffice. Enregistrez-le en Excel (.xlsx) ou en CSV et choisissez ce fichier.',
  archive: 'C’est un dossier zip. Décompressez-le et choisissez les fichiers qu’il contient.',
  'web-page':
    'C’est une page web qui porte un nom de fichier Excel. Ouvrez-la dans Excel, enregistrez-la en .xlsx et choisissez ce fichier.',
  pdf: 'C’est un PDF. Exportez la même liste en CSV ou en Excel et choisissez ce fichier.',
  encoding:
    'Des lettres se sont perdues à l’enregistrement de ce fichier. Exportez-le à nouveau et choisissez le nouveau.',
  binary: 'Ce n’est pas une liste lisible. Exportez-la en CSV ou en Excel et choisissez ce fichier.',
};
