// French: why a year cannot be closed.
import type { ClosingRefusalWords } from '../refusals';
import { tabs } from './sheet';

export const closingRefusals: ClosingRefusalWords = {
  'year-not-over': ({ year }) =>
    `L’année ${year} n’est pas terminée. Elle peut être clôturée à partir du 1er janvier.`,
  'lines-out-of-order': ({ tab, row }) =>
    `Rien n’a été déplacé : dans l’onglet ${tabs[tab]}, à partir de la ligne ${row}, les lignes ne sont pas dans l’ordre de leurs numéros, ou celle-là n’en contient aucune. Triez l’onglet par la colonne N°, vérifiez le journal, puis clôturez l’année.`,
  'lines-moved': () =>
    'Quelqu’un triait ou déplaçait des lignes à cet instant : rien n’a été retiré. Recommencez.',
};
