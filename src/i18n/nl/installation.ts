// Dutch: the check of the installation.
import type { InstallationWords } from '../installation';

export const installation: InstallationWords = {
  title: 'Installatie controleren',
  what: 'Carnet probeert in deze spreadsheet zelf wat het van Google nodig heeft, in een tabblad dat het maakt en weer weghaalt. Aan jouw gegevens wordt niet geraakt.',
  allGood: 'Alles is zoals Carnet het nodig heeft.',
  notGood: (count, figure) => (count === 1 ? '1 probleem gevonden.' : `${figure} problemen gevonden.`),
  report: 'Kopieer de tabel en stuur die naar wie voor jou op Carnet let.',
  columns: ['Proef', 'Verwacht', 'Gevonden'],
  weights: { good: 'zoals verwacht', either: 'Carnet kan beide aan', bad: 'niet zoals verwacht' },
  copy: 'Kopiëren voor een melding',
  again: 'Opnieuw proberen',
  failed: (message) => `Google weigerde: “${message}”`,
  trials: {
    lock: {
      what: 'Eén tegelijk',
      expected: 'Terwijl iemand opslaat, wachten de anderen.',
      found: { taken: 'Dat klopt.' },
    },
    properties: {
      what: 'De notities van Carnet',
      expected: 'Een notitie buiten de cellen houdt de waarde vast.',
      found: { kept: 'Dat klopt.', lost: 'De notitie is verloren.' },
    },
    columnMarks: {
      what: 'Merktekens op kolommen',
      expected: 'Een kolom kan gemerkt worden, zodat Carnet die terugvindt, waar je die ook zet.',
      found: { found: 'Dat kan.', lost: 'Het merkteken is niet teruggevonden.' },
    },
    numberedMarks: {
      what: 'Merktekens per nummer',
      expected: 'Allebei goed: Carnet heeft ze niet nodig.',
      found: { taken: 'Google neemt ze aan.', refused: 'Google weigert ze.' },
    },
    texts: {
      what: 'Codes en telefoonnummers',
      expected: '007, +32… en =1+1 blijven zoals ze getypt zijn.',
      found: { kept: 'Dat klopt.', changed: 'Eén ervan is veranderd:' },
    },
    apostropheInTexts: {
      what: 'Een apostrof in een tekstcel',
      expected: 'Allebei goed: Carnet leest beide.',
      found: { taken: 'Google ziet hem als teken.', kept: 'Hij blijft voor de tekst staan.' },
    },
    apostropheElsewhere: {
      what: 'Een apostrof in andere cellen',
      expected: 'Allebei goed: Carnet leest beide.',
      found: { taken: 'Google ziet hem als teken.', kept: 'Hij blijft voor de tekst staan.' },
    },
    appended: {
      what: 'Een tekst in een toegevoegde rij',
      expected: 'Allebei goed: Carnet zet aanhalingstekens om wat verkeerd gelezen kan worden.',
      found: { byFormat: 'Hij blijft tekst.', asTyped: 'Google leest hem alsof hij getypt is:' },
    },
    days: {
      what: 'Dagen',
      expected: 'Een dag blijft die dag volgens de klok van de spreadsheet.',
      found: { kept: 'Dat klopt.', moved: 'Het werd een andere dag:' },
    },
    search: {
      what: 'Het zoeken van Google',
      expected: 'Allebei goed: zonder zoeken leest Carnet hele kolommen, iets trager.',
      found: {
        found: 'Het vindt een rij die net toegevoegd is.',
        missed: 'Het mist een rij die net toegevoegd is.',
      },
    },
    hiddenSearch: {
      what: 'Zoeken in verborgen cellen',
      expected: 'Allebei goed: zonder zoeken leest Carnet hele kolommen, iets trager.',
      found: { found: 'Het vindt ze.', missed: 'Het slaat ze over.' },
    },
    nightly: {
      what: 'De nachtelijke taak',
      expected: 'Vervallen punten gaan er ’s nachts af.',
      found: {
        there: 'Die is gepland.',
        missing:
          'Jij hebt er geen. Heeft iemand anders deze spreadsheet klaargemaakt, dan is die van die persoon; anders kies je Deze spreadsheet klaarmaken.',
        denied: 'Je hebt die niet toegestaan. Punten gaan eraf bij de volgende factuur van de klant.',
        blind:
          'Die liep, maar kreeg de spreadsheet niet van Google. Punten gaan eraf bij de volgende factuur van de klant.',
      },
    },
    hourly: {
      what: 'De beurt van elk uur',
      expected: 'Punten voor afspraken en berichten komen vanzelf.',
      found: {
        there: 'Die is gepland.',
        missing:
          'Jij hebt er geen. Heeft iemand anders deze spreadsheet klaargemaakt, dan is die van die persoon; anders kies je Deze spreadsheet klaarmaken.',
        denied:
          'Je hebt die niet toegestaan. Punten voor afspraken wachten op jou, en er gaat geen bericht uit.',
        blind:
          'Die liep, maar kreeg de spreadsheet niet van Google. Punten voor afspraken wachten op jou, en er gaat geen bericht uit.',
      },
    },
    webPage: {
      what: 'Webpagina voor klanten en telefoons',
      expected:
        'Beide zijn goed: alleen links naar de pagina van een klant en naar de kassa op een telefoon hebben die nodig.',
      found: {
        known: 'Die is geopend, dus links werken:',
        older:
          'Die is geopend, maar daar staat een oudere Carnet. In het script: Implementeren, Implementaties beheren, Bewerken, Nieuwe versie. Het is versie',
        unknown:
          'Nog niemand heeft die geopend, dus er kan geen link worden gemaakt. Implementeer die als web-app (uitvoeren als: ik, toegang: iedereen) en open het adres één keer, in een venster waar maar één account is aangemeld.',
      },
    },
    mail: {
      what: 'Mail aan klanten',
      expected: 'Je account mag mails versturen. Alleen berichten en codes per mail hebben dat nodig.',
      found: {
        allowed: 'Dat mag. Vandaag nog:',
        usedUp: 'Dat mag, maar de mails van vandaag zijn op. Binnen een dag gaat het verder.',
        denied:
          'Je hebt het niet toegestaan: er vertrekt geen mail van je account, geen berichten en geen codes. In het script: Uitvoeren, checkInstallation, en vink het vakje voor mail aan; Google vraagt het opnieuw.',
      },
    },
    errors: {
      what: 'De meldingen van Google',
      expected: 'Allebei goed: Carnet gaat niet op de woorden af.',
      found: { english: 'Ze zijn in het Engels:', own: 'Ze zijn in een andere taal:' },
    },
    address: {
      what: 'Jouw adres',
      expected: 'Het logboek zegt wie wat heeft genoteerd.',
      found: {
        shown: 'Volgens Google ben jij',
        hidden: 'Google zegt niet wie je bent. Wat genoteerd wordt, blijft zonder naam.',
      },
    },
    code: {
      what: 'Versie van het script',
      expected: 'Het kent alles wat in deze spreadsheet opgeslagen is.',
      found: {
        fits: 'Dat klopt.',
        tooOld:
          'Een nieuwere Carnet heeft in deze spreadsheet geschreven. Zet de nieuwe versie in het script:',
      },
    },
    page: {
      what: 'Versie van de zijbalk',
      expected: 'Dezelfde als die van het script.',
      found: { same: 'Dat klopt.', other: 'Het is een andere. Zet alle bestanden opnieuw in het script:' },
    },
  },
};
