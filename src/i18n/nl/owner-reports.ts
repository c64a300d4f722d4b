// Dutch: what is owed at a month's end, lists for the owner, and who recorded what.
import type { ReportWords } from '../catalog-shape';

export const ownerReports: ReportWords['ownerReports'] = {
  monthEnd: {
    month: 'Puntenschuld en cadeaubonnen aan het einde van',
    soFar: (month) => `${month}, tot nu toe`,
    openPoints: 'Openstaande punten',
    face: 'Als alles gebruikt wordt',
    faceNote: 'nominale waarde',
    expected: 'Naar verwachting gebruikt',
    expectedNote: (share) => `${share}, zoals in de laatste 24 maanden`,
    expectedSince: (share, day) => `${share}, zoals sinds ${day}`,
    unknown: 'nog niets gebruikt of vervallen',
    cards: 'Openstaande cadeaubonnen',
    cardsNote: (cards, figure) => (cards === 1 ? '1 cadeaubon' : `${figure} cadeaubonnen`),
    movements: (month) => `Verloop van ${month}`,
    what: 'Verloop',
    points: 'Punten',
    value: (currency) => `Puntenschuld, in ${currency}`,
    giftCards: (currency) => `Cadeaubonnen, in ${currency}`,
    opening: (day) => `Open op ${day}`,
    past: 'Waarvan de laatste dag voorbij was',
    moved: {
      gained: 'Gespaard, verkocht',
      forPoints: 'Cadeaubonnen voor punten',
      byHand: 'Met de hand',
      brought: 'Ingelezen uit een bestand',
      used: 'Gebruikt',
      refunded: 'Terugbetaald',
      voided: 'Ongedaan of ongeldig gemaakt',
      expired: 'Vervallen',
      corrected: 'Rechtgezet door Carnet',
    },
    faceIs: (points, money) =>
      `Nominale waarde: wat de punten opleveren als elke klant ze allemaal gebruikt voor de beste beloning (${points} voor ${money}, volgens de beloningen van vandaag).`,
    noFace: 'Geen enkele beloning geeft een vast bedrag voor punten: ze hebben geen nominale waarde in geld.',
    shareIs: (used, expired, from, to) =>
      `Verwachting: van ${from} tot en met ${to} zijn ${used} punten gebruikt en ${expired} vervallen.`,
    pastIs: (points, day) =>
      `Punten waarvan de laatste dag voorbij is en die de nachtelijke taak er toen nog niet had afgehaald: ${points} (de eerste sinds ${day}). De openstaande punten en hun nominale waarde zijn zoveel te hoog; in de verwachting tellen ze niet mee.`,
    owedIs: (points) => `Klanten met een puntenschuld verminderen de openstaande punten met ${points}.`,
    others: (cards, figure) =>
      cards === 1
        ? '1 cadeaubon in een andere munteenheid zit niet in deze bedragen.'
        : `${figure} cadeaubonnen in andere munteenheden zitten niet in deze bedragen.`,
    recorded:
      'Alles staat in de maand waarin het is vastgelegd, zodat een afgesloten maand nooit meer verandert. Kortingsbonnen zijn geen geld en tellen niet mee. Je boekhouder beslist wat er geboekt wordt.',
  },
  columns: {
    reward: 'Beloning',
    toGo: 'Nog te sparen',
    until: 'Laatste dag',
    lastVisit: 'Laatste bezoek',
    usual: 'Gewone tussentijd, dagen',
    away: 'Dagen weg',
    visits: 'Bezoeken',
    other: 'Misschien dezelfde als',
    why: 'Wat ze delen',
    invoices: 'Facturen',
    turnover: 'Omzet',
    rewards: 'Gebruikte beloningen',
    added: 'Met de hand erbij',
    taken: 'Met de hand eraf',
    refunds: 'Terugbetaald',
    voids: 'Facturen ongedaan',
    own: 'Punten op eigen kaart',
    afterUse: 'Terugbetaald na gebruik',
    late: 'Laat ongedaan',
    cardsVoided: 'Bonnen ongeldig gemaakt',
  },
  lists: {
    close: 'Klanten die al minimaal drie kwart van de punten voor hun volgende beloning hebben.',
    expiring:
      'Punten die binnen 60 dagen voor het laatst gebruikt kunnen worden. Door een bezoek blijven sommige langer geldig.',
    away: 'Vaste klanten: minimaal drie bezoeken, en nu langer weg dan twee keer hun gewone tussentijd (de middelste tijd tussen hun bezoeken; bezoeken binnen een week tellen als één). Wie net over tijd is, staat bovenaan.',
    doubles: 'Open een klant om er één van te maken, of om te zeggen dat het er twee zijn.',
    pairs: 'Paren',
    nobody: 'Op dit moment niemand.',
    clients: 'Klanten',
  },
  watch: {
    byPerson: 'Per persoon',
    outstanding: 'Om te bekijken, per persoon',
    noName: 'Zonder naam',
    person: (number) => `Persoon ${number}`,
    title: 'Om even te bekijken',
    note: 'Misschien is alles in orde: dit valt op',
    own: (who, points) =>
      `${who} heeft ${points} met de hand toegevoegd bij een klant die dezelfde persoon lijkt`,
    afterUse: (who, points) => `${who} heeft een factuur teruggenomen nadat de klant ${points} had gebruikt`,
    late: (who, days, figure) =>
      days === 1
        ? `${who} heeft een factuur 1 dag later ongedaan gemaakt`
        : `${who} heeft een factuur ${figure} dagen later ongedaan gemaakt`,
    card: (who, money) => `${who} heeft een cadeaubon met ${money} ongeldig gemaakt`,
    voucher: (who) => `${who} heeft een kortingsbon ongeldig gemaakt`,
    manyRefunds: (who, times) => `${who}: ${times} terugbetalingen`,
    others: (most) => `de anderen hebben er maximaal ${most}`,
    unnamed: (entries, figure) =>
      entries === 1
        ? '1 regel in het logboek heeft geen naam'
        : `${figure} regels in het logboek hebben geen naam`,
    giveLinks: 'Geef iedereen een eigen link, dan staat de naam bij wat iemand vastlegt',
    rule: 'Volgens wie het heeft vastgelegd, op de dag van vastleggen. De eigen kaart wordt herkend aan het adres of de volledige naam bij de medewerkers. Laat: meer dan een dag na het vastleggen ongedaan gemaakt of gecorrigeerd.',
  },
};
