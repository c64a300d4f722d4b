// Serves the sidebar: its page, and the capability that comes with it.
import type { Language } from '../core/language';
import type { PageCapabilities } from './capabilities';

/** The placeholder for the page's data in its HTML; the element holds data, never script. */
const BOOT = '/*BOOT*/';

export function sidebarPage(
  capabilities: PageCapabilities,
  language: Language,
): GoogleAppsScript.HTML.HtmlOutput {
  const boot = JSON.stringify({ capability: capabilities.grant('owner'), language });
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  return HtmlService.createHtmlOutput(page.split(BOOT).join(boot)).setTitle('Carnet');
}
