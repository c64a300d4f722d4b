// French: about Carnet.

/** The version, and how to get a newer one. */
export const about = {
  title: 'À propos de Carnet',
  newer: 'Une version plus récente',
  howToUpdate:
    'La personne qui a mis Carnet dans cette feuille met les nouveaux fichiers dans son script de la même manière : Extensions, Apps Script. Clients, points et réglages restent comme ils sont.',
};
