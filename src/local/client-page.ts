// A client's own page on the command line: what it says, as text; its link, and the end of that.
import { languages } from '../core/language';
import { pageText } from '../i18n/clientpage/page-text';
import type { AddOn } from './add-on';
import { clientsIn, soughtIn } from './persons';
import { step } from './step';
import { UsageProblem } from './usage-problem';

type Page = Parameters<typeof pageText>[0];
type Link = { readonly id: string; readonly link: string; readonly why: string };

/**
 * Opened by the client's link, as the client does.
 * @throws StepRefused, ClientUnclear, UsageProblem
 */
export function clientPage(addOn: AddOn, client: string, lang: string | undefined): string {
  const language = languages.find((one) => one === lang) ?? null;
  if (lang !== undefined && language === null)
    throw new UsageProblem(`There is no language “${lang}”: ${languages.join(', ')}.`);
  const { link, why } = linkOf(addOn, 'show-link', client);
  if (link === '') throw new UsageProblem(`${client} has no page: ${why}.`);
  return pageText(step<Page>(addOn.asClient(link, 'client-page', { row: 0 })), language);
}

/** `new` ends the link that there is, and makes the next one. @throws StepRefused, ClientUnclear */
export function clientLink(addOn: AddOn, client: string, words: { readonly new: boolean }): unknown {
  return linkOf(addOn, words.new ? 'revoke-link' : 'show-link', client);
}

/** Ends the links of all clients. @throws StepRefused */
export function endAllLinks(addOn: AddOn): unknown {
  return step(addOn.call('revoke-links', {}));
}

/** The web page's address is learnt from a visit: here, its owner opens it whenever a link is asked for. */
function linkOf(addOn: AddOn, action: 'show-link' | 'revoke-link', client: string): Link {
  addOn.visit();
  return step<Link>(addOn.call(action, soughtIn(clientsIn(addOn), client)));
}
