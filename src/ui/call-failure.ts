// What it means that a call brought no answer. Google words its errors in the user's language: the browser is asked what
// it knows, and the texts are those that people reported in English, French and Dutch.
export type CallFailure =
  /** Google confuses the accounts of people who are signed in to several in one browser. */
  | { readonly code: 'several-accounts' }
  | { readonly code: 'offline' }
  /** Google ended it after its longest time. */
  | { readonly code: 'took-too-long' }
  /** The account has used up what Google allows in a day. */
  | { readonly code: 'quota' }
  /** Somebody else is saving. */
  | { readonly code: 'busy' };

const SAID: readonly (readonly [CallFailure['code'], RegExp])[] = [
  ['offline', /NetworkError|HTTP 0|connection failure/i],
  ['quota', /too many times for one day|trop d.appels pour ce service|te vaak aangeroepen/i],
  ['busy', /\block\b|lockservice|verrou|vergrendel/i],
  [
    'took-too-long',
    /maximum execution time|timed out|(temps|délai|durée) (maximale? )?d.exécution|délai .*dépassé|uitvoer(ings)?tijd|time-?out/i,
  ],
  [
    'several-accounts',
    /PERMISSION_DENIED|permission|authori[sz]|required to perform that action|autoris|toestemming|gemachtigd/i,
  ],
];

/** @param isOnline what the browser says of its connection; @returns undefined for all else */
export function failureSaid(message: string, isOnline: boolean): CallFailure | undefined {
  if (!isOnline) return { code: 'offline' };
  const found = SAID.find(([, pattern]) => pattern.test(message));
  return found && { code: found[0] };
}
