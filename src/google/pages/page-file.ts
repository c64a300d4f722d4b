// The files of the page, as the build makes them: Sidebar.html, and Pieces.html with everything that is put into the
// page when it is served or fetched by it later.
import type { PagePieces } from '../../app/ports/page-pieces';

/** The text of one of the project's HTML files. */
export function pageFile(name: 'Sidebar' | 'Pieces'): string {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

/** Reads the file once, when the first piece is asked for. */
export function pagePieces(): PagePieces {
  let file: string | undefined;
  const script = (name: string): string => {
    file ??= pageFile('Pieces');
    const opening = `<script type="text/plain" id="${name}">`;
    const start = file.indexOf(opening);
    const end = file.indexOf('</script>', start);
    if (start < 0 || end < 0) throw new Error(`Pieces.html has no ${name}`);
    return file.slice(start + opening.length, end);
  };
  return { build: () => script('build'), script, page: (name) => script(`page.${name}`) };
}

/** A page of the web app, which stands among the pieces: the ends of its own scripts are put back. */
export function webPageFile(pieces: PagePieces, page: 'client'): string {
  return pieces.page(page).split('CARNET_END').join('</script>');
}
