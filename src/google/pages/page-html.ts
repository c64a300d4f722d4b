// A page as it is served: the file that the build made, with the words of one language and the data to start with.
import type { PagePieces } from '../../app/ports/page-pieces';
import type { Language } from '../../core/language';

/** What every page gets to start with; each adds its own. */
export type Boot = { readonly language: Language };

// Each stands once in a page. None looks like a comment, which Google takes out of scripts.
const WORDS = 'CARNET_WORDS';
const BOOT = 'CARNET_BOOT';

/**
 * @param front the page's first part, whose words come with it; null for a page that has every language in it
 * @returns null if the file is not the one that the build made for these pieces: half of an update, or edited
 */
export function pageHtml(file: string, front: 'front' | null, pieces: PagePieces, boot: Boot): string | null {
  const isOfBuild = file.includes(`data-build="${pieces.build()}"`);
  const [before, between, after, ...more] = file.split(WORDS).flatMap((part) => part.split(BOOT));
  if (!isOfBuild || before === undefined || between === undefined || after === undefined || more.length > 0)
    return null;
  const words = front === null ? '' : pieces.script(`${front}.${boot.language}`);
  const isDataFirst = file.indexOf(BOOT) < file.indexOf(WORDS);
  const [first, second] = isDataFirst ? [dataText(boot), words] : [words, dataText(boot)];
  return before + first + between + second + after;
}

const LONGEST_LINE = 1000;

/**
 * JSON for an element that holds data: nothing that ends the element or looks like a comment, only ASCII, and broken
 * into lines anywhere, since a line break is never part of JSON.
 */
function dataText(boot: Boot): string {
  const json = JSON.stringify(boot).replace(/[^ -~]|[<>&/]/g, escaped);
  return (json.match(new RegExp(`.{1,${LONGEST_LINE}}`, 'g')) ?? []).join('\n');
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
