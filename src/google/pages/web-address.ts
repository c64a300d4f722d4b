// The address of the web app: Google tells it only to a page that was opened through it, so that it is learnt from a
// visit. Elsewhere the script is told one for tests, which opens for its owner alone.
import { isNewer } from '../../core/news';
import { version } from '../../core/release';
import type { Store } from '../properties/properties';
import { readNote, writeNote } from '../properties/stored-note';

const KEY = 'webApp';

/** What a domain of Workspace puts into it is left out: it is for the domain's own people. */
const DEPLOYED = /^(https?:\/\/[^/]+)\/(?:.+\/)?s\/([\w-]+)\/exec$/;

/** The address for clients and staff; null before anybody came through it. */
export function webAddress(store: Store): string | null {
  return learntAddress(store)?.address ?? null;
}

/**
 * Remembers the address through which a page is being opened. An older deployment, which keeps its address and its older
 * Carnet, does not take the place of a newer one.
 */
export function learnWebAddress(store: Store): void {
  const [, origin, id] = DEPLOYED.exec(ScriptApp.getService().getUrl() ?? '') ?? [];
  const known = learntAddress(store);
  if (id === undefined || (known !== null && isNewer(known.by, version))) return;
  writeNote(store, KEY, `${version} ${origin}/macros/s/${id}/exec`);
}

/** The address, and the version of Carnet that was opened through it; null before anybody came. */
export function learntAddress(store: Store): { readonly by: string; readonly address: string } | null {
  const [by, address] = (readNote(store, KEY) ?? '').split(' ');
  return by === undefined || address === undefined ? null : { by, address };
}
