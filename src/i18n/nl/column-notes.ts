// Dutch: what a column is for, as a note on its header.
import type { NoteTexts } from '../catalog-shape';

export const columnNotes: NoteTexts['columnNotes'] = {
  clients: {
    loyaltyCard:
      'Het nummer van de klantenkaart, als de klant er een heeft. Als alleen klanten met een kaart punten sparen, moet het hier staan.',
    birthday: 'Als datum. Voor extra punten in de maand van de verjaardag.',
  },
  catalog: {
    active: 'Nee: het artikel wordt aan de kassa niet meer aangeboden.',
    earns:
      'Ja: dit artikel levert de punten in de volgende kolom op, als het spaarprogramma “Wat in de catalogus staat” aan staat.',
    points: 'Punten per betaald stuk.',
  },
};
