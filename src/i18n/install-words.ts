// The words of the page that puts Carnet into a sheet by hand. They are in no catalog: no page of the sheet needs them.
import type { InEveryLanguage } from '../core/language';
import { typeset } from './typeset';

/** A name in Google's own interface, or of a file, stands between two asterisks. */
export type InstallWords = {
  readonly title: string;
  readonly need: string;
  readonly language: string;
  readonly easy: { readonly title: string; readonly what: string; readonly go: string };
  readonly easySteps: readonly string[];
  readonly hand: { readonly title: string; readonly what: string };
  readonly steps: {
    readonly open: string;
    readonly code: string;
    readonly page: string;
    readonly pieces: string;
    readonly manifest: string;
    readonly begin: string;
  };
  readonly files: {
    readonly code: (size: string) => string;
    readonly page: (size: string) => string;
    readonly pieces: (size: string) => string;
    readonly manifest: (size: string) => string;
  };
  readonly copy: string;
  readonly copyOf: (file: string) => string;
  readonly copied: string;
  readonly copiedOf: (file: string) => string;
  readonly marked: string;
  readonly kilobytes: (figure: string) => string;
  readonly unverified: { readonly title: string; readonly note: string; readonly text: readonly string[] };
  readonly permissions: { readonly title: string; readonly list: readonly string[] };
  readonly accounts: { readonly title: string; readonly text: readonly string[] };
  readonly update: string;
};

export const installWords: InEveryLanguage<InstallWords> = {
  en: {
    title: 'Put Carnet in your own sheet',
    need: 'You need a Google account. It is free, and your data stays in your own Drive.',
    language: 'Language',
    easy: {
      title: 'The easy way: copy ours',
      what: 'Opens a ready sheet and asks “Make a copy”. Takes half a minute.',
      go: 'Copy the sheet',
    },
    easySteps: [
      'Press *Make a copy*.',
      'In your copy, open the menu *Carnet*, then *Open Carnet*.',
      'Google asks for permission once: choose your account, tick everything, then *Continue* or *Allow*.',
    ],
    hand: {
      title: 'Paste it into a sheet of your own',
      what: 'Six steps, about five minutes, on a computer. A new sheet is best: sheets.new',
    },
    steps: {
      open: 'In your sheet choose *Extensions*, *Apps Script*. In the tab that opens, click *Untitled project* and name it *Carnet*.',
      code: 'Replace all that is in *Code.gs* with it.',
      page: 'Press *+*, *HTML*, name the file *Sidebar*, replace all that is in it.',
      pieces: 'The same once more, with the name *Pieces*.',
      manifest:
        'In *Project Settings* tick *Show “appsscript.json” manifest file in editor*. Back in the editor, replace all that is in it.',
      begin:
        'Press *Ctrl+S* (*⌘S*) in each file, close the script, reload the sheet: the menu *Carnet* is there. Choose *Open Carnet* in it. Google asks for permission once: choose your account, tick everything, then *Continue* or *Allow*.',
    },
    files: {
      code: (size) => `The whole of Carnet, ${size}`,
      page: (size) => `The sidebar, ${size}`,
      pieces: (size) => `What the sidebar fetches, ${size}`,
      manifest: (size) => `What it may do, ${size}`,
    },
    copy: 'Copy',
    copyOf: (file) => `Copy ${file}`,
    copied: 'Copied',
    copiedOf: (file) => `Copied: ${file}. Copy again`,
    marked: 'Your browser does not let a page copy. The text is marked: press Ctrl+C (⌘C).',
    kilobytes: (figure) => `${figure} KB`,
    unverified: {
      title: 'Google says “Google hasn’t verified this app”?',
      note: 'Normal for a script of your own',
      text: [
        'The script is yours alone, so Google has not looked at it. Press *Advanced*, then *Go to Carnet (unsafe)*.',
      ],
    },
    permissions: {
      title: 'What Carnet asks for, and why',
      list: [
        '*This one spreadsheet*, and no other: it is where clients and points are.',
        '*Show a sidebar* in it.',
        '*Run when you are not there*: at night, expired points leave; every hour, bookings give their points and messages go out.',
        '*Send email as you*: messages to clients who agreed to them, once you have switched them on.',
        '*Your address*: each line of the ledger says who recorded it. You may refuse this one.',
      ],
    },
    accounts: {
      title: 'It opens, but Google lets nothing through?',
      text: [
        'That happens where several Google accounts are signed in. Open the sheet in a window where only its own account is signed in: an incognito window, or another Chrome profile.',
      ],
    },
    update: 'New version? Paste the new files in the same way: your data stays.',
  },
  fr: typeset({
    title: 'Mettre Carnet dans votre feuille',
    need: 'Il vous faut un compte Google. C’est gratuit, et vos données restent dans votre Drive.',
    language: 'Langue',
    easy: {
      title: 'Le plus simple : copier la nôtre',
      what: 'Ouvre une feuille prête et propose « Créer une copie ». Une demi-minute suffit.',
      go: 'Copier la feuille',
    },
    easySteps: [
      'Appuyez sur *Créer une copie*.',
      'Dans votre copie, ouvrez le menu *Carnet*, puis *Ouvrir Carnet*.',
      'Google demande une fois l’autorisation : choisissez votre compte, cochez tout, puis *Continuer* ou *Autoriser*.',
    ],
    hand: {
      title: 'Le coller dans une feuille à vous',
      what: 'Six étapes, environ cinq minutes, sur un ordinateur. De préférence dans une nouvelle feuille : sheets.new',
    },
    steps: {
      open: 'Dans votre feuille, choisissez *Extensions*, *Apps Script*. Dans l’onglet qui s’ouvre, cliquez sur *Projet sans titre* et nommez-le *Carnet*.',
      code: 'Remplacez tout ce qu’il y a dans *Code.gs*.',
      page: 'Appuyez sur *+*, *HTML*, nommez le fichier *Sidebar*, remplacez tout ce qu’il contient.',
      pieces: 'Encore une fois la même chose, avec le nom *Pieces*.',
      manifest:
        'Dans *Paramètres du projet*, cochez *Afficher le fichier manifeste « appsscript.json » dans l’éditeur*. De retour dans l’éditeur, remplacez tout ce qu’il contient.',
      begin:
        'Appuyez sur *Ctrl+S* (*⌘S*) dans chaque fichier, fermez le script, rechargez la feuille : le menu *Carnet* est là. Choisissez-y *Ouvrir Carnet*. Google demande une fois l’autorisation : choisissez votre compte, cochez tout, puis *Continuer* ou *Autoriser*.',
    },
    files: {
      code: (size) => `Tout Carnet, ${size}`,
      page: (size) => `Le panneau, ${size}`,
      pieces: (size) => `Ce que le panneau va chercher, ${size}`,
      manifest: (size) => `Ce qu’il peut faire, ${size}`,
    },
    copy: 'Copier',
    copyOf: (file) => `Copier ${file}`,
    copied: 'Copié',
    copiedOf: (file) => `Copié : ${file}. Copier à nouveau`,
    marked:
      'Votre navigateur ne laisse pas la page copier. Le texte est sélectionné : appuyez sur Ctrl+C (⌘C).',
    kilobytes: (figure) => `${figure} Ko`,
    unverified: {
      title: 'Google dit « Google n’a pas validé cette application » ?',
      note: 'Normal pour un script qui est à vous',
      text: [
        'Le script est à vous seul, Google ne l’a donc pas examiné. Appuyez sur *Paramètres avancés*, puis sur *Accéder à Carnet (non sécurisé)*.',
      ],
    },
    permissions: {
      title: 'Ce que Carnet demande, et pourquoi',
      list: [
        '*Cette feuille*, et aucune autre : c’est là que sont les clients et les points.',
        '*Afficher un panneau* dans cette feuille.',
        '*S’exécuter en votre absence* : la nuit, les points expirés partent ; toutes les heures, les rendez-vous donnent leurs points et les messages sont envoyés.',
        '*Envoyer des e-mails en votre nom* : des messages aux clients qui les acceptent, une fois que vous les avez activés.',
        '*Votre adresse* : chaque ligne du journal dit qui l’a enregistrée. Vous pouvez la refuser.',
      ],
    },
    accounts: {
      title: 'Carnet s’ouvre, mais Google ne laisse rien passer ?',
      text: [
        'Cela arrive quand plusieurs comptes Google sont connectés. Ouvrez la feuille dans une fenêtre où seul son compte est connecté : navigation privée, ou un autre profil Chrome.',
      ],
    },
    update: 'Une nouvelle version ? Collez les nouveaux fichiers de la même manière : vos données restent.',
  }),
  nl: {
    title: 'Carnet in je eigen spreadsheet',
    need: 'Je hebt een Google-account nodig. Dat is gratis, en je gegevens blijven in je eigen Drive.',
    language: 'Taal',
    easy: {
      title: 'Het gemakkelijkst: kopieer de onze',
      what: 'Opent een spreadsheet die klaar is en vraagt “Een kopie maken”. Duurt een halve minuut.',
      go: 'De spreadsheet kopiëren',
    },
    easySteps: [
      'Druk op *Een kopie maken*.',
      'Open in je kopie het menu *Carnet*, dan *Carnet openen*.',
      'Google vraagt één keer om toestemming: kies je account, vink alles aan, dan *Doorgaan* of *Toestaan*.',
    ],
    hand: {
      title: 'Plak het in een eigen spreadsheet',
      what: 'Zes stappen, ongeveer vijf minuten, op een computer. Liefst in een nieuwe: sheets.new',
    },
    steps: {
      open: 'Kies in je spreadsheet *Extensies*, *Apps Script*. Klik in het tabblad dat opengaat op *Naamloos project* en noem het *Carnet*.',
      code: 'Vervang alles wat in *Code.gs* staat.',
      page: 'Druk op *+*, *HTML*, noem het bestand *Sidebar*, vervang alles wat erin staat.',
      pieces: 'Nog eens hetzelfde, met de naam *Pieces*.',
      manifest:
        'Vink in *Projectinstellingen* het vakje *Manifestbestand ‘appsscript.json’ weergeven in editor* aan. Terug in de editor: vervang alles wat erin staat.',
      begin:
        'Druk op *Ctrl+S* (*⌘S*) in elk bestand, sluit het script, laad de spreadsheet opnieuw: het menu *Carnet* staat er. Kies daar *Carnet openen*. Google vraagt één keer om toestemming: kies je account, vink alles aan, dan *Doorgaan* of *Toestaan*.',
    },
    files: {
      code: (size) => `Heel Carnet, ${size}`,
      page: (size) => `De zijbalk, ${size}`,
      pieces: (size) => `Wat de zijbalk ophaalt, ${size}`,
      manifest: (size) => `Wat het mag, ${size}`,
    },
    copy: 'Kopiëren',
    copyOf: (file) => `${file} kopiëren`,
    copied: 'Gekopieerd',
    copiedOf: (file) => `Gekopieerd: ${file}. Opnieuw kopiëren`,
    marked: 'Je browser laat een pagina niet kopiëren. De tekst is geselecteerd: druk op Ctrl+C (⌘C).',
    kilobytes: (figure) => `${figure} kB`,
    unverified: {
      title: 'Google zegt “Deze app is niet geverifieerd door Google”?',
      note: 'Normaal voor een script van jezelf',
      text: [
        'Het script is van jou alleen, dus heeft Google het niet bekeken. Druk op *Geavanceerd*, dan op *Ga naar Carnet (onveilig)*.',
      ],
    },
    permissions: {
      title: 'Wat Carnet vraagt, en waarom',
      list: [
        '*Deze ene spreadsheet*, en geen andere: daar staan klanten en punten.',
        '*Een zijbalk tonen* in die spreadsheet.',
        '*Werken als je er niet bent*: ’s nachts gaan vervallen punten eraf; elk uur geven afspraken hun punten en vertrekken berichten.',
        '*E-mail versturen als jij*: berichten aan klanten die ermee akkoord gaan, zodra je ze aanzet.',
        '*Je adres*: bij elke regel van het logboek staat wie die invoerde. Dit mag je weigeren.',
      ],
    },
    accounts: {
      title: 'Carnet opent, maar Google laat niets door?',
      text: [
        'Dat gebeurt als je met meerdere Google-accounts bent ingelogd. Open de spreadsheet in een venster waar alleen haar eigen account is ingelogd: een incognitovenster, of een ander Chrome-profiel.',
      ],
    },
    update: 'Nieuwe versie? Plak de nieuwe bestanden op dezelfde manier: je gegevens blijven.',
  },
};
