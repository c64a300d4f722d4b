// Dutch: what a column is for, as a note on its header.
import type { NoteTexts } from '../catalog-shape';

const categories = 'Categorieën uit de catalogus, met komma’s ertussen. Laat leeg als er geen bedoeld is.';
const items =
  'Artikelen uit de catalogus, met komma’s ertussen: hun code, of hun naam als ze geen code hebben.';
const least = 'Het bedrag dat de factuur minstens moet zijn. Leeg: elk bedrag.';
const from = 'De eerste dag waarop dit geldt. Leeg: vanaf nu.';
const until = 'De laatste dag waarop dit geldt. Leeg: zonder einde.';
const weekdays = 'Dagen van de week waarop dit geldt, met komma’s ertussen. Leeg: elke dag.';

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
  programs: {
    points: 'Punten die telkens gegeven worden, een heel getal.',
    every: 'Het bedrag dat de punten oplevert, telkens als het bereikt is. Wat overblijft, telt niet.',
    scope: 'Wat meetelt: alles, of soorten artikelen. Laat leeg als je categorieën of artikelen noemt.',
    categories,
    items,
    least,
    from,
    until,
    weekdays,
  },
  rewards: {
    points: 'Wat de beloning kost. 0: voor leden, zonder punten.',
    amount: 'Het bedrag van de korting, of het geld op de cadeaubon of kortingsbon.',
    percent: 'Het percentage korting, tot 100.',
    most: 'Het meeste dat een percentage eraf haalt. Leeg: geen grens.',
    units: 'Hoeveel er gratis zijn, van 1 tot 99. De goedkoopste op de factuur.',
    value: 'Wat één punt waard is als punten als geld gebruikt worden, bijvoorbeeld 0,10.',
    leastPoints: 'Het kleinste aantal punten dat je in één keer kan gebruiken. Leeg: geen grens.',
    step: 'Punten worden gebruikt in stappen van dit aantal. 1: elk aantal.',
    mostPoints: 'Het grootste aantal punten op één factuur. Leeg: geen grens.',
    mostShare: 'Het deel van de factuur dat punten hoogstens betalen, in procent. Leeg: alles.',
    months: 'Hoeveel maanden een kortingsbon geldig is, tot het einde van de laatste. 0: hij vervalt niet.',
    scope:
      'Wat goedkoper wordt: alles, of soorten artikelen. Laat leeg als je categorieën of artikelen noemt.',
    categories,
    items,
    least,
    from,
    until,
    weekdays,
  },
  bonuses: {
    factor: 'Hoeveel keer de gewone punten, van 1 tot 100: 2 voor dubbele punten.',
    points:
      'Het niveau begint bij dit aantal gespaarde punten. Vul voor een niveau deze kolom of de volgende in.',
    spent: 'Het niveau begint bij dit besteed bedrag. Alle niveaus tellen hetzelfde: punten, of geld.',
    from,
    until,
    weekdays,
  },
};
