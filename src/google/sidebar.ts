// Serves the sidebar: its page, the words of its language, and the data that comes with it.
import type { PageData } from '../app/page-data';
import type { PagePieces } from '../app/ports/page-pieces';
import { languages } from '../core/language';
import { catalogs } from '../i18n/catalog';
import { pageFile } from './page-file';

// Each stands once in Sidebar.html. None looks like a comment, which Google takes out of scripts.
const WORDS = 'CARNET_WORDS';
const BOOT = 'CARNET_BOOT';

export function sidebarPage(pieces: PagePieces, boot: PageData): GoogleAppsScript.HTML.HtmlOutput {
  const html = pageHtml(pageFile('Sidebar'), pieces, boot) ?? brokenPage();
  // Google ignores both where they stand in the file.
  return HtmlService.createHtmlOutput(html)
    .setTitle('Carnet')
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/** Null if the file is not the one that the build made for these pieces: half of an update, or edited. */
function pageHtml(file: string, pieces: PagePieces, boot: PageData): string | null {
  const isOfBuild = file.includes(`data-build="${pieces.build()}"`);
  const [before, between, after, ...more] = file.split(WORDS).flatMap((part) => part.split(BOOT));
  if (!isOfBuild || before === undefined || between === undefined || after === undefined || more.length > 0)
    return null;
  const words = pieces.script(`front.${boot.language}`);
  const isDataFirst = file.indexOf(BOOT) < file.indexOf(WORDS);
  const [first, second] = isDataFirst ? [dataText(boot), words] : [words, dataText(boot)];
  return before + first + between + second + after;
}

const LONGEST_LINE = 1000;

/**
 * JSON for an element that holds data: nothing that ends the element or looks like a comment, only ASCII, and broken
 * into lines anywhere, since a line break is never part of JSON.
 */
function dataText(boot: PageData): string {
  const json = JSON.stringify(boot).replace(/[^ -~]|[<>&/]/g, escaped);
  return (json.match(new RegExp(`.{1,${LONGEST_LINE}}`, 'g')) ?? []).join('\n');
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** In every language: nobody knows which one the page would have had. */
function brokenPage(): string {
  const sentences = languages.map(
    (language) => `<p lang="${language}">${catalogs[language].alerts.pageBroken}</p>`,
  );
  return `<!doctype html><html><head><base target="_blank"></head><body style="font-family:sans-serif">${sentences.join('')}</body></html>`;
}
