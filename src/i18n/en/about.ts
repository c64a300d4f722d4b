// English: about Carnet.

/** The version, and how to get a newer one. */
export const about = {
  title: 'About Carnet',
  newer: 'A newer version',
  howToUpdate:
    'Whoever put Carnet into this sheet puts the new files into its script in the same way: Extensions, Apps Script. Clients, points and settings stay as they are.',
};
