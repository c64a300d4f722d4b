// Dutch: the words around every view.
import type { Catalog } from '../catalog-shape';

export const frame: Catalog['frame'] = {
  appName: 'Carnet',
  close: 'Sluiten',
  cancel: 'Annuleren',
  back: 'Terug',
  undo: 'Ongedaan maken',
  tryAgain: 'Opnieuw proberen',
  loading: 'Laden',
  on: 'Aan',
  off: 'Uit',
  severalAccounts:
    'Google laat dit niet door. Dat gebeurt als er meerdere Google-accounts tegelijk ingelogd zijn. Open deze spreadsheet in een venster waar alleen het juiste account ingelogd is (een incognitovenster, of een ander Chrome-profiel) en open Carnet opnieuw.',
  offline:
    'Google is niet bereikbaar. Kijk de verbinding na en probeer het opnieuw — er is niets dubbel vastgelegd.',
  failed: (message: string) =>
    `Dat is niet gelukt (“${message}”). Probeer het opnieuw: er is niets dubbel vastgelegd.`,
  problems: 'Te verbeteren in de tabbladen',
  settingsSaved: 'Instellingen opgeslagen',
  pieceBroken:
    'Een deel van Carnet is niet volledig aangekomen. Probeer opnieuw. Wat je getypt hebt, staat er nog.',
  tookTooLong:
    'Google heeft dit gestopt omdat het te lang duurde. Probeer het opnieuw — er is niets dubbel vastgelegd.',
  quota:
    'De daglimiet van Google voor dit account is op. Binnen een dag kan het weer — er wordt niets dubbel vastgelegd.',
  place: (tab, row, column) =>
    [tab, row > 0 ? `rij ${row}` : '', column === '' ? '' : `kolom ${column}`].filter(Boolean).join(', '),
};

export const nav = {
  till: 'Kassa',
  clients: 'Klanten',
  today: 'Vandaag',
  programs: 'Programma’s',
  more: 'Meer',
};

export const languages = { en: 'English', fr: 'Français', nl: 'Nederlands' };

export const setUp = {
  title: 'Welkom bij Carnet',
  what: 'Carnet maakt van deze spreadsheet een spaarboekje voor je salon: klanten, punten, en alles wat ermee gebeurt.',
  safe: 'Er komen tabbladen bij voor klanten, logboek, catalogus, spaarprogramma’s en instellingen. Wat er al in de spreadsheet staat, blijft zoals het is.',
  button: 'Deze spreadsheet klaarmaken',
  busy: 'Bezig…',
};
