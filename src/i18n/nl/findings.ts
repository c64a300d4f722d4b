// Dutch words for what is wrong with a ledger, and for what the check finds in it.
import type { CorruptionWords, FindingWords } from '../refusals';

export const corruption: CorruptionWords = {
  'entry-missing': 'een rij van het logboek is verdwenen',
  'entry-doubled': 'een rij van het logboek staat er twee keer',
  'chain-broken': 'een rij van het logboek volgt niet op de vorige',
  'checkpoint-missing': 'deze spreadsheet is een kopie die Carnet nog niet kent',
  'checkpoint-ahead': 'het logboek mist zijn laatste rijen, misschien omdat een oude versie is teruggezet',
  'format-newer': 'deze spreadsheet is geschreven door een nieuwere Carnet dan deze',
  'state-wrong': 'punten kloppen niet, en dat is een fout van Carnet',
};

export const findings: FindingWords = {
  'entry-unreadable': 'deze rij is gewijzigd, of is niet door Carnet geschreven',
  'entry-missing': 'de regel hiervoor is verdwenen',
  'entry-doubled': 'deze regel staat er twee keer',
  'key-doubled': 'deze opdracht is twee keer vastgelegd',
  'chain-broken': 'deze regel volgt niet op de vorige',
  'version-wrong': 'een regel van deze klant ontbreekt of staat er twee keer',
  'balance-wrong': 'het saldo na deze regel klopt niet',
  'ruleset-wrong': 'deze regel volgt niet de instellingen die toen golden',
  'points-wrong': 'volgens de eigen spaarprogramma’s geeft deze factuur andere punten',
  'visible-changed': 'er is over cellen heen getypt',
  'name-differs': 'naast het klantnummer staat een andere naam dan in Klanten; Herstellen schrijft die',
  'state-unreadable': 'de notities van Carnet over deze klant zijn gewijzigd',
  'state-differs': 'de punten zijn niet wat het logboek optelt',
  'movements-differ': 'de geschiedenis in de rij van de klant is niet die van het logboek',
  'consent-differs':
    'hier staat een andere toestemming dan in het logboek, dus telt er geen; noteer de juiste bij de klant in de zijbalk, of Herstellen schrijft die van het logboek',
  'client-missing':
    'deze klant staat in het logboek maar heeft geen rij in Klanten; Herstellen maakt de rij opnieuw, met de punten en zonder de naam',
  'client-doubled': 'deze klant heeft een tweede rij',
  'erased-back':
    'een gewiste klant is terug met een oudere versie van de spreadsheet; als Carnet daarmee verdergaat, wordt die opnieuw gewist',
  'stored-value-wrong':
    'door deze regel zou een cadeaubon of kortingsbon minder dan niets hebben, of hij is nooit gemaakt',
  'stored-value-missing': 'deze cadeaubon of kortingsbon heeft geen rij in Cadeaubonnen',
  'stored-value-doubled': 'deze cadeaubon of kortingsbon heeft een tweede rij',
};
