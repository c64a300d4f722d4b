/** The pages that a script shows: served at unguessable addresses, with google.script added. */
import { randomUUID } from 'node:crypto';
import type { Framed, FramedReport, PageHtml, Report } from './messages';
import { escaped } from './visit-page';

const KEPT = 20;

/** A page, and the elements that Google makes of what the script set. */
type Kept = { readonly html: string; readonly tags: readonly string[] };

export class Frames {
  readonly #bridge: string;
  readonly #exposed: readonly string[];
  readonly #pages = new Map<string, Kept>();
  /** Where the pages are served, once that is known. */
  origin = '';

  constructor(bridge: string, exposed: readonly string[]) {
    this.#bridge = bridge;
    this.#exposed = exposed;
  }

  /** @param parent the origin of the page around it, with which alone google.script speaks */
  page(id: string, parent: string): string | undefined {
    const kept = this.#pages.get(id);
    return kept && this.#bridged(kept, parent);
  }

  /** The report with addresses instead of each page's HTML. */
  framed(report: Report): FramedReport {
    return {
      ...report,
      sidebar: report.sidebar && this.keep(report.sidebar),
      dialogs: report.dialogs.map((dialog) => this.keep(dialog)),
    };
  }

  /** Gives a page an address. */
  keep<T extends PageHtml>({ html, metaTags, ...rest }: T): Framed<T> {
    const id = randomUUID();
    this.#pages.set(id, { html, tags: [titleTag(rest.title), ...metaTagsOf(metaTags)] });
    for (const old of [...this.#pages.keys()].slice(0, -KEPT)) this.#pages.delete(old);
    return { ...rest, frame: `${this.origin}/frame/${id}` };
  }

  /** Inserts what Google adds to a page, google.script before its own scripts, and leaves the rest unchanged. */
  #bridged({ html, tags }: Kept, parent: string): string {
    const names = JSON.stringify(this.#exposed).replaceAll('<', '\\u003c');
    const connect = `googleScript.connect(${names}, ${JSON.stringify(parent)})`;
    const script = `${tags.join('')}<script>${this.#bridge};${connect}</script>`;
    const head =
      /<head(\s[^>]*)?>/i.exec(html) ?? /<html(\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
    // Google serves its pages in standards mode whether or not they have a doctype.
    if (!head) return `<!doctype html>${script}${html}`;
    const at = head.index + head[0].length;
    const doctype = /<!doctype/i.test(html) ? '' : '<!doctype html>';
    return `${doctype}${html.slice(0, at)}${script}${html.slice(at)}`;
  }
}

function titleTag(title: string): string {
  return `<title>${escaped(title)}</title>`;
}

function metaTagsOf(metaTags: PageHtml['metaTags']): string[] {
  return Object.entries(metaTags).map(
    ([name, content]) => `<meta name="${escaped(name)}" content="${escaped(content)}">`,
  );
}
