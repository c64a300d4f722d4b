// Whose properties and lock Carnet uses: those of its script, or, published as an add-on, those of each document.

type Properties = GoogleAppsScript.Properties.Properties;
type Lock = GoogleAppsScript.Lock.Lock;

/** `sheet`: a script bound to one sheet. `add-on`: one script for the sheets of all salons that have installed it. */
export type Home = 'sheet' | 'add-on';

/** How this Carnet is installed. Whoever publishes it as an add-on changes this line (docs/decisions.md). */
export const home = 'sheet' as Home;

export type Services = { readonly properties: () => Properties; readonly lock: () => Lock };

/**
 * A bound script has one sheet, and its till may be a web app, where the document's properties and lock are null: only
 * the script's are the same everywhere. An add-on's script is shared, so that the script's would mix the salons.
 */
export function servicesOf(where: Home): Services {
  if (where === 'sheet')
    return {
      properties: () => PropertiesService.getScriptProperties(),
      lock: () => LockService.getScriptLock(),
    };
  return {
    properties: () => ofDocument(PropertiesService.getDocumentProperties()),
    lock: () => ofDocument(LockService.getDocumentLock()),
  };
}

/** @throws Error where no document is open: to take the script's instead would mix the salons */
function ofDocument<Service>(service: Service | null): Service {
  if (service === null) throw new Error('Carnet runs as an add-on only in an open sheet.');
  return service;
}
