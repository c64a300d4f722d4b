// Dutch: about Carnet.

/** The version, and how to get a newer one. */
export const about = {
  title: 'Over Carnet',
  newer: 'Een nieuwere versie',
  howToUpdate:
    'Wie Carnet in deze spreadsheet zette, zet de nieuwe bestanden op dezelfde manier in het script: Extensies, Apps Script. Klanten, punten en instellingen blijven zoals ze zijn.',
};
