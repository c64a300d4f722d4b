// Serves the sidebar, and the same page wide in a dialog: its page, the words of its language, and the data that comes with it.
import type { PageData } from '../../app/page-data';
import type { PagePieces } from '../../app/ports/page-pieces';
import { pageFile } from './page-file';
import { pageHtml } from './page-html';
import { plainPage, titled } from './plain-page';

export function sidebarPage(pieces: PagePieces, boot: PageData): GoogleAppsScript.HTML.HtmlOutput {
  const html = pageHtml(pageFile('Sidebar'), 'front', pieces, boot);
  if (html === null) return plainPage(({ alerts }) => [alerts.pageBroken]);
  return titled(HtmlService.createHtmlOutput(html));
}

// What a laptop of 1366 × 768 shows of the sheet around it.
const WIDTH = 900;
const HEIGHT = 560;

export function dialogPage(pieces: PagePieces, boot: PageData): GoogleAppsScript.HTML.HtmlOutput {
  return sidebarPage(pieces, boot).setWidth(WIDTH).setHeight(HEIGHT);
}
