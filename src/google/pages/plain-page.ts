// A page of sentences alone, for where Carnet's own page cannot be shown, or nobody knows whose it would be. In every
// language, since nobody knows which one the page would have had.
import { languages } from '../../core/language';
import { catalogs } from '../../i18n/catalog';
import type { Catalog } from '../../i18n/catalog-shape';

export function plainPage(words: (catalog: Catalog) => readonly string[]): GoogleAppsScript.HTML.HtmlOutput {
  const parts = languages.map((language) => {
    const sentences = words(catalogs[language]).map((sentence) => `<p>${sentence}</p>`);
    return `<section lang="${language}">${sentences.join('')}</section>`;
  });
  const style = 'body{font-family:sans-serif;line-height:1.5;max-width:32em;margin:auto;padding:16px}';
  const head = `<meta charset="utf-8"><meta name="robots" content="noindex"><base target="_blank"><style>${style}</style>`;
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${parts.join('<hr>')}</body></html>`;
  return titled(HtmlService.createHtmlOutput(html));
}

/** Google ignores both where they stand in the file. */
export function titled(page: GoogleAppsScript.HTML.HtmlOutput): GoogleAppsScript.HTML.HtmlOutput {
  return page.setTitle('Carnet').addMetaTag('viewport', 'width=device-width, initial-scale=1');
}
