// Serves the sidebar: the page, with the capability that it was served with.
import type { Language } from '../core/language';
import type { PageCapabilities } from './capabilities';

/** Where the page's own facts stand in its HTML; the element is data, never script. */
const BOOT = '/*BOOT*/';

export function sidebarPage(
  capabilities: PageCapabilities,
  language: Language,
): GoogleAppsScript.HTML.HtmlOutput {
  const boot = JSON.stringify({ capability: capabilities.grant('owner'), language });
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  return HtmlService.createHtmlOutput(page.split(BOOT).join(boot)).setTitle('Carnet');
}
