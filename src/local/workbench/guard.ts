/** Keeps other web pages out: this server runs an add-on for any caller that reaches it, so only its own page may. */
import type { IncomingHttpHeaders } from 'node:http';
import { WEB_APP } from './visit-page';

/** The names by which a port of this computer is reached from it. */
export function namesOf(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

/**
 * Whether a request comes from this page or from a person who typed the address. The Host check stops outside names
 * that point here (DNS rebinding), the others stop pages of other sites.
 */
export function isOwn(method: string, path: string, headers: IncomingHttpHeaders, port: number): boolean {
  const host = headers.host ?? '';
  if (!namesOf(port).includes(host)) return false;
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  const fromOutside = site !== undefined && site !== 'same-origin' && site !== 'none';
  // A link on another site, or in a letter, may open the workbench or a page of the web app; nothing else.
  const isPage = path === '/' || WEB_APP.test(path);
  if (fromOutside) return method === 'GET' && isPage && headers['sec-fetch-dest'] === 'document';
  // Browsers always send the origin of a POST; a form cannot send JSON without a preflight.
  return method === 'GET' || (headers.origin !== undefined && headers['content-type'] === 'application/json');
}
