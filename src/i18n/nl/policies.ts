// Dutch: the settings, their explanations, and the words of their choices.

import { languageNames } from '../../core/language';
import type { PolicyTexts } from '../catalog-shape';
import type { CautionWords } from '../cautions';
import { currencies } from '../currencies';
import { bookingPolicies } from './bookings';
import { handPolicies } from './by-hand';
import { messagePolicies } from './messages';
import { messageOccasions } from './sheet';

export const policies: PolicyTexts['policies'] = {
  earning: {
    label: 'Punten sparen',
    what: 'Staat dit uit, dan wordt er niets gespaard. Punten van klanten blijven staan en zijn te gebruiken.',
  },
  earnUntil: {
    label: 'Laatste dag om te sparen',
    what: 'Facturen van een latere dag leveren niets op. Leeg: zonder einde.',
  },
  using: {
    label: 'Punten gebruiken',
    what: 'Staat dit uit, dan kunnen punten niet worden ingewisseld. Saldo’s blijven staan en sparen gaat door.',
  },
  useUntil: {
    label: 'Laatste dag om punten te gebruiken',
    what: 'Na die dag is met punten niets meer te krijgen. Leeg: zonder einde.',
  },
  loyaltyCard: {
    label: 'Punten alleen met kaart',
    what: 'Alleen klanten met iets in de kolom Kaart sparen punten.',
  },
  currency: {
    label: 'Munteenheid',
    what: 'De munteenheid van alle bedragen, als code van drie letters, bijvoorbeeld EUR. Die bepaalt het aantal decimalen.',
  },
  country: {
    label: 'Land',
    what: 'Carnet zegt dan waar een instelling lager ligt dan daar gebruikelijk is, en leest telefoonnummers zoals ze daar geschreven worden. Aan de punten verandert niets.',
  },
  language: { label: 'Taal', what: 'De taal van de spreadsheet en van de zijbalk.' },
  salonAddress: {
    label: 'Adres',
    what: 'Staat op bonnetjes, cadeaubonnen en klantenkaarten, onder de naam van het salon: de titel van deze spreadsheet. Klik op die titel om hem te wijzigen. Je KvK- of ondernemingsnummer mag er ook staan.',
  },
  salonPhone: {
    label: 'Telefoon',
    what: 'Het nummer voor vragen over punten: het staat op de eigen pagina van elke klant.',
  },
  clientPage: {
    label: 'Klanten hebben een eigen pagina',
    what: 'Elke klant ziet punten, geschiedenis en cadeaubonnen via een privélink. Staat dit uit, dan opent geen enkele link. De web-app moet aanstaan.',
  },
  combine: {
    label: 'Meerdere spaarprogramma’s',
    what: 'Als meerdere spaarprogramma’s punten geven voor één factuur: de punten worden opgeteld, of alleen het programma dat de meeste geeft telt.',
  },
  rounding: {
    label: 'Afronding van punten',
    what: 'Als punten niet mooi uitkomen, bij het bestede bedrag en bij extra punten: naar beneden, naar het dichtstbijzijnde (een helft telt als één meer), of naar boven.',
  },
  promotions: {
    label: 'Meerdere acties tegelijk',
    what: 'Als acties op één dag samenvallen, de verjaardagsmaand inbegrepen: alle tellen en worden opgeteld, of alleen de beste. Een niveau telt altijd.',
  },
  rewardsAtOnce: {
    label: 'Beloningen per factuur',
    what: 'Hoeveel beloningen een klant op één factuur kan gebruiken, van 1 tot 9.',
  },
  lineDiscounts: {
    label: 'Korting op een regel',
    what: 'Als een regel een eigen korting heeft: de punten worden erna berekend, op wat betaald wordt, of ervoor.',
  },
  rewardDiscounts: {
    label: 'Korting door een beloning',
    what: 'Als een beloning korting geeft: de punten worden erna berekend, op wat betaald wordt, of ervoor.',
  },
  rewardEarns: {
    label: 'Punten bij gebruik van een beloning',
    what: 'Een factuur waarop een klant punten gebruikt, levert er ook op. Staat dit uit, dan niet.',
  },
  giftcardPays: {
    label: 'Punten op wat een cadeaubon betaalt',
    what: 'Wat met een cadeaubon betaald wordt, levert ook punten op. Meestal uit, want de bon leverde al punten op bij de verkoop.',
  },
  giftcardsEarn: {
    label: 'Punten op verkochte cadeaubonnen',
    what: 'Een cadeaubon levert punten op als hij verkocht wordt.',
  },
  tipsEarn: { label: 'Punten op fooien', what: 'Fooien leveren ook punten op.' },
  deductions: {
    label: 'Regels onder nul',
    what: 'Een regel aan de kassa kan een prijs onder nul hebben, als aftrek. Die vermindert wat die soort artikel oplevert, en samen gaat er nooit meer af dan de andere regels kosten. Een cadeaubon wordt er niet goedkoper door.',
  },
  prices: {
    label: 'Prijzen',
    what: 'Of je prijzen, in de catalogus en aan de kassa, met btw zijn. Zonder: Carnet telt de btw bij het te betalen bedrag.',
  },
  basis: {
    label: 'Punten berekend op bedragen',
    what: 'Of de punten berekend worden op bedragen met btw of zonder.',
  },
  taxBy: {
    label: 'De btw wordt afgerond',
    what: 'Per regel, of één keer voor alle regels van een tarief op de factuur: die twee kunnen enkele centen verschillen. Btw die bij prijzen komt, btw die voor de punten van bedragen afgaat en de getoonde btw volgen dit. Vraag je boekhouder wat jouw salon gebruikt.',
  },
  taxServices: {
    label: 'Btw op behandelingen (%)',
    what: 'Bijvoorbeeld 21. Het eigen tarief van een artikel in de catalogus gaat voor.',
  },
  taxProducts: {
    label: 'Btw op producten (%)',
    what: 'Bijvoorbeeld 21. Het eigen tarief van een artikel in de catalogus gaat voor.',
  },
  taxOther: {
    label: 'Btw op overige artikelen (%)',
    what: 'Bijvoorbeeld 21. Het eigen tarief van een artikel in de catalogus gaat voor. Fooien hebben geen btw.',
  },
  taxCategories: {
    label: 'Btw per categorie (%)',
    what: 'Categorieën van de catalogus met een eigen tarief, bijvoorbeeld “Nagels: 21”, met puntkomma’s ertussen. Het eigen tarief van een artikel gaat voor; een categorie zonder tarief volgt de soort.',
  },
  giftcardTax: {
    label: 'Btw op cadeaubonnen',
    what: 'Bij gebruik: op de verkoop van een cadeaubon zit geen btw, wel op wat ermee betaald wordt. Bij verkoop: de bon wordt meteen belast, tegen het tarief van behandelingen of zijn eigen tarief in de catalogus, en wat ermee betaald wordt niet nog eens. Vraag je boekhouder welke van de twee voor jouw salon geldt.',
  },
  expiry: {
    label: 'Punten vervallen',
    what: 'Nooit, een tijd nadat ze gespaard zijn, een tijd na het laatste bezoek van de klant, of elk jaar op dezelfde datum.',
  },
  expiryUnit: {
    label: 'De tijd wordt geteld in',
    what: 'Maanden tot het einde van de laatste, maanden op de dag af, maanden tot het einde van het jaar, of dagen. Alleen nodig als punten vervallen.',
  },
  expiryMonths: {
    label: 'Maanden tot punten vervallen',
    what: 'Van 1 tot 120. Alleen nodig als punten vervallen en de tijd in maanden geteld wordt.',
  },
  expiryDays: {
    label: 'Dagen tot punten vervallen',
    what: 'Van 1 tot 3650. Alleen nodig als punten vervallen en de tijd in dagen geteld wordt.',
  },
  yearlyDate: {
    label: 'Laatste dag van elk jaar',
    what: 'De dag van de maand, van 1 tot 31; in een kortere maand de laatste dag. Punten zijn die dag nog bruikbaar. Alleen nodig als ze elk jaar vervallen.',
  },
  yearlyMonth: {
    label: 'Maand van die dag',
    what: 'Alleen nodig als punten elk jaar vervallen.',
  },
  expiryOr: {
    label: 'Of eerder',
    what: 'Een tweede regel: punten vervallen bij wat het eerst komt. Nog eens dezelfde regel verandert niets.',
  },
  expiryOrMonths: {
    label: 'Maanden van de tweede regel',
    what: 'Van 1 tot 120. Ze eindigen zoals die van de eerste regel; naast dagen, op de dag af.',
  },
  sameInvoice: {
    label: 'Punten op dezelfde factuur gebruiken',
    what: 'Een klant kan een beloning betalen met de punten die de factuur zelf oplevert. Niet met punten die eerst wachten.',
  },
  delay: {
    label: 'Wachttijd van nieuwe punten',
    what: 'Hoeveel uren of dagen nieuwe punten wachten voor ze gebruikt kunnen worden. 0: ze kunnen meteen gebruikt worden.',
  },
  delayUnit: {
    label: 'Wachttijd geteld in',
    what: 'Of de wachttijd in uren of in dagen geteld wordt.',
  },
  overdraw: {
    label: 'Punten al gebruikt',
    what: 'Als een factuur ongedaan wordt gemaakt of terugbetaald en de punten al gebruikt zijn: het saldo gaat onder nul, of stopt op nul.',
  },
  tierMonths: {
    label: 'Maanden die tellen voor een niveau',
    what: 'Een niveau hangt af van wat een klant spaarde of besteedde in deze maand en zoveel maanden ervoor, tot 36. 0: alles telt.',
  },
  giftcardMonths: {
    label: 'Geldigheid van cadeaubonnen (maanden)',
    what: 'Van de dag dat de bon gemaakt is tot het einde van de laatste maand, tot 120. 0: hij vervalt niet.',
  },
  mailProof: {
    label: 'Mail mij het einde van het logboek',
    what: 'Carnet controleert ’s nachts het hele logboek. Hiermee krijg je een mail met het nummer en de code van de laatste regel: zolang het logboek dezelfde toont, heeft niemand er iets voor gewijzigd.',
  },
  retentionMonths: {
    label: 'Maanden zonder bezoek',
    what: 'Na zoveel maanden zonder bezoek staat een klant in de lijst van klanten die niet meer komen, vanaf 30 dagen ervoor. 0: geen lijst; 36 is gebruikelijk. Er wordt niets vanzelf gewist. Hoe lang je gegevens mag bewaren, vraag je aan een deskundige.',
  },
  headStart: {
    label: 'Punten bij inschrijving',
    what: 'Punten die een nieuwe klant één keer krijgt, wanneer je die hier toevoegt of met de eerste factuur. 0: geen. Ze wachten en vervallen zoals gespaarde punten.',
  },
  ...handPolicies,
  ...bookingPolicies,
  consentEn: {
    label: 'Toestemming, in het Engels',
    what: 'Dezelfde zin in het Engels, voor klanten die dat spreken.',
  },
  consentFr: {
    label: 'Toestemming, in het Frans',
    what: 'Dezelfde zin in het Frans, voor klanten die dat spreken.',
  },
  consentNl: {
    label: 'Toestemming, in het Nederlands',
    what: 'Waarmee klanten akkoord gaan als het salon hun berichten mag sturen. Het formulier voor een nieuwe klant toont de zin, en het tabblad Klanten bewaart die met de dag. Leeg: in deze taal wordt het niet gevraagd. Carnet geeft geen juridisch advies: laat je tekst nakijken.',
  },
  ...messagePolicies,
};

export const choices: PolicyTexts['choices'] = {
  kinds: {
    everything: 'Alles',
    service: 'Behandeling',
    product: 'Product',
    giftcard: 'Cadeaubon',
    tip: 'Fooi',
    other: 'Overig',
  },
  weekdays: {
    mon: 'maandag',
    tue: 'dinsdag',
    wed: 'woensdag',
    thu: 'donderdag',
    fri: 'vrijdag',
    sat: 'zaterdag',
    sun: 'zondag',
  },
  languages: languageNames,
  currencies,
  countries: { other: 'Ander land', BE: 'België', FR: 'Frankrijk', NL: 'Nederland' },
  yesNo: { yes: 'Ja', no: 'Nee' },
  overdraw: { negative: 'gaat onder nul', zero: 'stopt op nul' },
  combine: { add: 'worden opgeteld', best: 'het beste telt' },
  rounding: { down: 'naar beneden', nearest: 'naar het dichtstbijzijnde', up: 'naar boven' },
  promotions: { all: 'alle tellen', best: 'alleen de beste telt' },
  beforeAfter: { after: 'na de korting', before: 'vóór de korting' },
  taxBy: { line: 'per regel', invoice: 'één keer per factuur' },
  taxed: { with: 'met btw', without: 'zonder btw' },
  expiry: {
    never: 'nooit',
    earned: 'na het sparen',
    visit: 'na het laatste bezoek',
    yearly: 'elk jaar op een datum',
  },
  expiryUnit: {
    months: 'maanden tot maandeinde',
    'months-to-day': 'maanden op de dag af',
    'months-to-year': 'maanden tot jaareinde',
    days: 'dagen',
  },
  expiryOr: {
    no: 'geen tweede regel',
    earned: 'na het sparen',
    visit: 'na het laatste bezoek',
    yearly: 'elk jaar op een datum',
  },
  months: {
    jan: 'januari',
    feb: 'februari',
    mar: 'maart',
    apr: 'april',
    may: 'mei',
    jun: 'juni',
    jul: 'juli',
    aug: 'augustus',
    sep: 'september',
    oct: 'oktober',
    nov: 'november',
    dec: 'december',
  },
  delayUnit: { hours: 'uren', days: 'dagen' },
  leastOf: { everything: 'De hele factuur', scope: 'Alleen waar het over gaat' },
  giftcardTax: { used: 'bij gebruik', sold: 'bij verkoop' },
  visitCredit: { invoice: 'de factuur', booking: 'de afspraak' },
  occasions: messageOccasions,
};

export const cautions: CautionWords = {
  'giftcard-months-short': ({ country, least }) =>
    `In dit land (${choices.countries[country]}) is een cadeaubon minimaal ${least} maanden geldig. Die van jou zouden korter gelden. Vraag advies aan een deskundige voor je dit opslaat.`,
  'giftcard-tax-rates': () =>
    'Je hebt meer dan één btw-tarief, en cadeaubonnen worden bij verkoop belast. Op dat moment weet niemand wat er met een bon gekocht wordt. Vraag je boekhouder of ze beter bij gebruik belast worden.',
  'tax-categories-unknown': ({ categories }) =>
    `De catalogus heeft geen categorie ${categories.map((name) => `“${name}”`).join(', ')}: er staat een btw-tarief voor, en niets wordt daarmee belast. Heb je een categorie een andere naam gegeven, zet het tarief dan bij die naam.`,
};
