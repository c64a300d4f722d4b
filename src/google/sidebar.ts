// Serves the sidebar: its page, the words of its language, and the data that comes with it.
import type { PageData } from '../app/page-data';
import type { PagePieces } from '../app/ports/page-pieces';
import { pageFile } from './page-file';
import { pageHtml } from './page-html';
import { plainPage, titled } from './plain-page';

export function sidebarPage(pieces: PagePieces, boot: PageData): GoogleAppsScript.HTML.HtmlOutput {
  const html = pageHtml(pageFile('Sidebar'), 'front', pieces, boot);
  if (html === null) return plainPage(({ alerts }) => [alerts.pageBroken]);
  return titled(HtmlService.createHtmlOutput(html));
}
