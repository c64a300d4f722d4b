// Dutch: explanations of columns, as notes on their headers.
import type { NoteTexts } from '../catalog-shape';

export const columnNotes: NoteTexts['columnNotes'] = {
  clients: {
    loyaltyCard:
      'Het nummer van de klantenkaart, als de klant er een heeft. Als alleen klanten met een kaart punten sparen, moet het hier staan.',
    birthday:
      'Zoals je het schrijft: 17/5, 17 mei, met of zonder jaar. Voor extra punten in de maand van de verjaardag.',
    consent:
      'Ja als de klant akkoord gaat met mails of berichten, nee als die de toestemming introk. Dit komt uit het logboek: noteer het bij de klant in de zijbalk. Wat je hier eroverheen typt, maakt dat er niets telt tot het genoteerd is.',
    consentWords:
      'Waarmee de klant akkoord ging, woord voor woord. Carnet zet een kenmerk bij zijn eigen zin: een andere tekst, een ander kenmerk.',
  },
  ledger: {
    seq: 'Functies voor je eigen tabbladen, met deze kolom als tweede: =POINTS(A2; COUNT(A:A)), =POINTS_ON(A2; B2; COUNT(A:A)), =GIFTCARD(A2; COUNT(A:A)). Google berekent ze pas opnieuw als dat aantal verandert, dus bij elke nieuwe regel. Noem in een ander tabblad dit tabblad: Logboek!A:A.',
    number:
      'Facturen van deze kassa zijn genummerd vanaf 1. Wat uit een bestand komt, houdt het bonnummer van zijn eigen kassa.',
    receipt: 'Een nummer tussen aanhalingstekens: zonder zou het blad er een datum of een bedrag van maken.',
  },
  catalog: {
    active: 'Nee: het artikel wordt aan de kassa niet meer aangeboden.',
    earns:
      'Ja: dit artikel levert de punten in de volgende kolom op, als het spaarprogramma “Wat in de catalogus staat” aan staat.',
    points: 'Punten per betaald stuk.',
    tax: 'De btw op dit artikel in procent, als het niet die van zijn soort bij Instellingen is. Leeg: die van zijn soort.',
    cost: 'Wat één stuk je kost, zonder btw. Alleen voor je eigen berekening.',
    pointsPrice:
      'Wat één stuk in punten kost, voor de beloning “Een artikel voor zijn prijs in punten”. Leeg: het is niet met punten te krijgen.',
  },
  bookings: {
    id: 'Het nummer uit je agenda, als die er een heeft. Twee keer hetzelfde nummer is dezelfde afspraak.',
    client: 'Nummer, kassacode, kaart of naam, zoals in Klanten.',
    service: 'Code of naam, zoals in de Catalogus. De punten staan daar.',
    start: 'Dag en tijd, bijvoorbeeld 2026-11-26 14:00.',
    minutes: 'Hoelang het duurt. Leeg: de punten tellen vanaf het begin.',
    status:
      'In de woorden van je agenda. Welke betekenen dat de afspraak doorging, staat in de instellingen; elk ander woord wacht tot jij beslist.',
  },
  messages: {
    text: 'Wat de mail zegt, met woorden tussen accolades voor wat van de klant bekend is. Zonder rij voor een gelegenheid en een taal geldt de gewone tekst.',
    short: 'Voor WhatsApp en sms: iemand opent hem en drukt op verzenden.',
  },
  staff: {
    address:
      'Bij wie dit nummer in het logboek hoort. Maak deze cel leeg om het adres te vergeten: in het logboek blijft alleen het nummer. Hetzelfde adres krijgt daarna een nieuw nummer.',
    access:
      'Ja: werkt met de rechten in deze rij, met een link of in de zijbalk. Nee: geen van beide. Leeg: zonder grens, zoals iedereen die deze spreadsheet kan bewerken.',
    byHand: 'Punten die iemand per dag met de hand mag toevoegen of aftrekken, samen. Leeg: geen.',
  },
};
