// Pages of the web app: the link in the address says whose page it is. Anyone may open one, and may send anything.

import type { Wired } from '../wiring';
import type { Asked } from './asked';
import { clientPage } from './client-page';
import { plainPage } from './plain-page';
import { tillPage } from './till-page';

type Html = GoogleAppsScript.HTML.HtmlOutput;

/** By the name in the address that has the link: what a link of that kind opens. */
type WebPages = { readonly [name: string]: (wired: Wired, link: string, asked: Asked) => Html };

// The till comes first: the address of a phone of the salon may name a client too.
const pages: WebPages = { t: tillPage, k: clientPage };

export function webPage(wired: Wired, asked: Asked): Html {
  for (const [name, page] of Object.entries(pages)) {
    const link = asked[name];
    if (link !== undefined) return page(wired, link, asked);
  }
  return plainPage(({ web }) => [web.noLink]);
}
