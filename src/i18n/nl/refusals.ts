// Dutch sentences for failures: what happened, and what to do.
import { contactText } from '../contact-text';
import { withCurrency } from '../locale';
import { type RefusalWords, refusalSentence } from '../refusals';
import { shortfallWords } from '../shortfall';
import { bookingRefusals } from './bookings';
import { handRefusals } from './by-hand';
import { closingRefusals } from './closing-refusals';
import { corruption } from './findings';
import { messageRefusals } from './messages';
import { notText } from './not-text';
import { outboxRefusals } from './outbox-refusals';
import { minutesOrHours, ownPageRefusals } from './own-page';
import { policies } from './policies';
import { doubledBy, neededColumns } from './refusal-terms';
import { tabs } from './sheet';
import { staffRefusals } from './staff-refusals';
import { till } from './till';

export const refusals: RefusalWords = {
  busy: () => 'Iemand anders is aan het opslaan. Probeer het opnieuw — er is niets dubbel vastgelegd.',
  'not-set-up': () => 'Deze spreadsheet is nog niet klaargemaakt.',
  'capability-expired': () =>
    'Carnet stond te lang open. Sluit deze zijbalk en open hem opnieuw via het menu Carnet.',
  'page-outdated': () =>
    'Carnet is bijgewerkt. Sluit deze zijbalk en open hem opnieuw via het menu Carnet; op een telefoon: laad de pagina opnieuw.',
  forbidden: () => 'De eigenaar heeft je niet het recht gegeven om dit te doen.',
  'command-malformed': ({ issues }) =>
    `Carnet begrijpt zijn eigen vraag niet (${issues.join('; ')}). Sluit deze zijbalk en open hem opnieuw; op een telefoon: laad de pagina opnieuw.`,
  stopped: ({ corruption: code, row }) =>
    `Er is niets vastgelegd: ${corruption[code]}${row > 0 ? ` (Logboek, rij ${row})` : ''}. ${code === 'format-newer' ? 'Laad de spreadsheet opnieuw; helpt dat niet, zet dan de nieuwe versie in het script: Extensies, Apps Script.' : 'Kijk bij Meer, Logboek controleren.'}`,
  platform: ({ message }) =>
    `Google antwoordde niet zoals het hoort${message === '' ? '' : ` (“${message}”)`}. Probeer het opnieuw — er is niets dubbel vastgelegd.`,
  'no-spreadsheet': () =>
    'Google gaf deze spreadsheet niet aan Carnet: er is niets gedaan. Open de spreadsheet en kies Carnet, Carnet openen: wat moest gebeuren, wordt daar ingehaald.',
  'typed-columns': ({ tab }) =>
    `Van het tabblad ${tabs[tab]} is een tabel gemaakt, en Google laat Carnet daar niet in schrijven. Open het menu naast de naam van de tabel en ga terug naar niet-opgemaakte gegevens (verwijder de tabel niet); er verandert geen enkele cel. Doe het daarna opnieuw — er wordt niets dubbel vastgelegd.`,
  'tab-gone': ({ tab }) =>
    tab === 'archive'
      ? `Het tabblad ${tabs.archive} is verwijderd, en daarmee alle regels van de afgesloten jaren. Zet het terug: Bestand, Versiegeschiedenis.`
      : tab === 'ledger'
        ? `Het tabblad ${tabs.ledger} is verwijderd, en daarmee alle facturen en alle bewegingen van punten. Zet het eerst terug: Bestand, Versiegeschiedenis. Deze spreadsheet klaarmaken, in het menu Carnet, maakt alleen een leeg tabblad: gaat Carnet daarmee verder, dan houden klanten de punten die in ${tabs.clients} staan en cadeaubonnen wat erop over is, maar de geschiedenis is weg en geen factuur van vroeger kan nog ongedaan gemaakt of terugbetaald worden.`
        : `Het tabblad ${tabs[tab]} is verwijderd. Zet het terug via de versiegeschiedenis van Google (Bestand), of kies Deze spreadsheet klaarmaken in het menu Carnet.`,
  ...closingRefusals,
  'entry-too-long': () => 'Dit is te lang voor één factuur. Maak er twee facturen van.',
  'ruleset-too-long': () =>
    'Deze instellingen zijn te lang om samen op te slaan. Maak de lijsten met artikelen en categorieën in enkele regels korter, of verwijder regels die je niet meer gebruikt.',
  'currency-later': () =>
    'Niet opgeslagen: een andere munteenheid kan niet op een latere dag beginnen. Sla die meteen op, met alle bedragen in de nieuwe munteenheid.',
  'currency-planned': () =>
    'De munteenheid blijft dezelfde zolang er een wijziging gepland is, of er een niet gedaan is op de dag zelf: de bedragen ervan zijn in die munteenheid. Kies in de instellingen “Schrappen” of “Begrepen”; wijzig daarna de munteenheid.',
  'client-unknown': () => 'Deze klant staat niet meer in de spreadsheet. Kies de klant opnieuw.',
  'key-reused': () =>
    'Dit formulier is al eerder opgeslagen met andere bedragen. Bekijk de geschiedenis van de klant en begin opnieuw.',
  'client-erased': () =>
    'Deze klant is gewist: er is niets meer over bekend. Komt de klant terug, voeg hem of haar dan opnieuw toe.',
  'client-merged': () =>
    'Deze klant is al samengevoegd met een andere. Maak die samenvoeging eerst ongedaan.',
  'contact-changed': () =>
    'Deze klanten zijn intussen ergens anders gewijzigd. Je ziet ze nu zoals ze zijn; kijk het na en voeg dan samen.',
  'merge-with-itself': () => 'Dat is twee keer dezelfde klant. Kies twee verschillende.',
  'no-lines': () => 'Voeg eerst een regel toe.',
  'lines-too-many': ({ most }) => `Op een factuur passen ${most} regels. Zet de rest op een tweede factuur.`,
  'client-ambiguous': ({ text }) => `Meerdere klanten heten “${text}”. Gebruik het nummer van de klant.`,
  'item-unknown': ({ line, text }) =>
    `Regel ${line}: “${text}” staat niet in de catalogus. Geef een soort en een prijs op.`,
  'line-price-missing': ({ line }) => `Regel ${line} heeft geen prijs.`,
  'deductions-too-much': ({ excess }, format) =>
    `De aftrek is ${format.money(excess)} meer dan de andere regels samen.`,
  'line-price-negative': ({ line }) =>
    `De prijs op regel ${line} is lager dan nul. Wil je een factuur terugnemen, maak die dan ongedaan in de geschiedenis van de klant.`,
  'day-in-future': ({ today }, format) =>
    `De datum ligt in de toekomst. Vandaag is het ${format.day(today)}.`,
  'receipt-recorded': ({ receipt, total }, format) =>
    `Kassabon ${receipt} is die dag al genoteerd, met ${format.money(total)}. Is dit een andere verkoop, sla die dan toch op; zo niet, maak het formulier leeg.`,
  'quote-changed': () => 'Niet opgeslagen: de cijfers zijn veranderd.',
  'entry-unknown': () => 'Deze factuur staat niet meer in het logboek.',
  'entry-reversed': ({ by }) => `Dit is al teruggenomen, door regel ${by}.`,
  'entry-not-reversible': () =>
    'Alleen een factuur van deze klant kan ongedaan gemaakt of terugbetaald worden.',
  'nothing-left': () => 'Er is niets over van deze factuur: die is al terugbetaald.',
  'return-too-much': ({ line }) => `Er zou meer van regel ${line} teruggaan dan er nog van over is.`,
  'money-too-much': ({ left, leftIn }) =>
    `Dit is meer dan er van de factuur over is (${withCurrency('nl', leftIn).money(left)}). Typ maximaal dat bedrag.`,
  'nothing-chosen': () => 'Kies eerst wat er teruggaat.',
  'refund-changed': () =>
    'Niet opgeslagen: de cijfers zijn veranderd. Bekijk ze nog eens en sla dan opnieuw op.',
  'ruleset-lost': () =>
    'Het logboek is de instellingen van toen kwijt: deze factuur kan niet meer worden teruggenomen. Pas de punten met de hand aan.',
  'terms-too-early': ({ first }, format) =>
    first === ''
      ? 'Het logboek kent geen instellingen van die dag.'
      : `Er zijn geen voorwaarden van vóór ${format.day(first)}: het logboek begint op die dag.`,
  'nothing-to-write': () => 'Er is niets meer te doen.',
  'reward-unknown': ({ text }) => `Geen enkele beloning die aan staat, heet “${text}”.`,
  'reward-out-of-reach': ({ reward, shortfall, scope }, format) =>
    `“${reward}” kan niet op deze factuur: ${shortfallWords(till.rewardShortfall, shortfall, scope, format)}.`,
  'voucher-unused': () =>
    'Een kortingsbon kan op deze factuur nergens af, of er staan te veel beloningen op. Verwijder er een.',
  'stored-value-code-length': ({ text }) =>
    `“${text}” is geen volledige code. Een code heeft zestien letters en cijfers.`,
  'stored-value-code-letter': ({ text, letter }) =>
    `“${text}” is geen code: het teken “${letter}” komt in geen enkele code voor. Kijk nog eens op de bon.`,
  'stored-value-code-misread': ({ text }) =>
    `“${text}” is geen code: een letter of cijfer is verkeerd gelezen. Kijk nog eens op de bon.`,
  'code-wait': ({ minutes }) =>
    `Te veel codes die niet bestaan. De volgende kan over ${minutesOrHours(minutes)} opgezocht worden; de eigenaar ziet hoeveel er geprobeerd zijn.`,
  'stored-value-again': ({ text }) =>
    `Haal de bon ${text} weg en typ zijn code opnieuw: hij is te lang geleden opgezocht.`,
  'stored-value-unknown': ({ text }) => `Geen cadeaubon of kortingsbon heeft hier de code “${text}”.`,
  'stored-value-expired': ({ text, until }, format) =>
    `“${text}” was geldig tot en met ${format.day(until)}.`,
  'stored-value-other-currency': ({ text, currency }) =>
    `“${text}” is gemaakt in ${currency}, en het salon heeft nu een andere munteenheid. Maak de bon ongeldig en maak een nieuwe.`,
  'stored-value-voided': ({ text }) => `“${text}” is ongeldig gemaakt.`,
  'stored-values-too-many': ({ most }) => `Verkoop maximaal ${most} cadeaubonnen op één factuur.`,
  'points-too-many': () => 'Dat zijn meer punten dan Carnet kan tellen. Kijk de spaarprogramma’s na.',
  'stored-value-empty': ({ text }) => `Er staat niets meer op “${text}”.`,
  'stored-value-twice': ({ text }) => `“${text}” staat al op deze factuur.`,
  'stored-value-used': () =>
    'Een cadeaubon of kortingsbon uit deze factuur is al gebruikt en kan niet meer worden teruggenomen. Betaal de rest terug per bedrag, of laat de factuur staan.',
  'stored-value-gone': () => 'Deze cadeaubon of kortingsbon staat niet meer in het logboek.',
  'stored-value-nothing-left': () => 'Er staat niets meer op deze cadeaubon of kortingsbon.',
  'points-typed': ({ text }) =>
    `“${text}” is hier getypt. Carnet heeft teruggezet wat het logboek zegt: saldo’s komen via Punten toevoegen of Importeren.`,
  'points-typed-often': ({ count }, format) =>
    `Vanaf hier zijn er punten getypt voor ${format.number(count)} klanten. Ze tellen niet mee: saldo’s komen via Punten toevoegen of Importeren.`,
  'birthday-wrong': ({ text, monthFirst }) =>
    `“${text}” is geen verjaardag. Typ dag en maand, zoals ${monthFirst ? '5/17' : '17/5'} of 17 mei. Het jaar mag je weglaten.`,
  'consent-changed': () =>
    'De tekst is veranderd nadat dit formulier werd geopend. Lees de klant de nieuwe voor; er is niets genoteerd.',
  'consent-retyped': () =>
    'De rij van de klant is veranderd nadat dit formulier werd geopend. Kijk die na en probeer opnieuw; er is niets genoteerd.',
  'consent-withdrawn-since': ({ day }, format) =>
    `De klant trok de toestemming in op ${format.day(day)}, na de dag die in de rij staat. Gaat de klant opnieuw akkoord, kies dan “Klant gaat akkoord…”; er is niets genoteerd.`,
  'consent-differs': ({ recorded, day }, format) =>
    recorded === ''
      ? 'Deze toestemming is met de hand getypt en telt pas als die genoteerd is: open de klant in de zijbalk.'
      : `Het logboek zegt ${recorded === 'yes' ? 'ja' : 'nee'} sinds ${format.day(day)}, en deze rij iets anders: dus telt er niets. Noteer wat klopt bij de klant in de zijbalk.`,
  'consent-day-missing': () =>
    'Op welke dag ging de klant akkoord? Zolang de dag ontbreekt, telt de toestemming niet.',
  'consent-words-missing': () =>
    'Met welke tekst ging de klant akkoord? Zolang die ontbreekt, telt de toestemming niet.',
  'consent-unsaid': () => 'Gaat de klant akkoord, ja of nee? Zolang hier niets staat, is het nee.',
  'consent-day-future': ({ today }, format) =>
    `Deze dag ligt in de toekomst. Vandaag is het ${format.day(today)}.`,
  'rate-pair-wrong': ({ text }) =>
    `“${text}” is geen categorie met een tarief. Typ het zoals “Nagels: 21”, met puntkomma’s ertussen.`,
  'category-doubled': ({ text }) => `De categorie “${text}” staat er twee keer.`,
  ...handRefusals,
  ...ownPageRefusals,
  ...bookingRefusals,
  ...messageRefusals,
  ...outboxRefusals,
  ...staffRefusals,
  'text-too-long': ({ most }) => `Dit is te lang. Maximaal ${most} tekens.`,
  'client-name-empty': () => 'Typ een naam.',
  'client-there': () =>
    'Deze klant lijkt er al te zijn. Zoek op naam of kaart, of vraag iemand die contactgegevens mag zien.',
  'link-replaced': () =>
    'Deze link is vervangen of uitgezet. Vraag de naam van de klant en geef de nieuwe link.',
  'link-foreign': () => 'Dit is geen link van een klant van dit salon.',
  'client-email-wrong': ({ email }) =>
    `“${email}” is geen e-mailadres. Schrijf het als naam@voorbeeld.com, of laat het leeg.`,
  'client-doubled': ({ name, by }) => `${name} heeft ${doubledBy[by]}. Kies liever die klant.`,
  'client-edited': ({ field, now }, format) =>
    now === ''
      ? 'Iemand anders heeft dit intussen leeggemaakt. Sla nog eens op om het jouwe te zetten.'
      : `Iemand anders heeft hier intussen “${contactText(field, now, format)}” van gemaakt. Sla nog eens op om het jouwe te zetten.`,
  'settings-changed': () =>
    'Niet opgeslagen: de instellingen zijn ergens anders gewijzigd. Je ziet ze nu zoals ze zijn; doe je wijziging opnieuw.',
  'later-day-past': () => 'Kies een dag na vandaag.',
  'nothing-waits': () =>
    'Niet gewijzigd: de geplande wijziging is niet meer gepland, of de dag is gekomen. Open de instellingen opnieuw.',
  'policy-refused': ({ policy, refusal }, format) =>
    `${policies[policy].label}: ${refusalSentence(refusals, refusal, format)}`,
  'rule-refused': ({ family, index, refusal }, format) =>
    `${tabs[family]}, nr. ${index + 1}: ${refusalSentence(refusals, refusal, format)}`,
  'rule-kind-unknown': ({ text }) =>
    text === '' ? 'Kies een soort uit de lijst.' : `“${text}” is geen van de soorten. Kies uit de lijst.`,
  'rule-name-empty': () => 'Geef een naam op.',
  'rule-name-doubled': ({ text }) => `De naam “${text}” is al in gebruik. Kies een andere naam.`,
  'days-reversed': () => 'De laatste dag valt voor de eerste. Wissel ze om.',
  'scope-empty': () => 'Zeg waarvoor dit geldt: alles, soorten, categorieën of artikelen.',
  'scope-doubled': () =>
    'Dit geldt al voor alles. Laat de categorieën en artikelen leeg, of kies soorten in plaats van alles.',
  'one-of-two': () => 'Vul een van de twee in, niet allebei.',
  'tier-overlaps': () =>
    'Een ander niveau begint bij hetzelfde getal, of telt punten terwijl dit niveau geld telt. Niveaus tellen een van de twee, elk vanaf een ander getal.',
  'step-above-most': () =>
    'Geen enkel aantal punten past: het maximum is lager dan het minimum, of lager dan één stap.',
  'field-empty': () => 'Vul dit in.',
  'amount-not-positive': () => 'Typ een bedrag boven nul.',
  'points-not-whole': ({ text }) => `“${text}” is geen heel getal. Punten hebben geen decimalen.`,
  'points-not-positive': () => 'Typ een aantal punten boven nul.',
  'points-negative': ({ text }) => `“${text}” is minder dan nul. Typ 0 of meer.`,
  'count-wrong': ({ text, least, most }, format) =>
    `“${text}” is geen heel getal van ${format.number(least)} tot ${format.number(most)}.`,
  'percent-wrong': ({ text }) =>
    `“${text}” is geen percentage. Typ een getal tot 100, met maximaal twee decimalen.`,
  'factor-wrong': ({ text }, format) =>
    `“${text}” is geen aantal keer. Typ een getal van 1 tot 100, zoals ${format.factor(150)}.`,
  'rate-wrong': ({ text }, format) =>
    `“${text}” is niet de waarde van een punt. Typ een bedrag boven nul, zoals ${format.rate(100_000)}.`,
  'day-wrong': ({ text }) => `“${text}” is geen dag. Typ jaar, maand en dag: 2026-12-24.`,
  'category-unknown': ({ text }) =>
    `Geen artikel in de catalogus heeft de categorie “${text}”. Typ die zoals in het tabblad ${tabs.catalog}.`,
  'item-not-in-catalog': ({ text }) =>
    `“${text}” staat niet in de catalogus. Typ de code van het artikel, of de naam als het geen code heeft.`,
  'choice-unknown': ({ text }) => `“${text}” is geen van de keuzes.`,
  'amount-not-money': ({ text }, format) =>
    `“${text}” is geen bedrag. Typ cijfers, zoals ${format.money(2500)}.`,
  'amount-decimals': ({ text, decimals }) =>
    `“${text}” heeft te veel decimalen, of een duizendteken dat ook een komma kan zijn. ${
      decimals === 0 ? 'De munteenheid heeft geen decimalen.' : `De munteenheid heeft ${decimals} decimalen.`
    }`,
  'amount-too-large': ({ text }) => `“${text}” is te groot.`,
  'amount-currency': ({ text, found, own }) => `“${text}” is in ${found}, en deze spreadsheet is in ${own}.`,
  'file-empty': () => 'Het bestand heeft geen rijen.',
  'file-not-text': ({ why }) => notText[why],
  'file-too-large': () => 'Het bestand is te groot. Exporteer een kortere periode, of splits het.',
  'file-quotes': ({ row }) =>
    `Een aanhalingsteken op regel ${row} wordt nooit gesloten. Verbeter die regel en kies het bestand opnieuw.`,
  'file-columns': ({ missing }, format) =>
    `Zeg welke kolom ${format.list(missing.map((name) => neededColumns[name]))} is.`,
  'file-columns-doubled': ({ names }) =>
    `Twee kolommen betekenen hetzelfde: ${names.join(', ')}. Wijzig er een.`,
  'row-short': ({ expected, found }) => `De rij heeft ${found} cellen in plaats van ${expected}.`,
  'row-long': ({ expected, found }) => `De rij heeft ${found} cellen in plaats van ${expected}.`,
  'row-quotes': () => 'Een aanhalingsteken staat verkeerd.',
  'row-event': () => 'Deze gebeurtenis van de agenda is beschadigd.',
  'row-service-empty': () => 'De behandeling ontbreekt.',
  'row-time': ({ text }) => (text === '' ? 'De tijd ontbreekt.' : `“${text}” is geen tijd.`),
  'row-minutes': ({ text }) => `“${text}” is geen duur van maximaal een dag.`,
  'row-ends-before': ({ start, end }) => `De afspraak begint om ${start} en eindigt om ${end}, dus ervoor.`,
  'row-text-long': ({ column, most }) => `De tekst onder “${column}” heeft meer dan ${most} tekens.`,
  'row-receipt-empty': () => 'Het bonnummer ontbreekt.',
  'row-client-empty': () => 'De kassabon heeft verschillende klanten, en deze rij noemt er geen.',
  'row-partly-refunded': () =>
    'Een deel van deze verkoop is terugbetaald, en het bestand zegt niet welk. Voer de verkoop in aan de kassa, of verbeter het bedrag in het bestand.',
  'row-nobody': () => 'Een naam, telefoon, e-mail, kaart of nummer is nodig.',
  'row-email': ({ text }) => `“${text}” is geen e-mailadres.`,
  'row-birthday': ({ text }) => `De verjaardag “${text}” bestaat niet.`,
  'row-points': ({ text }) => `“${text}” is geen heel aantal punten.`,
  'row-points-negative': ({ text }) => `De punten “${text}” zijn minder dan nul. Typ 0, of laat de cel leeg.`,
  'row-gift-card-negative': ({ text }) => `Het saldo “${text}” van de cadeaubon is minder dan nul.`,
  'row-doubled': ({ row }) => `Rij ${row} is woord voor woord dezelfde.`,
  'row-date': ({ text }) => `“${text}” is geen datum.`,
  'row-quantity': ({ text }) => `“${text}” is geen aantal.`,
  'invoice-dates': ({ days }, format) =>
    `De kassabon heeft verschillende datums voor deze klant: ${format.list(days.map((day) => format.day(day)))}.`,
  'invoice-long': ({ rows }) =>
    `De kassabon heeft ${rows} rijen, meer dan één regel van het logboek kan bevatten.`,
  'invoice-incomplete': ({ row }) => `Rij ${row} van dezelfde kassabon is geweigerd.`,
  'item-name-empty': () => 'De naam ontbreekt.',
  'item-tax': ({ text }) =>
    `“${text}” is geen btw-tarief. Typ een percentage van 0 tot 100, bijvoorbeeld 9, of laat de cel leeg.`,
  'item-cost': ({ text }) => `“${text}” is geen kostprijs. Typ een bedrag, of laat de cel leeg.`,
  'report-tab-taken': ({ name }) =>
    `Er is al een tabblad “${name}” met iets anders erin. Er is niets gewijzigd.`,
  'catalog-doubled': ({ text, row }) =>
    `“${text}” staat ook in rij ${row}, en alleen die rij telt. Geef een van beide een andere code, of verwijder er een.`,
  'item-points-price': ({ text }) =>
    `“${text}” is geen prijs in punten. Typ een heel getal, of laat de cel leeg.`,
  'item-price': ({ text }) => `“${text}” is geen prijs.`,
  'item-points': ({ text }) =>
    text === '' ? 'Typ de punten van dit artikel.' : `“${text}” is geen aantal punten, 0 of meer.`,
  'item-active': ({ text }) => `“${text}” is geen ja en geen nee.`,
  'item-code-doubled': ({ text, row }) => `De code “${text}” staat ook in rij ${row}.`,
  'item-name-doubled': ({ text, row }) => `De naam “${text}” staat ook in rij ${row}.`,
  'item-kind-unknown': ({ text }) => `“${text}” is geen soort artikel. Kies uit de lijst.`,
  'tab-missing': () =>
    'Het tabblad ontbreekt. Kies Deze spreadsheet klaarmaken in het menu Carnet om het opnieuw te maken.',
  'column-missing': ({ header }) =>
    `De kolom “${header}” ontbreekt. Geef die de titel terug, of kies Deze spreadsheet klaarmaken in het menu Carnet.`,
  'setting-missing': ({ policy }) =>
    `De instelling “${policies[policy].label}” ontbreekt. Sla de instellingen op in Carnet om die terug te zetten.`,
};
