// What a failed call means, in the words of Google in three languages.
import { describe, expect, it } from 'vitest';
import { type CallFailure, failureSaid } from '../../src/ui/call-failure';

const table: readonly (readonly [CallFailure['code'] | undefined, string, string])[] = [
  ['several-accounts', 'en', 'PERMISSION_DENIED'],
  [
    'several-accounts',
    'en',
    'Authorization is required to perform that action. Please run the script again to authorize it.',
  ],
  ['several-accounts', 'en', 'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.'],
  [
    'several-accounts',
    'fr',
    'Autorisation requise pour exécuter cette action. Exécutez à nouveau le script pour autoriser cette action.',
  ],
  [
    'several-accounts',
    'fr',
    'Vous devez disposer des autorisations requises pour pouvoir effectuer cette action.',
  ],
  ['several-accounts', 'fr', "Vous n'êtes pas autorisé à appeler MailApp.sendEmail."],
  ['several-accounts', 'nl', 'Er is toestemming nodig om deze actie uit te voeren.'],
  ['several-accounts', 'nl', 'Autorisatie is vereist om die actie uit te voeren.'],
  ['quota', 'en', 'Service invoked too many times for one day: email.'],
  ['quota', 'fr', "Trop d'appels pour ce service aujourd'hui : email."],
  ['quota', 'nl', 'Service is te vaak aangeroepen voor één dag: email.'],
  ['took-too-long', 'en', 'Exceeded maximum execution time'],
  ['took-too-long', 'en', 'Service Spreadsheets timed out while accessing document with id 1AbC.'],
  ['took-too-long', 'fr', 'Durée maximale d’exécution dépassée'],
  ['took-too-long', 'fr', 'Délai d’exécution maximal dépassé'],
  ['took-too-long', 'nl', 'Maximale uitvoeringstijd overschreden'],
  ['busy', 'en', 'Lock timeout: another process was holding the lock for too long.'],
  ['busy', 'en', 'There are too many LockService operations against the same script.'],
  ['busy', 'fr', 'Le verrou est détenu par un autre processus depuis trop longtemps.'],
  ['busy', 'nl', 'Een ander proces hield de vergrendeling te lang vast.'],
  ['offline', 'en', 'NetworkError: Connection failure due to HTTP 0'],
  [undefined, 'en', "We're sorry, a server error occurred. Please wait a bit and try again."],
  [
    undefined,
    'fr',
    'Une erreur est survenue sur le serveur. Nous vous prions de nous en excuser et vous invitons à réessayer ultérieurement.',
  ],
  [undefined, 'nl', 'Er is een serverfout opgetreden. Wacht even en probeer het opnieuw.'],
];

describe('a call that brought no answer', () => {
  it.each(table)('is %s (%s): %s', (code, _language, message) => {
    expect(failureSaid(message, true)?.code).toBe(code);
  });

  it('is offline whatever Google says, where the browser has no connection', () => {
    expect(failureSaid('PERMISSION_DENIED', false)).toEqual({ code: 'offline' });
  });
});
