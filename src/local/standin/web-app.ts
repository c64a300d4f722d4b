/** A script deployed as a web app: its addresses, and the event of a visit. */

export interface Deployment {
  /** Part of the address that ends in /exec; it stays when a new version is chosen. */
  readonly id: string;
  /** Whose account the script runs under: that of who deployed it, or the visitor's. */
  readonly executeAs: 'owner' | 'visitor';
  /** The Workspace domain of who deployed it, which is then part of the address that a script is told; '' for none. */
  readonly domain: string;
}

/**
 * How a page of the web app is opened: by its address, by the address for tests, which always runs the newest code, or
 * by an address within the domain.
 */
export type Through = 'exec' | 'dev' | 'domain';

export const DEPLOYMENT: Deployment = {
  id: 'AKfycbx-stand-in-deployment',
  executeAs: 'owner',
  domain: '',
};

const GOOGLE = 'https://script.google.com';
const HEAD_DEPLOYMENT = 'AKfycbz-stand-in-head';

/**
 * What `ScriptApp.getService().getUrl()` answers.
 * @param through null where no page of the web app is being opened: menus, triggers, the sidebar's calls
 * @param origin where the page is being opened; Google's, or the workbench's
 */
export function addressOf(deployment: Deployment, through: Through | null, origin = GOOGLE): string {
  const { id, domain } = deployment;
  if (through === null || through === 'dev') return `${origin}/macros/s/${HEAD_DEPLOYMENT}/dev`;
  const place = domain === '' ? 'macros' : `a/macros/${domain}`;
  return `${origin}/${place}/s/${id}/exec`;
}

/** The event of doGet for a query string without its question mark. */
export function visitEvent(query: string): Record<string, unknown> {
  const parameters: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const values = parameters[name] ?? [];
    values.push(value);
    parameters[name] = values;
  }
  const parameter = Object.fromEntries(Object.entries(parameters).map(([name, [first]]) => [name, first]));
  return { queryString: query, parameter, parameters, contextPath: '', contentLength: -1 };
}

/** Names that Google keeps for itself: a page whose address has one is not found. */
export function isReserved(query: string): boolean {
  const names = new URLSearchParams(query);
  return names.has('c') || names.has('sid');
}
